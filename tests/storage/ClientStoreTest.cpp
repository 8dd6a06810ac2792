#include "ClinicSeed.h"
#include "clinic/Text.h"
#include "storage/SqlClientStore.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using frontpaw::test::await;
using Purpose = Consent::Purpose;

class ClientStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_database = m_desk->opened();
        m_store = std::make_unique<SqlClientStore>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void findsAClientById()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s, {u"+919535339196"_s});
        const Client client = await(m_store->client(id)).value();
        QCOMPARE(client.name(), u"Ananya Rao"_s);
        QCOMPARE(client.phones, (std::vector<ClientPhone>{{u"+919535339196"_s, std::nullopt}}));
        QVERIFY(await(m_store->client(ClientId::fromBytes(QByteArray(16, 'n')))).error() ==
                ClinicProblem::NotFound);
    }

    void findsAFamilyByItsPhone()
    {
        const ClientId first = seed(u"Ananya"_s, u"Rao"_s, {u"+919535339196"_s});
        m_desk->clock.advance(Milliseconds{5});
        const ClientId second = seed(u"Vikram"_s, u"Rao"_s, {u"+919886012345"_s, u"+919535339196"_s});
        const auto family = await(m_store->byPhone(u"+919535339196"_s)).value();
        QCOMPARE(family.size(), std::size_t{2});
        QVERIFY(family[0].id == first && family[1].id == second);
        QVERIFY(await(m_store->byPhone(u"+919535339197"_s)).value().empty());
        QVERIFY(await(m_store->byPhone(u"'; --"_s)).value().empty());
    }

    void changesWhatIsNamedAlone()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        ClientChange change;
        change.email = u" ananya@example.in "_s;
        const Client changed = await(m_store->change(id, change, m_staff)).value();
        QCOMPARE(changed.email, u"ananya@example.in"_s);
        QCOMPARE(changed.name(), u"Ananya Rao"_s);
        QCOMPARE(await(m_store->client(id)).value(), changed);
    }

    void writesNothingOfAChangeThatChangesNothing()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        const qint64 before = test::count(*m_database, u"SELECT count(*) FROM history"_s);
        ClientChange change;
        change.firstName = u"Ananya"_s;
        QVERIFY(await(m_store->change(id, change, m_staff)).has_value());
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM history"_s), before);
    }

    void leavesATrailOfEachChange()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        ClientChange change;
        change.lastName = u"Iyer"_s;
        QVERIFY(await(m_store->change(id, change, m_staff)).has_value());
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM history WHERE actor LIKE 'staff:%'"_s), 1);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM audit WHERE event = 'row-changed'"_s), 1);
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM outbox WHERE actor LIKE 'staff:%'"_s), 1);
    }

    void isCompleteWithBothNamesAndTheConsentToCare()
    {
        const ClientId id = seed(u"Ananya"_s, {});
        ClientChange change;
        change.consents = {{Purpose::Care, true}};
        QVERIFY(!await(m_store->change(id, change, m_staff)).value().profileComplete);
        change = {};
        change.lastName = u"Rao"_s;
        QVERIFY(await(m_store->change(id, change, m_staff)).value().profileComplete);
        change = {};
        change.under18 = true;
        QVERIFY(!await(m_store->change(id, change, m_staff)).value().profileComplete);
        change.parentName = u"Meera Rao"_s;
        QVERIFY(await(m_store->change(id, change, m_staff)).value().profileComplete);
        change = {};
        change.consents = {{Purpose::Care, false}};
        QVERIFY(!await(m_store->change(id, change, m_staff)).value().profileComplete);
    }

    void keepsConsentsAsDatedRowsOfWhichTheLaterStands()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        const auto set = [&](bool given) {
            m_desk->clock.advance(Milliseconds{1000});
            ClientChange change;
            change.consents = {{Purpose::Reminders, given}};
            return await(m_store->change(id, change, m_staff)).value();
        };
        QVERIFY(set(true).agreesTo(Purpose::Reminders));
        QVERIFY(set(true).agreesTo(Purpose::Reminders));
        const Client withdrawn = set(false);
        QVERIFY(!withdrawn.agreesTo(Purpose::Reminders));
        QCOMPARE(withdrawn.consents.size(), std::size_t{1});
        QVERIFY(withdrawn.consents[0].at == m_desk->clock.trusted());
        QCOMPARE(test::count(*m_database, u"SELECT count(*) FROM consents"_s), 2);
    }

    void listsByNameInPages()
    {
        for (const QString& name : {u"Zoya"_s, u"ananya"_s, u"Émile"_s, u"Farhan"_s, u""_s})
            seed(name, {});
        QCOMPARE(names(0, 10), (QStringList{u"ananya"_s, u"Émile"_s, u"Farhan"_s, u"Zoya"_s, u""_s}));
        QCOMPARE(names(1, 2), (QStringList{u"Émile"_s, u"Farhan"_s}));
        QCOMPARE(names(4, 10), (QStringList{u""_s}));
        QCOMPARE(names(9, 10), QStringList());
        QVERIFY(await(m_store->list(-1, 10)).error() == ClinicProblem::Invalid);
        QVERIFY(await(m_store->list(0, 0)).error() == ClinicProblem::Invalid);
        QVERIFY(await(m_store->list(0, 100'000)).error() == ClinicProblem::Invalid);
    }

    void listsWhatHasChangedSince()
    {
        const ClientId id = seed(u"Ananya"_s, {});
        seed(u"Farhan"_s, {});
        QCOMPARE(names(0, 10), (QStringList{u"Ananya"_s, u"Farhan"_s}));
        ClientChange change;
        change.firstName = u"Zoya"_s;
        QVERIFY(await(m_store->change(id, change, m_staff)).has_value());
        QCOMPARE(names(0, 10), (QStringList{u"Farhan"_s, u"Zoya"_s}));
        test::commit(*m_database, [&](Transaction& transaction) {
            (void)Tables::write(transaction, Actor::system(), storage::Change::remove(Table::Clients, id));
        });
        QCOMPARE(names(0, 10), (QStringList{u"Farhan"_s}));
        QVERIFY(await(m_store->client(id)).error() == ClinicProblem::NotFound);
    }

    void answersAListThatItsEndOvertakes()
    {
        seed(u"Ananya"_s, {});
        auto page = m_store->list(0, 10);
        m_store.reset();
        QVERIFY(await(page).error() == ClinicProblem::Stopping);
    }

    void tellsTheAuditWhoOpenedAFile()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        QCOMPARE(await(m_store->open(id, m_staff)).value().name(), u"Ananya Rao"_s);
        QCOMPARE(test::count(*m_database,
                             u"SELECT count(*) FROM audit WHERE event = 'client-opened' AND actor LIKE "
                             "'staff:%'"_s),
                 1);
        QVERIFY(await(m_store->open(ClientId::fromBytes(QByteArray(16, 'n')), m_staff)).error() ==
                ClinicProblem::NotFound);
    }

    void setsADamagedClientAside()
    {
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        seed(u"Farhan"_s, {});
        test::commit(*m_database, [&](Transaction& transaction) {
            transaction.execute(u"UPDATE clients SET disabled = 1 WHERE id = ?"_s, {id});
        });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the seal of .*clients.* is broken"_s));
        QVERIFY(await(m_store->client(id)).error() == ClinicProblem::Damaged);
        QVERIFY(await(m_store->change(id, {}, m_staff)).error() == ClinicProblem::Damaged);
        QCOMPARE(names(0, 10), (QStringList{u"Farhan"_s}));
        QCOMPARE(m_database->context().damagedRows().size(), std::size_t{1});
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
        const ClientId id = seed(u"Ananya"_s, u"Rao"_s);
        ClientChange change;
        change.firstName = change.lastName = change.parentName = text;
        change.address = change.language = text;
        const auto changed = await(m_store->change(id, change, m_staff));
        const Client after = await(m_store->client(id)).value();
        if (!changed) {
            QVERIFY(changed.error() == ClinicProblem::Invalid);
            QCOMPARE(after.name(), u"Ananya Rao"_s);
        } else {
            QCOMPARE(after.firstName, tidiedLine(text));
            QCOMPARE(after.address, tidiedText(text));
            QCOMPARE(after, *changed);
        }
        QVERIFY(await(m_store->byPhone(text)).value().empty());
    }

private:
    ClientId seed(const QString& first, const QString& last, const QStringList& phones = {})
    {
        return test::seedClient(*m_database, first, last, phones);
    }
    QStringList names(int offset, int count)
    {
        QStringList names;
        const auto page = await(m_store->list(offset, count));
        for (const Client& client : page.value())
            names += client.firstName;
        return names;
    }

    const Actor m_staff = Actor::staff(StaffId::fromBytes("staff-of-the-day"));
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlClientStore> m_store;
};

FRONTPAW_TEST(ClientStoreTest)
#include "ClientStoreTest.moc"
