#include "storage/DemoWriter.h"

#include "Desk.h"
#include "storage/SqlClientStore.h"
#include "storage/SqlPetStore.h"
#include "storage/SqlScheduleStore.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;

class DemoWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<test::Desk>();
        m_database = m_desk->opened();
        const auto written =
            test::await(m_database->run([this](Transaction& transaction) -> Result<int, StorageProblem> {
                const auto made = desk::DemoClinic::make(desk::DemoClinic::usualSeed, m_desk->clock.wall(),
                                                         m_zone, m_folder);
                if (!made)
                    return failure(StorageProblem::Failed);
                m_demo = *made;
                DemoWriter::write(transaction, m_demo, m_zone, m_folder);
                return 0;
            }));
        QVERIFY(written.has_value());
    }
    void cleanupTestCase()
    {
        m_database.reset();
        m_desk.reset();
    }

    void everybodyIsFoundByTheirNumber()
    {
        SqlClientStore clients(*m_database);
        const auto& ananya = m_demo.clients[static_cast<std::size_t>(*m_demo.clientThatShows(u"ananya"))];
        const auto found = test::await(clients.byPhone(ananya.phone));
        QCOMPARE(found->size(), std::size_t{1});
        QCOMPARE(found->front().name(), u"Ananya Rao"_s);
        QVERIFY(found->front().profileComplete);
        const auto& family = m_demo.clients[static_cast<std::size_t>(*m_demo.clientThatShows(u"family"))];
        QVERIFY(test::await(clients.byPhone(family.phone))->size() > 1);
    }

    void petsHaveTheirHistory()
    {
        SqlClientStore clients(*m_database);
        SqlPetStore pets(*m_database, m_zone);
        const auto& twelve =
            m_demo.clients[static_cast<std::size_t>(*m_demo.clientThatShows(u"twelve-pets"))];
        const ClientId owner = test::await(clients.byPhone(twelve.phone))->front().id;
        const auto cards = test::await(pets.petsOf(owner));
        QCOMPARE(cards->size(), std::size_t{12});
        std::size_t weights = 0;
        for (const clinic::Pet& card : *cards)
            weights += test::await(pets.file(card.id))->weights.size();
        QVERIFY(weights > 12);
    }

    void bookingsStandInTheCalendar()
    {
        SqlScheduleStore schedule(*m_database, m_zone);
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(m_desk->clock.wall()), m_zone).date();
        QVERIFY(test::await(schedule.onDay(today))->size() >= 5);
        QCOMPARE(test::await(schedule.resources())->size(), std::size_t{3});
    }

private:
    const QTimeZone m_zone{"Asia/Kolkata"};
    const QString m_folder = u":/frontpaw/demo"_s;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Database> m_database;
    desk::DemoClinic m_demo;
};

FRONTPAW_TEST(DemoWriterTest)
#include "DemoWriterTest.moc"
