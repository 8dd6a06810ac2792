#include "ClinicSeed.h"
#include "clinic/Text.h"
#include "storage/SqlPetStore.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using frontpaw::test::await;

class PetStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_database = m_desk->opened();
        m_store = std::make_unique<SqlPetStore>(*m_database, test::kolkata());
        m_client = test::seedClient(*m_database, u"Ananya"_s, u"Rao"_s);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void addsAPetToItsClient()
    {
        PetChange change = named(u" Bruno "_s);
        change.breed = u"Labrador"_s;
        change.colour = u"black"_s;
        change.sex = Sex::Male;
        change.born = QDate(2020, 2, 29);
        change.kilograms = 31.25;
        change.addAllergy = u"Chicken"_s;
        const Pet pet = await(m_store->add(m_client, change, m_staff)).value();
        QCOMPARE(pet.name, u"Bruno"_s);
        QCOMPARE(pet.breed, u"Labrador"_s);
        QVERIFY(pet.species == Species::Dog && pet.sex == Sex::Male);
        QCOMPARE(pet.born, std::optional(QDate(2020, 2, 29)));
        QCOMPARE(pet.weight->kilograms, 31.25);
        QCOMPARE(pet.weight->day, m_today);
        QCOMPARE(pet.allergies.front().substance, u"Chicken"_s);
        QCOMPARE(await(m_store->petsOf(m_client)).value(), (std::vector<Pet>{pet}));
        QVERIFY(await(m_store->file(pet.id)).value().people == (std::vector<ClientId>{m_client}));
    }

    void listsThePetsOfTheClientAlone()
    {
        const ClientId other = test::seedClient(*m_database, u"Farhan"_s, {});
        QVERIFY(await(m_store->petsOf(m_client)).value().empty());
        for (int i = 0; i < 12; ++i) {
            m_desk->clock.advance(Milliseconds{2});
            QVERIFY(await(m_store->add(m_client, named(u"Pet %1"_s.arg(i)), m_staff)).has_value());
        }
        QVERIFY(await(m_store->add(other, named(u"Miso"_s), m_staff)).has_value());
        const auto pets = await(m_store->petsOf(m_client)).value();
        QCOMPARE(pets.size(), std::size_t{12});
        QCOMPARE(pets.front().name, u"Pet 0"_s);
        QCOMPARE(pets.back().name, u"Pet 11"_s);
    }

    void refusesAPetWithoutNameOrOfNobody()
    {
        QVERIFY(await(m_store->add(m_client, PetChange(), m_staff)).error() == ClinicProblem::Invalid);
        QVERIFY(await(m_store->add(ClientId::fromBytes(QByteArray(16, 'n')), named(u"Miso"_s), m_staff))
                    .error() == ClinicProblem::NotFound);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM pets"_s), 0);
    }

    void knowsTodayInTheClinicsZone()
    {
        m_desk->clock.advance(std::chrono::hours{10}); // 19:00 UTC: past midnight in Kolkata
        PetChange change = named(u"Miso"_s);
        change.born = m_today.addDays(1);
        change.kilograms = 4;
        QCOMPARE(await(m_store->add(m_client, change, m_staff)).value().weight->day, m_today.addDays(1));
        change.born = m_today.addDays(2);
        QVERIFY(await(m_store->add(m_client, change, m_staff)).error() == ClinicProblem::Invalid);
    }

    void changesWhatIsNamedAlone()
    {
        const PetId id = added(u"Bruno"_s);
        PetChange change;
        change.breed = u"Beagle"_s;
        change.born = std::optional<QDate>();
        const PetFile file = await(m_store->change(id, change, m_staff)).value();
        QCOMPARE(file.pet.name, u"Bruno"_s);
        QCOMPARE(file.pet.breed, u"Beagle"_s);
        QVERIFY(!file.pet.born);
        QCOMPARE(await(m_store->file(id)).value(), file);
        QVERIFY(await(m_store->change(PetId::fromBytes(QByteArray(16, 'n')), change, m_staff)).error() ==
                ClinicProblem::NotFound);
    }

    void keepsEveryWeightAndNote()
    {
        const PetId id = added(u"Bruno"_s);
        for (int i = 1; i <= 3; ++i) {
            PetChange change;
            change.kilograms = 10 + i;
            change.addNote = u"Note %1\nof two lines"_s.arg(i);
            QVERIFY(await(m_store->change(id, change, m_staff)).has_value());
            m_desk->clock.advance(std::chrono::hours{24});
        }
        const PetFile file = await(m_store->file(id)).value();
        QCOMPARE(file.weights.size(), std::size_t{3});
        QCOMPARE(file.weights.front().kilograms, 11.0);
        QCOMPARE(file.pet.weight->kilograms, 13.0);
        QCOMPARE(file.notes.front().text, u"Note 3\nof two lines"_s);
    }

    void showsTheLaterOfTwoWeightsOfADay()
    {
        const PetId id = added(u"Bruno"_s);
        for (const double kilograms : {10.0, 12.0}) {
            PetChange change;
            change.kilograms = kilograms;
            QVERIFY(await(m_store->change(id, change, m_staff)).has_value());
        }
        QCOMPARE(await(m_store->file(id)).value().pet.weight->kilograms, 12.0);
    }

    void showsTheVaccinationDueFirstThatNoLaterDoseAnswered()
    {
        const PetId id = added(u"Bruno"_s);
        const auto give = [&](const QString& name, QDate given, QDate due) {
            PetChange change;
            change.addVaccination = Vaccination{{}, name, given, due};
            return await(m_store->change(id, change, m_staff)).value().pet.nextDue;
        };
        QCOMPARE(give(u"Rabies"_s, {2024, 5, 1}, {2025, 5, 1})->due, std::optional(QDate(2025, 5, 1)));
        QCOMPARE(give(u"DHPP"_s, {2025, 8, 1}, {2026, 8, 1})->name, u"Rabies"_s);
        QCOMPARE(give(u"rabies"_s, {2025, 9, 1}, {2026, 9, 1})->name, u"DHPP"_s);
    }

    void takesAnAllergyAway()
    {
        const PetId id = added(u"Bruno"_s);
        PetChange change;
        change.addAllergy = u"Chicken"_s;
        const RowId allergy = await(m_store->change(id, change, m_staff)).value().pet.allergies.front().id;
        change = {};
        change.removeAllergy = allergy;
        QVERIFY(await(m_store->change(added(u"Miso"_s), change, m_staff)).error() == ClinicProblem::NotFound);
        QVERIFY(await(m_store->change(id, change, m_staff)).value().pet.allergies.empty());
        QVERIFY(await(m_store->change(id, change, m_staff)).error() == ClinicProblem::NotFound);
    }

    void replacesPictures()
    {
        const PetId id = added(u"Bruno"_s);
        PetChange change;
        change.photo = QByteArray(200'000, 'p');
        change.thumbnail = QByteArray(5'000, 't');
        PetFile file = await(m_store->change(id, change, m_staff)).value();
        QCOMPARE(file.photo, *change.photo);
        QCOMPARE(file.pet.thumbnail, *change.thumbnail);
        change.photo = change.thumbnail = QByteArray();
        file = await(m_store->change(id, change, m_staff)).value();
        QVERIFY(file.photo.isEmpty() && file.pet.thumbnail.isEmpty());
        change.photo = QByteArray(200'000'000, 'p');
        QVERIFY(await(m_store->change(id, change, m_staff)).error() == ClinicProblem::Invalid);
    }

    void keepsNoNameOrPictureInClear()
    {
        PetChange change = named(u"Canarypet"_s);
        change.addNote = u"Canarynote"_s;
        change.photo = "Canaryphoto"_ba;
        QVERIFY(await(m_store->add(m_client, change, m_staff)).has_value());
        m_store.reset();
        m_database.reset();
        for (const QString& name : QDir(m_desk->folder.path()).entryList(QDir::Files)) {
            QFile file(m_desk->folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Canary"), qPrintable(name));
        }
    }

    void keepsHostileTextsOrRefusesThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& [name, text] : test::hostileTexts())
            QTest::newRow(name) << text;
    }
    void keepsHostileTextsOrRefusesThem()
    {
        QFETCH(QString, text);
        PetChange change = named(text);
        change.breed = change.colour = change.addAllergy = change.addNote = text;
        change.addVaccination = Vaccination{{}, text, m_today, {}};
        const auto pet = await(m_store->add(m_client, change, m_staff));
        if (!pet) {
            QVERIFY(pet.error() == ClinicProblem::Invalid);
            QVERIFY(await(m_store->petsOf(m_client)).value().empty());
            return;
        }
        const PetFile file = await(m_store->file(pet->id)).value();
        QCOMPARE(file.pet.name, tidiedLine(text));
        QCOMPARE(file.pet.allergies.front().substance, tidiedLine(text));
        QCOMPARE(file.notes.front().text, tidiedText(text));
        QCOMPARE(file.vaccinations.front().name, tidiedLine(text));
    }

private:
    static PetChange named(const QString& name)
    {
        PetChange change;
        change.name = name;
        change.species = Species::Dog;
        return change;
    }
    PetId added(const QString& name)
    {
        return await(m_store->add(m_client, named(name), m_staff)).value().id;
    }

    const QDate m_today{2026, 1, 5};
    const Actor m_staff = Actor::staff(StaffId::fromBytes("staff-of-the-day"));
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlPetStore> m_store;
    ClientId m_client;
};

FRONTPAW_TEST(PetStoreTest)
#include "PetStoreTest.moc"
