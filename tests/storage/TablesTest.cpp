#include "storage/Tables.h"
#include "Desk.h"
#include "storage/AuditLog.h"
#include "storage/Fields.h"
#include "support/TestRun.h"

#include <QCborMap>

using namespace frontpaw;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using test::look;
using test::number;
using test::write;

namespace {

const auto first = ClientId::fromBytes("first-client-id-");
const auto second = ClientId::fromBytes("second-client-id");

RowId row(ClientId id)
{
    return RowId::fromBytes(id.bytes());
}

Change named(ClientId id, const QString& name)
{
    Change change = Change::put(Table::Clients, id);
    change.columns = {{u"profile_complete"_s, 0}, {u"disabled"_s, 0}};
    change.fields = {{field::firstName, name}};
    return change;
}

void put(Database& database, const Change& change, const Actor& actor = Actor::system())
{
    write(database, [&](Transaction& transaction) { QVERIFY(Tables::write(transaction, actor, change)); });
}

Result<Row, RowProblem> find(Database& database, ClientId id)
{
    return look(database,
                [&](Transaction& transaction) { return Tables::find(transaction, Table::Clients, row(id)); });
}

/// Behind the program's back.
void tamper(Database& database, const QString& sql)
{
    write(database, [&](Transaction& transaction) { QVERIFY(transaction.execute(sql, {}) > 0); });
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    void writesRowHistoryAuditAndOutboxTogether()
    {
        test::Desk desk;
        const auto database = desk.opened();
        put(*database, named(first, u"Ananya"_s), Actor::staff(StaffId::fromBytes("a-staff-member--")));
        QCOMPARE(find(*database, first)->fields.text(field::firstName), u"Ananya"_s);
        for (const auto* table : {"history", "audit", "outbox"})
            QCOMPARE(number(*database, u"SELECT count(*) FROM "_s + QLatin1StringView(table)), 1);
        QVERIFY(look(*database, [](Transaction& transaction) {
            auto audit = transaction.select(u"SELECT actor FROM audit"_s, {});
            return audit.next() && audit.text(0).startsWith(u"staff:");
        }));
    }

    void countsVersionsAndKeepsWhatIsNotNamed()
    {
        test::Desk desk;
        const auto database = desk.opened();
        put(*database, named(first, u"Ananya"_s));
        Change change = Change::put(Table::Clients, first);
        change.fields = {{field::lastName, u"Rao"_s}};
        put(*database, change);
        const auto client = find(*database, first);
        QCOMPARE(client->version, 2);
        QCOMPARE(client->fields.text(field::firstName), u"Ananya"_s);
        QCOMPARE(client->fields.text(field::lastName), u"Rao"_s);
        QVERIFY(client->fields.all().value(field::firstName).hlc <
                client->fields.all().value(field::lastName).hlc);
    }

    void writesNothingWhereNothingChanges()
    {
        test::Desk desk;
        const auto database = desk.opened();
        put(*database, named(first, u"Ananya"_s));
        const auto before = database->commits().durable;
        put(*database, named(first, u"Ananya"_s));
        QCOMPARE(database->commits().durable, before);
        QCOMPARE(number(*database, u"SELECT count(*) FROM history"_s), 1);
    }

    void keepsFieldsItDoesNotKnow()
    {
        test::Desk desk;
        const auto database = desk.opened();
        Change change = named(first, u"Ananya"_s);
        change.fields.append({u"of_a_later_version"_s, QCborMap{{u"a"_s, 1}}});
        put(*database, change);
        put(*database, named(first, u"Anu"_s));
        QCOMPARE(find(*database, first)->fields.value(u"of_a_later_version"_s),
                 QCborValue(QCborMap{{u"a"_s, 1}}));
    }

    void hidesDeletedRowsButKeepsThem()
    {
        test::Desk desk;
        const auto database = desk.opened();
        put(*database, named(first, u"Ananya"_s));
        put(*database, Change::remove(Table::Clients, first));
        QVERIFY(find(*database, first)->deletedAt);
        QVERIFY(look(*database, [](Transaction& transaction) {
            return Tables::select(transaction, Table::Clients, u"1 = 1"_s, {}).empty();
        }));
    }

    void keepsNoNameInClear()
    {
        test::Desk desk;
        {
            const auto database = desk.opened();
            put(*database, named(first, u"Zarathustra"_s));
            put(*database, named(first, u"Quetzalcoatl"_s));
        }
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("row-changed"));
        for (const QString& name : {u"Zarathustra"_s, u"Quetzalcoatl"_s}) {
            QVERIFY(!bytes.contains(name.toUtf8()));
            QVERIFY(
                !bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2)));
        }
    }

    void setsAsideWhatWasForged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("moved to another row")
            << u"UPDATE clients SET sealed = (SELECT sealed FROM clients WHERE id = "
               "CAST('second-client-id' AS BLOB)) WHERE id = "
               "CAST('first-client-id-' AS BLOB)"_s;
        QTest::newRow("clear column changed")
            << u"UPDATE clients SET disabled = 1 WHERE id = CAST('first-client-id-' AS BLOB)"_s;
        QTest::newRow("version changed")
            << u"UPDATE clients SET version = 7 WHERE id = CAST('first-client-id-' AS BLOB)"_s;
        QTest::newRow("undeleted or deleted")
            << u"UPDATE clients SET deleted_at = 7 WHERE id = CAST('first-client-id-' AS BLOB)"_s;
        QTest::newRow("a bit flipped")
            << u"UPDATE clients SET sealed = CAST(substr(sealed, 1, 60) || x'00' || "
               "substr(sealed, 62) AS BLOB) WHERE id = CAST('first-client-id-' AS BLOB)"_s;
        QTest::newRow("cut off")
            << u"UPDATE clients SET sealed = x'01' WHERE id = CAST('first-client-id-' AS BLOB)"_s;
    }

    void setsAsideWhatWasForged()
    {
        QFETCH(QString, sql);
        test::Desk desk;
        const auto database = desk.opened();
        put(*database, named(first, u"Ananya"_s));
        put(*database, named(second, u"Bala"_s));
        tamper(*database, sql);

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        QCOMPARE(find(*database, first).error(), RowProblem::Damaged);
        const auto damaged = database->context().damagedRows();
        QCOMPARE(damaged.size(), std::size_t{1});
        QCOMPARE(damaged.front().id, row(first));
        // never written over, and the others are as they were
        write(*database, [&](Transaction& transaction) {
            QCOMPARE(Tables::write(transaction, Actor::system(), named(first, u"Eve"_s)).error(),
                     RowProblem::Damaged);
        });
        QCOMPARE(find(*database, second)->fields.text(field::firstName), u"Bala"_s);
    }

    void remembersWhatItSetAside()
    {
        test::Desk desk;
        {
            const auto database = desk.opened();
            put(*database, named(first, u"Ananya"_s));
            tamper(*database, u"UPDATE clients SET disabled = 1"_s);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
            QVERIFY(!find(*database, first));
        }
        const auto database = desk.opened();
        QCOMPARE(database->context().damagedRows(), (std::vector<DamagedRow>{{u"clients"_s, row(first)}}));
    }

    void sealsTheHistoryToItsVersion()
    {
        test::Desk desk;
        const auto database = desk.opened();
        put(*database, named(first, u"Ananya"_s));
        put(*database, named(first, u"Anu"_s));
        const auto changes = look(*database, [](Transaction& transaction) {
            return Tables::history(transaction, Table::Clients, row(first));
        });
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes.at(1).before[field::firstName].toString(), u"Ananya"_s);
        QCOMPARE(changes.at(1).after[field::firstName].toString(), u"Anu"_s);
    }

    void provesTheAuditUpToItsEnd()
    {
        test::Desk desk;
        const auto database = desk.opened();
        for (int i = 0; i < 5; ++i)
            put(*database, named(first, QString::number(i)));
        const auto check =
            look(*database, [](Transaction& transaction) { return AuditLog::check(transaction); });
        QVERIFY(check.isWhole());
        QCOMPARE(check.provenUpTo, 5);
    }

    void namesTheFirstAuditRowThatWasTouched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        QTest::newRow("changed") << u"UPDATE audit SET detail = 'x' WHERE seq = 3"_s << qint64{3};
        QTest::newRow("actor changed") << u"UPDATE audit SET actor = 'cli' WHERE seq = 2"_s << qint64{2};
        QTest::newRow("dropped") << u"DELETE FROM audit WHERE seq = 3"_s << qint64{3};
        QTest::newRow("moved") << u"UPDATE audit SET seq = 9 WHERE seq = 4"_s << qint64{4};
        QTest::newRow("cut off") << u"DELETE FROM audit WHERE seq = 5"_s << qint64{5};
        QTest::newRow("more cut off than there was") << u"UPDATE head SET audit_seq = 7"_s << qint64{6};
    }

    void namesTheFirstAuditRowThatWasTouched()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        test::Desk desk;
        const auto database = desk.opened();
        for (int i = 0; i < 5; ++i)
            put(*database, named(first, QString::number(i)));
        database->stop();
        {
            Connection connection(desk.path(), Connection::Access::ReadWrite, Milliseconds{5000});
            QVERIFY(connection.execute(sql) > 0);
        }
        const auto again = desk.opened();
        const auto check =
            look(*again, [](Transaction& transaction) { return AuditLog::check(transaction); });
        QVERIFY(!check.isWhole());
        QCOMPARE(check.firstBroken, std::optional(broken));
        QCOMPARE(check.provenUpTo, broken - 1);
    }
};

FRONTPAW_TEST(TablesTest)
#include "TablesTest.moc"
