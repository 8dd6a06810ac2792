#include "Desk.h"
#include "storage/Tables.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using frontpaw::test::await;

namespace {

using Outcome = Result<int, StorageProblem>;

Change newClient(ClientId id, const QString& name)
{
    Change change = Change::put(Table::Clients, id);
    change.columns = {{u"profile_complete"_s, 0}, {u"disabled"_s, 0}};
    change.fields = {{u"first_name"_s, name}};
    return change;
}

qint64 countClients(Database& database)
{
    return test::number(database, u"SELECT count(*) FROM clients"_s);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasCommitted()
    {
        test::Desk desk;
        const auto id = ClientId::fromBytes("0123456789abcdef");
        {
            auto database = desk.opened();
            const auto written = await(database->run([&](Transaction& transaction) -> Outcome {
                if (!Tables::write(transaction, Actor::system(), newClient(id, u"Ananya"_s)))
                    return failure(StorageProblem::Failed);
                return 1;
            }));
            QVERIFY(written.has_value());
            QCOMPARE(database->commits().durable, 1U);
        }
        auto database = desk.opened();
        const auto name =
            await(database->read([&](Transaction& transaction) -> Result<QString, StorageProblem> {
                return Tables::find(transaction, Table::Clients, RowId::fromBytes(id.bytes()))
                    ->fields.text(u"first_name"_s);
            }));
        QCOMPARE(name.value(), u"Ananya"_s);
    }

    void rollsBackWhatWasRefused()
    {
        test::Desk desk;
        auto database = desk.opened();
        const auto refused = await(database->run([&](Transaction& transaction) -> Outcome {
            (void)Tables::write(transaction, Actor::system(),
                                newClient(transaction.newId<ClientId>(), u"A"_s));
            return failure(StorageProblem::Conflict);
        }));
        QCOMPARE(refused.error(), StorageProblem::Conflict);
        QCOMPARE(countClients(*database), 0);
        QCOMPARE(database->commits().durable, 0U);
    }

    void rollsBackWhatThrew()
    {
        test::Desk desk;
        auto database = desk.opened();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a transaction threw"_s));
        const auto thrown = await(database->run([&](Transaction& transaction) -> Outcome {
            (void)Tables::write(transaction, Actor::system(),
                                newClient(transaction.newId<ClientId>(), u"A"_s));
            throw std::runtime_error("no");
        }));
        QCOMPARE(thrown.error(), StorageProblem::Failed);
        QCOMPARE(countClients(*database), 0);
    }

    void writesTogetherWhatIsWrittenBehind()
    {
        test::Desk desk;
        desk.times.writeBehind = Milliseconds{60000};
        auto database = desk.opened();
        for (int i = 0; i < 10; ++i) {
            database->later([](Transaction& transaction) {
                (void)Tables::write(transaction, Actor::system(),
                                    newClient(transaction.newId<ClientId>(), u"A"_s));
            });
        }
        QVERIFY(await(database->flush()).has_value());
        QCOMPARE(database->commits().batched, 1U);
        QCOMPARE(countClients(*database), 10);
    }

    void writesBehindBeforeItStops()
    {
        test::Desk desk;
        desk.times.writeBehind = Milliseconds{60000};
        {
            auto database = desk.opened();
            database->later([](Transaction& transaction) {
                (void)Tables::write(transaction, Actor::system(),
                                    newClient(transaction.newId<ClientId>(), u"A"_s));
            });
        }
        auto database = desk.opened();
        QCOMPARE(countClients(*database), 1);
    }

    void keepsWhatIsWrittenBehindWhenTheNextTransactionIsRefused()
    {
        test::Desk desk;
        desk.times.writeBehind = Milliseconds{60000};
        auto database = desk.opened();
        database->later([](Transaction& transaction) {
            (void)Tables::write(transaction, Actor::system(),
                                newClient(transaction.newId<ClientId>(), u"A"_s));
        });
        const auto refused = await(database->run([&](Transaction& transaction) -> Outcome {
            (void)Tables::write(transaction, Actor::system(),
                                newClient(transaction.newId<ClientId>(), u"B"_s));
            return failure(StorageProblem::Conflict);
        }));
        QVERIFY(!refused.has_value());
        QCOMPARE(countClients(*database), 1);
    }

    void runsOrAnswersWhatIsQueuedWhenItStops()
    {
        test::Desk desk;
        auto database = desk.opened();
        std::vector<QFuture<Outcome>> answers;
        for (int i = 0; i < 100; ++i)
            answers.push_back(database->run([](Transaction&) -> Outcome { return 1; }));
        database->stop();
        answers.push_back(database->run([](Transaction&) -> Outcome { return 1; }));
        for (std::size_t i = 0; i < 100; ++i)
            QVERIFY(await(answers.at(i)).has_value());
        QCOMPARE(await(answers.back()).error(), StorageProblem::Stopping);
    }
};

FRONTPAW_TEST(DatabaseTest)
#include "DatabaseTest.moc"
