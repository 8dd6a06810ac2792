#include "ClinicSeed.h"
#include "storage/BookingIntentions.h"
#include "storage/SqlPetStore.h"
#include "storage/SqlScheduleStore.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace frontpaw::storage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using frontpaw::test::await;

class ScheduleStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_database = m_desk->opened();
        m_store = std::make_unique<SqlScheduleStore>(*m_database, test::kolkata());
        m_client = test::seedClient(*m_database, u"Ananya"_s, u"Rao"_s);
        // a Monday, 14:30 in Kolkata
        m_now = m_desk->clock.trusted();
        m_vet = test::seedVet(*m_database, u"Dr Iyer"_s, 1, 14 * 60, 18 * 60);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void offersWhatIsFree()
    {
        QCOMPARE(await(m_store->resources()).value(),
                 (std::vector<Resource>{{m_vet, u"Dr Iyer"_s, u"Room 2"_s}}));
        const auto before = await(m_store->freeSlots(20min, {}, m_now, 3)).value();
        QCOMPARE(before, (std::vector<Slot>{slot(10), slot(30), slot(50)}));
        QVERIFY(book(slot(10), "first").has_value());
        const auto after = await(m_store->freeSlots(20min, m_vet, m_now, 3)).value();
        QCOMPARE(after, (std::vector<Slot>{slot(30), slot(50), slot(70)}));
        QVERIFY(await(m_store->freeSlots(7min, {}, m_now, 3)).error() == ClinicProblem::Invalid);
        QVERIFY(await(m_store->freeSlots(20min, {}, m_now, -1)).value().empty());
    }

    void booksWithTheNamesThatAreShown()
    {
        const PetId pet = addPet(m_client, u"Bruno"_s);
        const Appointment appointment = book(slot(10), "first", pet).value();
        QCOMPARE(appointment.clientName, u"Ananya Rao"_s);
        QCOMPARE(appointment.petName, u"Bruno"_s);
        QCOMPARE(appointment.petDescription, u"cat"_s);
        QCOMPARE(appointment.vet, u"Dr Iyer"_s);
        QCOMPARE(appointment.room, u"Room 2"_s);
        QCOMPARE(appointment.slot, slot(10));
        QCOMPARE(appointment.reason, u"Limping"_s);
        QCOMPARE(await(m_store->appointmentsOf(m_client)).value(), (std::vector<Appointment>{appointment}));
        QCOMPARE(await(m_store->onDay(QDate(2026, 1, 5))).value(), (std::vector<Appointment>{appointment}));
        QVERIFY(await(m_store->onDay(QDate(2026, 1, 6))).value().empty());
    }

    void booksOncePerKey()
    {
        const Appointment first = book(slot(10), "key").value();
        QCOMPARE(book(slot(10), "key").value(), first);
        QCOMPARE(book(slot(90), "key").value(), first);
        m_desk->clock.advance(24h);
        QCOMPARE(book(slot(10), "key").value().id, first.id);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM appointments"_s), 1);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM slot_cells"_s), 4);
    }

    void givesASlotToTheFirstAlone_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("free");
        QTest::newRow("the same") << 30 << false;
        QTest::newRow("begins within") << 45 << false;
        QTest::newRow("ends within") << 15 << false;
        QTest::newRow("right before") << 10 << true;
        QTest::newRow("right after") << 50 << true;
    }
    void givesASlotToTheFirstAlone()
    {
        QFETCH(int, minutes);
        QFETCH(bool, free);
        QVERIFY(book(slot(30), "first").has_value());
        const auto second = book(slot(minutes), "second");
        QCOMPARE(second.has_value(), free);
        if (!free)
            QVERIFY(second.error() == ClinicProblem::SlotTaken);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM slot_cells"_s), free ? 8 : 4);
    }

    void givesASlotToOneOfTwoDesksAtOnce()
    {
        auto other = m_desk->opened();
        SqlScheduleStore otherStore(*other, test::kolkata());
        for (int round = 0; round < 20; ++round) {
            const Slot contested = slot(10 + 5 * round, 5min);
            auto here =
                m_store->book({contested, m_client, {}, {}}, "here" + QByteArray::number(round), m_staff);
            auto there =
                otherStore.book({contested, m_client, {}, {}}, "there" + QByteArray::number(round), m_staff);
            const auto first = await(here);
            const auto second = await(there);
            QVERIFY(first.has_value() != second.has_value());
            QVERIFY((first ? second : first).error() == ClinicProblem::SlotTaken);
        }
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM appointments"_s), 20);
    }

    void refusesWhatIsClosedOrNoSlot()
    {
        QVERIFY(book(slot(-35), "past").error() == ClinicProblem::SlotClosed);
        QVERIFY(book(slot(200), "over the end").error() == ClinicProblem::SlotClosed);
        QVERIFY(book({m_vet, m_now + 24h, 20min}, "closed day").error() == ClinicProblem::SlotClosed);
        QVERIFY(book({ResourceId::fromBytes(QByteArray(16, 'n')), m_now, 20min}, "nobody").error() ==
                ClinicProblem::SlotClosed);
        QVERIFY(book({m_vet, m_now + 1min, 20min}, "off the grid").error() == ClinicProblem::Invalid);
        QVERIFY(book(slot(10, 0min), "no length").error() == ClinicProblem::Invalid);
        QVERIFY(book(slot(10), "").error() == ClinicProblem::Invalid);
        QVERIFY(book(slot(10), QByteArray(100, 'k')).error() == ClinicProblem::Invalid);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM slot_cells"_s), 0);
    }

    void booksASlotThatBeganWhileTheClientSignedIn()
    {
        m_desk->clock.advance(14min);
        QVERIFY(book(slot(10), "just begun").has_value());
        m_desk->clock.advance(7min);
        QVERIFY(book(slot(15, 5min), "over").error() == ClinicProblem::SlotClosed);
    }

    void booksForTheOnlyPet()
    {
        QVERIFY(!book(slot(10), "none").value().pet);
        const PetId only = addPet(m_client, u"Bruno"_s);
        QVERIFY(book(slot(30), "one").value().pet == only);
        const PetId second = addPet(m_client, u"Miso"_s);
        QVERIFY(!book(slot(50), "two").value().pet);
        QVERIFY(book(slot(70), "named", second).value().pet == second);
        const ClientId other = test::seedClient(*m_database, u"Farhan"_s, {});
        QVERIFY(book(slot(90), "of another", addPet(other, u"Kimi"_s)).error() == ClinicProblem::Invalid);
    }

    void freesTheSlotOfWhatIsCancelled()
    {
        const Appointment first = book(slot(10), "first").value();
        QVERIFY(await(m_store->cancel(first.id, m_staff)).value().state == Appointment::State::Cancelled);
        QVERIFY(await(m_store->cancel(first.id, m_staff)).value().state == Appointment::State::Cancelled);
        QVERIFY(book(slot(10), "second").has_value());
        QVERIFY(await(m_store->cancel(first.id, m_staff)).has_value());
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM slot_cells"_s), 4);
        QCOMPARE(await(m_store->onDay(QDate(2026, 1, 5))).value().size(), std::size_t{1});
        QVERIFY(await(m_store->cancel(AppointmentId::fromBytes(QByteArray(16, 'n')), m_staff)).error() ==
                ClinicProblem::NotFound);
    }

    void showsWhatIsToComeBeforeWhatIsPast()
    {
        for (const int minutes : {70, 10, 30, 50})
            QVERIFY(book(slot(minutes), QByteArray::number(minutes)).has_value());
        const auto booked = await(m_store->appointmentsOf(m_client)).value();
        QVERIFY(await(m_store->cancel(booked[2].id, m_staff)).has_value());
        m_desk->clock.advance(40min); // during the one at 30
        std::vector<Slot> shown;
        const auto appointments = await(m_store->appointmentsOf(m_client));
        for (const Appointment& appointment : appointments.value())
            shown.push_back(appointment.slot);
        QCOMPARE(shown, (std::vector<Slot>{slot(30), slot(70), slot(50), slot(10)}));
    }

    void keepsHostileReasonsOrRefusesThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& [name, text] : test::hostileTexts())
            QTest::newRow(name) << text;
    }
    void keepsHostileReasonsOrRefusesThem()
    {
        QFETCH(QString, text);
        const auto booked =
            await(m_store->book({slot(10), m_client, {}, text}, text.toUtf8().left(64), m_staff));
        if (text.size() > 300) {
            QVERIFY(booked.error() == ClinicProblem::Invalid);
        } else {
            QVERIFY(!booked->reason.contains(QChar(0)) && !booked->reason.contains(QChar(0x202E)));
            QCOMPARE(await(m_store->appointmentsOf(m_client)).value().front(), *booked);
        }
    }

    void runsABookingIntentionOnce()
    {
        BookingIntentions intentions(*m_store);
        const auto flow = auth::FlowId::fromBytes("flow-of-the-test");
        const auth::Intention intention{BookingIntention{slot(10), u"Limping"_s, {}}.encoded()};
        QVERIFY(await(intentions.run(flow, intention, m_client)).has_value());
        QVERIFY(await(intentions.run(flow, intention, m_client)).has_value());
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM appointments"_s), 1);
        QVERIFY(
            await(intentions.run(auth::FlowId::fromBytes("another-sign-in!"), intention, m_client)).error() ==
            auth::IntentionProblem::SlotTaken);
    }

    void runsAnIntentionForAPetOfSomebodyElseWithoutIt()
    {
        BookingIntentions intentions(*m_store);
        const PetId foreign = addPet(test::seedClient(*m_database, u"Farhan"_s, {}), u"Kimi"_s);
        const PetId own = addPet(m_client, u"Bruno"_s);
        const auth::Intention intention{BookingIntention{slot(10), {}, foreign}.encoded()};
        const auto flow = auth::FlowId::fromBytes("flow-of-the-test");
        QVERIFY(await(intentions.run(flow, intention, m_client)).has_value());
        QVERIFY(await(m_store->appointmentsOf(m_client)).value().front().pet == own);
    }

    void doesNothingForAnIntentionThatIsNoBooking()
    {
        BookingIntentions intentions(*m_store);
        const auto flow = auth::FlowId::fromBytes("flow-of-the-test");
        QVERIFY(await(intentions.run(flow, {}, m_client)).has_value());
        QVERIFY(await(intentions.run(flow, {"no CBOR"}, m_client)).error() ==
                auth::IntentionProblem::NotPossible);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM appointments"_s), 0);
    }

private:
    /// Minutes from now.
    Slot slot(int minutes, Milliseconds length = 20min) const
    {
        return {m_vet, m_now + std::chrono::minutes(minutes), length};
    }
    Result<Appointment, ClinicProblem> book(const Slot& slot, const QByteArray& key,
                                            std::optional<PetId> pet = {})
    {
        return await(m_store->book({slot, m_client, pet, u"Limping"_s}, key, m_staff));
    }
    PetId addPet(ClientId client, const QString& name)
    {
        PetChange change;
        change.name = name;
        change.species = Species::Cat;
        SqlPetStore pets(*m_database, test::kolkata());
        return await(pets.add(client, change, m_staff)).value().id;
    }

    const Actor m_staff = Actor::staff(StaffId::fromBytes("staff-of-the-day"));
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlScheduleStore> m_store;
    ClientId m_client;
    ResourceId m_vet;
    Instant m_now{};
};

FRONTPAW_TEST(ScheduleStoreTest)
#include "ScheduleStoreTest.moc"
