#include "demo/DemoPeople.h"

#include "demo/DemoRandom.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::desk {

namespace {

constexpr int incompleteInTheCrowd = 3;

class PeopleMaker
{
public:
    PeopleMaker(const DemoMaterial& material, quint64 seed, QDate today, const QTimeZone& zone)
        : m_material(material), m_random(seed, "people"), m_today(today), m_zone(zone)
    {
        m_phones.insert(material.clinic.newPhone);
        for (const DemoCastClient& each : material.cast) {
            m_phones.insert(each.client.phone);
            m_names.insert(each.client.firstName + u' ' + each.client.lastName);
        }
    }

    DemoHousehold fromCast(const DemoCastClient& cast);
    DemoHousehold fromCrowd(DemoClient::State state);
    void share(std::vector<DemoHousehold>& households, int pets);

private:
    QString newPhone();
    QString newAddress();
    QString newEmail(const QString& first, const QString& last);
    void agree(DemoClient& client);

    const DemoMaterial& m_material;
    DemoRandom m_random;
    QDate m_today;
    QTimeZone m_zone;
    QSet<QString> m_phones, m_names, m_emails;
};

DemoHousehold PeopleMaker::fromCast(const DemoCastClient& cast)
{
    DemoHousehold household{cast.client, cast.petCount, {}, &cast};
    DemoClient& client = household.client;
    const bool fresh = client.state == DemoClient::State::Incomplete;
    client.joined = m_today.addDays(fresh ? -m_random.between(1, 6) : -m_random.between(900, 1500));
    if (!cast.addressKnown)
        client.address = newAddress();
    if (client.email.isEmpty() && !fresh)
        client.email = newEmail(client.firstName, client.lastName);
    if (cast.consents)
        agree(client);
    return household;
}

DemoHousehold PeopleMaker::fromCrowd(DemoClient::State state)
{
    DemoHousehold household;
    DemoClient& client = household.client;
    const DemoCommunity& community = m_random.pickByShare(m_material.communities);
    const DemoName* first = nullptr;
    const DemoName* last = nullptr;
    do {
        first = &m_random.pick(m_random.chance(52) ? community.female : community.male);
        last = &m_random.pick(community.last);
    } while (m_names.contains(first->latin + u' ' + last->latin));
    m_names.insert(first->latin + u' ' + last->latin);
    const bool native = m_random.chance(community.nativeScript);
    client.firstName = native ? first->native : first->latin;
    client.lastName = native ? last->native : last->latin;
    client.language = native || m_random.chance(community.hindi) ? u"hi"_s : u"en"_s;
    client.phone = newPhone();
    client.state = state;
    if (state == DemoClient::State::Incomplete) {
        client.lastName.clear();
        client.joined = m_today.addDays(-m_random.between(1, 20));
        return household;
    }
    // more and more people come
    client.joined = m_today.addDays(-std::min(m_random.between(3, 1900), m_random.between(3, 1900)));
    if (m_random.chance(92))
        client.address = newAddress();
    if (m_random.chance(70))
        client.email = newEmail(first->latin, last->latin);
    agree(client);
    return household;
}

QString PeopleMaker::newPhone()
{
    QString phone;
    do {
        phone = u"+91"_s + m_random.pick(m_material.phonePrefixes);
        phone += QString::number(m_random.below(100000)).rightJustified(5, u'0');
    } while (m_phones.contains(phone));
    m_phones.insert(phone);
    return phone;
}

QString PeopleMaker::newAddress()
{
    const auto& [area, pin] = m_random.pick(m_material.places.areas);
    const QString street = m_random.pick(m_material.places.streets);
    QString house;
    if (m_random.chance(55)) {
        const int floor = m_random.between(0, 7);
        const int door = m_random.between(1, 8);
        house = u"Flat %1, %2"_s.arg(floor * 100 + door).arg(m_random.pick(m_material.places.houses));
    } else {
        house = QString::number(m_random.between(1, 190));
    }
    const QLatin1StringView between = house.size() > 3 ? ", "_L1 : " "_L1;
    return house + between + street + ", "_L1 + area + ", "_L1 + m_material.places.city + u' ' + pin;
}

QString PeopleMaker::newEmail(const QString& first, const QString& last)
{
    QString box;
    const QString name = (first + u'.' + last).normalized(QString::NormalizationForm_D).toLower();
    for (const QChar letter : name)
        if ((letter >= u'a' && letter <= u'z') || letter == u'.')
            box.append(letter);
    while (box.endsWith(u'.'))
        box.chop(1);
    box.truncate(40);
    QString email = box + "@example.org"_L1;
    for (int again = 2; m_emails.contains(email); ++again)
        email = box + QString::number(again) + "@example.org"_L1;
    m_emails.insert(email);
    return email;
}

void PeopleMaker::agree(DemoClient& client)
{
    const QTime time = QTime(9, 0).addSecs(60 * m_random.below(9 * 60));
    const Instant at = fromMillis(QDateTime(client.joined, time, m_zone).toMSecsSinceEpoch());
    client.consents.push_back({DemoConsent::Purpose::Care, at});
    if (m_random.chance(84))
        client.consents.push_back({DemoConsent::Purpose::Reminders, at});
    if (m_random.chance(28))
        client.consents.push_back({DemoConsent::Purpose::Messages, at});
}

void PeopleMaker::share(std::vector<DemoHousehold>& households, int pets)
{
    std::vector<DemoHousehold*> crowd;
    for (DemoHousehold& household : households) {
        pets -= household.cast ? household.petCount : 0;
        if (!household.cast && household.client.state == DemoClient::State::Ready)
            crowd.push_back(&household);
    }
    struct Size
    {
        int share, pets;
    };
    static const std::vector<Size> sizes{{24, 1}, {32, 2}, {22, 3}, {13, 4}, {6, 5}, {3, 6}};
    for (DemoHousehold* household : crowd) {
        household->petCount = m_random.pickByShare(sizes).pets;
        pets -= household->petCount;
    }
    while (pets != 0) {
        DemoHousehold& household = *m_random.pick(crowd);
        const int step = pets > 0 ? 1 : -1;
        if (household.petCount + step < 1 || household.petCount + step > 6)
            continue;
        household.petCount += step;
        pets -= step;
    }
}

void joinFamilies(std::vector<DemoHousehold>& households)
{
    for (std::size_t i = 0; i < households.size(); ++i) {
        const DemoCastClient* cast = households[i].cast;
        households[i].family = {static_cast<int>(i)};
        if (!cast || cast->family.isEmpty())
            continue;
        for (std::size_t other = 0; other < households.size(); ++other)
            if (other != i && households[other].cast && households[other].cast->family == cast->family)
                households[i].family.push_back(static_cast<int>(other));
    }
}

} // namespace

std::vector<DemoHousehold> makeDemoPeople(const DemoMaterial& material, quint64 seed, QDate today,
                                          const QTimeZone& zone, int count, int petCount)
{
    PeopleMaker maker(material, seed, today, zone);
    std::vector<DemoHousehold> households;
    for (const DemoCastClient& cast : material.cast)
        households.push_back(maker.fromCast(cast));
    const int crowd = count - static_cast<int>(households.size());
    for (int i = 0; i < crowd; ++i)
        households.push_back(maker.fromCrowd(i < incompleteInTheCrowd ? DemoClient::State::Incomplete
                                                                      : DemoClient::State::Ready));
    maker.share(households, petCount);
    joinFamilies(households);
    return households;
}

} // namespace frontpaw::desk
