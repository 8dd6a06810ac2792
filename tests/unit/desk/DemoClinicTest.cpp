#include "desk/DemoClinic.h"
#include "support/TestRun.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace frontpaw;
using namespace frontpaw::desk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(FRONTPAW_DEMO_FOLDER);
constexpr quint64 seed = 20240229;

const QTimeZone& india()
{
    static const QTimeZone zone(5 * 3600 + 1800);
    return zone;
}

Instant at(const QString& local, const QTimeZone& zone = india())
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    time.setTimeZone(zone);
    return fromMillis(time.toMSecsSinceEpoch());
}

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), india());
}

DemoClinic clinicAt(const QString& local)
{
    const auto clinic = DemoClinic::make(seed, at(local), india(), folder);
    return clinic ? *clinic : DemoClinic{};
}

bool isWithinHours(const DemoVet& vet, Instant start, int minutes)
{
    const QDateTime from = localTime(start);
    const QDateTime to = from.addSecs(60 * minutes);
    return from.date() == to.date() &&
           std::any_of(vet.hours.begin(), vet.hours.end(), [&](const DemoHours& hours) {
               return hours.weekday == from.date().dayOfWeek() && hours.from <= from.time() &&
                      to.time() <= hours.to;
           });
}

/// Lightest and heaviest adult in grams, by breed.
std::map<QString, std::pair<double, double>> adultRanges()
{
    QFile file(folder + u"/species.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::map<QString, std::pair<double, double>> ranges;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll())["species"_L1].toArray();
    for (const QJsonValue& species : all) {
        const QJsonArray breeds = species["breeds"_L1].toArray();
        for (const QJsonValue& breed : breeds)
            ranges[breed["name"_L1].toString()] = {breed["kg"_L1][0].toDouble() * 1000,
                                                   breed["kg"_L1][1].toDouble() * 1000};
    }
    return ranges;
}

int letters(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }));
}

} // namespace

class DemoClinicTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForTheSameSeedAndTime()
    {
        const DemoClinic first = clinicAt(u"2026-11-22T09:26:00"_s);
        QVERIFY(!first.clients.empty());
        QVERIFY(first == clinicAt(u"2026-11-22T09:26:00"_s));
        const auto other = DemoClinic::make(seed + 1, at(u"2026-11-22T09:26:00"_s), india(), folder);
        QVERIFY(other->clients != first.clients);
        QVERIFY(other->pets != first.pets);
    }

    void keepsItsPeopleThroughTheDay()
    {
        const DemoClinic morning = clinicAt(u"2026-11-24T08:00:00"_s);
        const DemoClinic evening = clinicAt(u"2026-11-24T21:00:00"_s);
        QVERIFY(morning.clients == evening.clients);
        for (std::size_t i = 0; i < morning.pets.size(); ++i) {
            QCOMPARE(morning.pets[i].name, evening.pets[i].name);
            QCOMPARE(morning.pets[i].born, evening.pets[i].born);
        }
    }

    void holdsTogetherAtAnyTime_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("a Sunday morning") << u"2026-11-22T09:26:00"_s;
        QTest::newRow("a Sunday evening, closed") << u"2026-11-22T19:00:00"_s;
        QTest::newRow("a weekday, between two stretches") << u"2026-11-25T13:30:00"_s;
        QTest::newRow("last minutes of a day") << u"2026-11-26T19:50:00"_s;
        QTest::newRow("midnight") << u"2027-01-01T00:00:00"_s;
        QTest::newRow("a minute before midnight") << u"2026-12-31T23:59:00"_s;
        QTest::newRow("leap day") << u"2028-02-29T10:00:00"_s;
        QTest::newRow("end of a month") << u"2026-08-31T15:45:00"_s;
    }

    void holdsTogetherAtAnyTime()
    {
        QFETCH(QString, now);
        const DemoClinic clinic = clinicAt(now);
        const Instant nowInstant = at(now);
        QCOMPARE(clinic.vets.size(), 3u);
        QCOMPARE(clinic.clients.size(), 300u);
        QCOMPARE(clinic.pets.size(), 750u);
        checkPhones(clinic);
        checkPets(clinic, localTime(nowInstant).date());
        checkWeights(clinic);
        checkVisits(clinic, nowInstant);
        checkAppointments(clinic, nowInstant);
    }

    void showsEveryState()
    {
        const DemoClinic clinic = clinicAt(u"2026-11-24T10:00:00"_s);
        const auto count = [&](DemoClient::State state) {
            return std::count_if(clinic.clients.begin(), clinic.clients.end(),
                                 [&](const DemoClient& each) { return each.state == state; });
        };
        QVERIFY(count(DemoClient::State::Ready) > 280);
        QVERIFY(count(DemoClient::State::Incomplete) >= 2);
        QVERIFY(count(DemoClient::State::Locked) >= 1);
        QVERIFY(count(DemoClient::State::Disabled) >= 1);
        for (const DemoClient& client : clinic.clients)
            if (client.phone == clinic.newPhone)
                QFAIL("the new client's phone is taken");

        QCOMPARE(petsOf(clinic, u"no-pets"_s).size(), 0u);
        QCOMPARE(petsOf(clinic, u"one-pet"_s).size(), 1u);
        QCOMPARE(petsOf(clinic, u"three-pets"_s).size(), 3u);
        QCOMPARE(petsOf(clinic, u"twelve-pets"_s).size(), 12u);
        QCOMPARE(petsOf(clinic, u"family"_s), petsOf(clinic, u"family-daughter"_s));
        QCOMPARE(petsOf(clinic, u"family"_s).size(), 3u);

        const DemoClient& longest = shown(clinic, u"long-name"_s);
        QCOMPARE(letters(longest.firstName + longest.lastName), 60);
        QVERIFY(shown(clinic, u"right-to-left"_s).firstName.isRightToLeft());
        QCOMPARE(shown(clinic, u"devanagari"_s).firstName.at(0).script(), QChar::Script_Devanagari);
        QVERIFY(shown(clinic, u"incomplete"_s).lastName.isEmpty());
        QVERIFY(shown(clinic, u"incomplete-no-consent"_s).consents.empty());
    }

    void knowsThePeopleOfThePictures()
    {
        const DemoClinic clinic = clinicAt(u"2026-11-24T10:00:00"_s);
        const DemoClient& ananya = shown(clinic, u"ananya"_s);
        QCOMPARE(ananya.firstName + u' ' + ananya.lastName, u"Ananya Rao"_s);
        QCOMPARE(ananya.phone, u"+919535339196"_s);
        const auto pets = petsOf(clinic, u"ananya"_s);
        const DemoPet& bruno = clinic.pets[pets[0]];
        QCOMPARE(bruno.breed, u"Labrador"_s);
        QCOMPARE(bruno.born.addYears(4) <= QDate(2026, 11, 24), true);
        QCOMPARE(bruno.weights.back().grams, 28400);
        QCOMPARE(bruno.allergies, QStringList{u"Penicillin"_s});
        const auto rabies =
            std::find_if(bruno.vaccinations.rbegin(), bruno.vaccinations.rend(),
                         [](const DemoVaccination& each) { return each.name == u"Rabies"_s; });
        QCOMPARE(rabies->due, QDate(2026, 12, 5));
        for (const QString& key :
             {u"farhan"_s, u"kavya"_s, u"zoya"_s, u"dev"_s, u"ravi"_s, u"priya"_s, u"arjun"_s})
            QCOMPARE(petsOf(clinic, key).size(), 1u);
    }

    void speaksManyLanguages()
    {
        const DemoClinic clinic = clinicAt(u"2026-11-24T10:00:00"_s);
        const auto inDevanagari = [](const DemoClient& each) {
            return each.firstName.at(0).script() == QChar::Script_Devanagari;
        };
        QVERIFY(std::count_if(clinic.clients.begin(), clinic.clients.end(), inDevanagari) >= 4);
        QSet<QString> lastNames, species, breeds;
        for (const DemoClient& client : clinic.clients)
            lastNames.insert(client.lastName);
        for (const DemoPet& pet : clinic.pets) {
            species.insert(pet.species);
            breeds.insert(pet.breed);
        }
        QVERIFY(lastNames.size() > 90);
        QCOMPARE(species.size(), 7);
        QVERIFY(breeds.size() > 50);
    }

    void hasVaccinationsDueSoonAndOverdue()
    {
        const DemoClinic clinic = clinicAt(u"2026-11-24T10:00:00"_s);
        const QDate today(2026, 11, 24);
        int soon = 0, overdue = 0, upToDate = 0;
        for (const DemoPet& pet : clinic.pets) {
            std::map<QString, QDate> due;
            for (const DemoVaccination& each : pet.vaccinations)
                due[each.name] = each.due;
            if (due.empty())
                continue;
            const QDate next = std::min_element(due.begin(), due.end(), [](const auto& a, const auto& b) {
                                   return a.second < b.second;
                               })->second;
            ++(next < today ? overdue : next <= today.addDays(30) ? soon : upToDate);
        }
        QVERIFY2(soon >= 20, qPrintable(QString::number(soon)));
        QVERIFY2(overdue >= 40 && overdue <= 200, qPrintable(QString::number(overdue)));
        QVERIFY2(upToDate >= 250, qPrintable(QString::number(upToDate)));
    }

    void keepsTheDeskBusyAfterNow_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("before opening") << u"2026-11-24T06:00:00"_s;
        QTest::newRow("Sunday morning") << u"2026-11-22T09:26:00"_s;
        QTest::newRow("noon") << u"2026-11-25T12:03:00"_s;
        QTest::newRow("afternoon") << u"2026-11-26T16:50:00"_s;
        for (int day = 23; day <= 29; ++day)
            QTest::addRow("two hours before closing, day %d", day)
                << u"2026-11-%1T%2"_s.arg(day).arg(day == 29 ? u"12:00:00"_s : u"18:00:00"_s);
    }

    void keepsTheDeskBusyAfterNow()
    {
        QFETCH(QString, now);
        const DemoClinic clinic = clinicAt(now);
        const Instant from = at(now);
        const auto later = std::count_if(
            clinic.appointments.begin(), clinic.appointments.end(), [&](const DemoAppointment& each) {
                return each.state == DemoAppointment::State::Booked && each.start > from &&
                       localTime(each.start).date() == localTime(from).date();
            });
        QVERIFY2(later >= 5, qPrintable(QString::number(later)));
    }

    void keepsTheClinicsOwnTime()
    {
        const QTimeZone utc(0);
        const auto clinic = DemoClinic::make(seed, at(u"2026-11-24T10:00:00"_s, utc), utc, folder);
        for (const DemoAppointment& each : clinic->appointments) {
            const QTime start = QDateTime::fromMSecsSinceEpoch(toMillis(each.start), utc).time();
            QVERIFY(start >= QTime(9, 0) && start < QTime(20, 0));
        }
    }

    void refusesMaterialThatIsMissingOrDamaged()
    {
        QTemporaryDir copy;
        const Instant now = at(u"2026-11-24T10:00:00"_s);
        QCOMPARE(DemoClinic::make(seed, now, india(), copy.path()).error(), DemoProblem::MaterialMissing);
        for (const QString& name :
             {u"people"_s, u"places"_s, u"species"_s, u"care"_s, u"clinic"_s, u"cast"_s})
            QVERIFY(QFile::copy(folder + u'/' + name + u".json"_s, copy.filePath(name + u".json"_s)));
        QVERIFY(DemoClinic::make(seed, now, india(), copy.path()));
        QFile damaged(copy.filePath(u"species.json"_s));
        QVERIFY(damaged.remove() && damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"species\": [{\"id\": \"dog\"}]}");
        damaged.close();
        QCOMPARE(DemoClinic::make(seed, now, india(), copy.path()).error(), DemoProblem::MaterialDamaged);
    }

private:
    static const DemoClient& shown(const DemoClinic& clinic, const QString& key)
    {
        return clinic.clients.at(static_cast<std::size_t>(clinic.clientThatShows(key).value()));
    }

    static std::vector<std::size_t> petsOf(const DemoClinic& clinic, const QString& key)
    {
        const int client = clinic.clientThatShows(key).value_or(-1);
        std::vector<std::size_t> pets;
        for (std::size_t i = 0; i < clinic.pets.size(); ++i)
            if (std::count(clinic.pets[i].owners.begin(), clinic.pets[i].owners.end(), client) > 0)
                pets.push_back(i);
        return pets;
    }

    static void checkPhones(const DemoClinic& clinic)
    {
        static const QRegularExpression mobile(u"^\\+91[6-9][0-9]{9}$"_s);
        std::map<QString, std::vector<const DemoClient*>> byPhone;
        for (const DemoClient& client : clinic.clients) {
            QVERIFY2(mobile.match(client.phone).hasMatch(), qPrintable(client.phone));
            byPhone[client.phone].push_back(&client);
        }
        for (const auto& [phone, people] : byPhone)
            for (const DemoClient* person : people)
                QVERIFY(people.size() == 1 || person->lastName == people.front()->lastName);
        QCOMPARE(byPhone.size(), 300u - 3);
    }

    static void checkPets(const DemoClinic& clinic, QDate today)
    {
        std::map<int, QSet<QString>> namesByOwner, looksByOwner;
        for (const DemoPet& pet : clinic.pets) {
            QVERIFY(!pet.owners.empty() && !pet.name.isEmpty() && !pet.breed.isEmpty() &&
                    !pet.colour.isEmpty());
            QVERIFY(pet.born.isValid() && pet.born < today);
            const QString look = pet.species + pet.breed + pet.colour;
            for (const int owner : pet.owners) {
                QVERIFY(!namesByOwner[owner].contains(pet.name));
                QVERIFY(!looksByOwner[owner].contains(look));
                namesByOwner[owner].insert(pet.name);
                looksByOwner[owner].insert(look);
            }
            std::map<QString, QDate> last;
            for (const DemoVaccination& each : pet.vaccinations) {
                QVERIFY(each.given >= pet.born.addDays(40) && each.given <= today && each.due > each.given);
                QVERIFY(!last.contains(each.name) || last[each.name].daysTo(each.given) >= 21);
                last[each.name] = each.given;
            }
        }
    }

    static void checkWeights(const DemoClinic& clinic)
    {
        const auto ranges = adultRanges();
        for (const DemoPet& pet : clinic.pets) {
            const auto [lightest, heaviest] = ranges.at(pet.breed);
            if (pet.species == u"fish"_s)
                QVERIFY(pet.weights.empty());
            for (std::size_t i = 0; i < pet.weights.size(); ++i) {
                const DemoWeight& weight = pet.weights[i];
                const qint64 age = pet.born.daysTo(weight.day);
                QVERIFY(weight.grams > 0 && age >= 30 && weight.grams <= heaviest * 1.05);
                QVERIFY(i == 0 || pet.weights[i - 1].day <= weight.day);
                if (i > 0 && age < 240)
                    QVERIFY(weight.grams >= pet.weights[i - 1].grams);
                const bool grown = age > 740 && pet.species != u"turtle"_s;
                QVERIFY2(!grown || weight.grams >= lightest * 0.95, qPrintable(pet.breed + pet.name));
            }
        }
    }

    static void checkVisits(const DemoClinic& clinic, Instant now)
    {
        QVERIFY(clinic.visits.size() > 1000 && clinic.visits.size() < 4000);
        for (const DemoVisit& visit : clinic.visits) {
            const DemoPet& pet = clinic.pets.at(static_cast<std::size_t>(visit.pet));
            QVERIFY(visit.start < now && localTime(visit.start).date() > pet.born);
            QVERIFY(isWithinHours(clinic.vets.at(static_cast<std::size_t>(visit.vet)), visit.start,
                                  visit.minutes));
            QVERIFY(!visit.reason.isEmpty() && !visit.note.isEmpty());
        }
    }

    static void checkAppointments(const DemoClinic& clinic, Instant now)
    {
        std::map<std::pair<int, Instant>, int> cells;
        QSet<int> petsAhead;
        for (const DemoAppointment& each : clinic.appointments) {
            const DemoPet& pet = clinic.pets.at(static_cast<std::size_t>(each.pet));
            QVERIFY(std::count(pet.owners.begin(), pet.owners.end(), each.client) == 1);
            QVERIFY(
                isWithinHours(clinic.vets.at(static_cast<std::size_t>(each.vet)), each.start, each.minutes));
            QVERIFY(each.start > now - 22 * 24h && each.start < now + 16 * 24h);
            QCOMPARE(each.minutes % 5, 0);
            QCOMPARE(localTime(each.start).time().minute() % 5, 0);
            for (int minute = 0; minute < each.minutes; minute += 5)
                QCOMPARE(++(cells[{each.vet, each.start + minute * 1min}]), 1);
            const bool over = each.start + each.minutes * 1min <= now;
            if (each.state == DemoAppointment::State::Booked)
                QVERIFY(!over);
            if (each.state == DemoAppointment::State::Done || each.state == DemoAppointment::State::Missed)
                QVERIFY(over);
            if (!over && each.state == DemoAppointment::State::Booked) {
                QVERIFY(!petsAhead.contains(each.pet));
                petsAhead.insert(each.pet);
            }
        }
        QVERIFY(petsAhead.size() >= 60);
    }
};

FRONTPAW_TEST(DemoClinicTest)
#include "DemoClinicTest.moc"
