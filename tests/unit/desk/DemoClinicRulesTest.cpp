#include "DemoClinicAt.h"
#include "support/TestRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace frontpaw;
using namespace frontpaw::desk;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool isWithinHours(const DemoVet& vet, Instant start, int minutes)
{
    const QDateTime from = localTime(start);
    const QDateTime to = from.addSecs(qint64{60} * minutes);
    return from.date() == to.date() &&
           std::any_of(vet.hours.begin(), vet.hours.end(), [&](const DemoHours& hours) {
               return hours.weekday == from.date().dayOfWeek() && hours.from <= from.time() &&
                      to.time() <= hours.to;
           });
}

/// Lightest and heaviest adult in grams, by breed.
std::map<QString, std::pair<double, double>> adultRanges()
{
    QFile file(demoFolder() + u"/species.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::map<QString, std::pair<double, double>> ranges;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll())["species"_L1].toArray();
    for (const QJsonValue species : all) {
        const QJsonArray breeds = species["breeds"_L1].toArray();
        for (const QJsonValue breed : breeds)
            ranges[breed["name"_L1].toString()] = {breed["kg"_L1][0].toDouble() * 1000,
                                                   breed["kg"_L1][1].toDouble() * 1000};
    }
    return ranges;
}

} // namespace

class DemoClinicRulesTest : public QObject
{
    Q_OBJECT

private slots:
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
        const DemoClinic clinic = demoClinicAt(now);
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

private:
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
                const bool growing = age < 240 && (pet.species == u"dog"_s || pet.species == u"cat"_s);
                if (i > 0 && growing)
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

FRONTPAW_TEST(DemoClinicRulesTest)
#include "DemoClinicRulesTest.moc"
