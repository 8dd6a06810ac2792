#include "DemoClinicAt.h"
#include "support/TestRun.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace frontpaw;
using namespace frontpaw::desk;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = DemoClinic::usualSeed;

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
        const DemoClinic first = demoClinicAt(u"2026-11-22T09:26:00"_s);
        QVERIFY(!first.clients.empty());
        QVERIFY(first == demoClinicAt(u"2026-11-22T09:26:00"_s));
        const auto other = DemoClinic::make(seed + 1, at(u"2026-11-22T09:26:00"_s), india(), demoFolder());
        QVERIFY(other->clients != first.clients);
        QVERIFY(other->pets != first.pets);
    }

    void keepsItsPeopleThroughTheDay()
    {
        const DemoClinic morning = demoClinicAt(u"2026-11-24T08:00:00"_s);
        const DemoClinic evening = demoClinicAt(u"2026-11-24T21:00:00"_s);
        QVERIFY(morning.clients == evening.clients);
        for (std::size_t i = 0; i < morning.pets.size(); ++i) {
            QCOMPARE(morning.pets[i].name, evening.pets[i].name);
            QCOMPARE(morning.pets[i].born, evening.pets[i].born);
        }
    }

    void showsEveryState()
    {
        const DemoClinic clinic = demoClinicAt(u"2026-11-24T10:00:00"_s);
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
        const DemoClinic clinic = demoClinicAt(u"2026-11-24T10:00:00"_s);
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
        const DemoClinic clinic = demoClinicAt(u"2026-11-24T10:00:00"_s);
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
        const DemoClinic clinic = demoClinicAt(u"2026-11-24T10:00:00"_s);
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
        const DemoClinic clinic = demoClinicAt(now);
        const Instant from = at(now);
        const auto later = std::count_if(
            clinic.appointments.begin(), clinic.appointments.end(), [&](const DemoAppointment& each) {
                return each.state == DemoAppointment::State::Booked && each.start > from &&
                       localTime(each.start).date() == localTime(from).date();
            });
        QVERIFY2(later >= 5, qPrintable(QString::number(later)));
    }

    void hasAFewPhotos()
    {
        const DemoClinic clinic = demoClinicAt(u"2026-11-24T10:00:00"_s);
        QSet<QString> photos;
        for (const DemoPet& pet : clinic.pets) {
            if (pet.photo.isEmpty())
                continue;
            QFile file(demoFolder() + u'/' + pet.photo);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(pet.photo));
            QVERIFY(file.read(4) == QByteArray::fromHex("89504e47") && file.size() < 20000);
            photos.insert(pet.photo);
        }
        QVERIFY(photos.size() >= 4 && photos.size() < 20);
    }

    void keepsTheClinicsOwnTime()
    {
        const QTimeZone utc(0);
        const auto clinic = DemoClinic::make(seed, at(u"2026-11-24T10:00:00"_s, utc), utc, demoFolder());
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
            QVERIFY(QFile::copy(demoFolder() + u'/' + name + u".json"_s, copy.filePath(name + u".json"_s)));
        QVERIFY(DemoClinic::make(seed, now, india(), copy.path()));
        QFile damaged(copy.filePath(u"species.json"_s));
        QVERIFY(damaged.remove() && damaged.open(QIODevice::WriteOnly));
        damaged.write(R"({"species": [{"id": "dog"}]})");
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
};

FRONTPAW_TEST(DemoClinicTest)
#include "DemoClinicTest.moc"
