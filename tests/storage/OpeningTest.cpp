#include "Desk.h"
#include "auth/ports/VerificationStore.h"
#include "storage/DatabaseFile.h"
#include "storage/Migrations.h"
#include "support/TestRun.h"

#include <QDateTime>
#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace frontpaw;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using desk::OpeningProblem;
using test::await;

namespace {

Result<Opened, desk::OpeningFailure> open(test::Desk& desk, std::optional<Identity> create = std::nullopt)
{
    return await(desk.closed()->open(create));
}

void make(test::Desk& desk)
{
    (void)desk.opened();
}

/// Writes to the file as another program would.
void change(const test::Desk& desk, const QString& sql)
{
    Connection connection(desk.path(), Connection::Access::ReadWrite, Milliseconds{5000});
    connection.execute(sql);
}

/// Tables, indexes and their texts, in the order of their names.
QStringList schemaOf(const QString& path)
{
    Connection connection(path, Connection::Access::ReadOnly, Milliseconds{5000});
    QStringList schema;
    auto row =
        connection.statement(u"SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s, {});
    while (row.next())
        schema << row.text(0);
    return schema;
}

/// Root may write everywhere, so the account is changed for as long as this lives. A root that has given up
/// its capabilities cannot change, and need not.
class OrdinaryAccount
{
public:
    OrdinaryAccount()
    {
        if (geteuid() == 0)
            m_changed = seteuid(nobody) == 0;
    }
    ~OrdinaryAccount()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot change back");
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
};

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsInClearWhoseFileItIs()
    {
        test::Desk desk;
        QVERIFY(!peek(desk.path())->exists);
        make(desk);
        const auto facts = peek(desk.path());
        QVERIFY(facts.has_value());
        QVERIFY(facts->exists);
        QCOMPARE(facts->identity, desk.identity);
        QCOMPARE(facts->keyFingerprint, desk.keys.fingerprint());
        QCOMPARE(facts->schema, allMigrations().back().version);
    }

    void keepsOtherAccountsOut()
    {
        test::Desk desk;
        const auto database = desk.opened();
        test::write(*database, [](Transaction& transaction) {
            transaction.execute(u"INSERT INTO meta (name, value) VALUES ('x', 1)"_s, {});
        });
        for (const auto* ending : {"", "-wal", "-shm"}) {
            const auto allowed = QFile::permissions(desk.path() + QLatin1StringView(ending));
            QVERIFY(
                !(allowed & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        }
    }

    void makesNothingUnlessAsked()
    {
        test::Desk desk;
        QCOMPARE(open(desk).error().problem, OpeningProblem::NoClinicYet);
        QVERIFY(QDir(desk.folder.path()).isEmpty());
    }

    void makesNothingWhereSomethingIsLeft_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("write-ahead log") << u"-wal"_s;
        QTest::newRow("back-up copy") << u".before-2"_s;
    }

    void makesNothingWhereSomethingIsLeft()
    {
        QFETCH(QString, ending);
        test::Desk desk;
        QFile left(desk.path() + ending);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(peek(desk.path())->remains);
        QCOMPARE(open(desk, desk.identity).error().problem, OpeningProblem::DatabaseDamaged);
        QVERIFY(!QFile::exists(desk.path()));
    }

    void beginsAnewAfterItWasKilledWhileMakingTheFile()
    {
        test::Desk desk;
        QFile left(desk.path() + u".new"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("half a database");
        left.close();
        QVERIFY(open(desk, desk.identity)->created);
    }

    void opensWhatIsThereEvenWhenAskedToMake()
    {
        test::Desk desk;
        make(desk);
        const auto opened = open(desk, Identity{TenantId::fromBytes("another-clinic--"), desk.identity.desk});
        QVERIFY(!opened->created);
        QCOMPARE(peek(desk.path())->identity, desk.identity);
    }

    void refusesADamagedFileAndLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(100000, 'x');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    }

    void refusesADamagedFileAndLeavesIt()
    {
        QFETCH(QByteArray, bytes);
        test::Desk desk;
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(open(desk, desk.identity).error().problem, OpeningProblem::DatabaseDamaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void noticesFlippedBytesAtStart()
    {
        test::Desk desk;
        make(desk);
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        QVERIFY(file.seek(file.size() - page));
        file.write(QByteArray(page, '\xA5'));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"opening failed"_s));
        QCOMPARE(open(desk, desk.identity).error().problem, OpeningProblem::DatabaseDamaged);
    }

    void tellsThatTheLogOfAKilledProcessIsGone()
    {
        test::Desk desk;
        test::Desk copy;
        const auto running = desk.opened();
        test::write(*running, [](Transaction& transaction) {
            transaction.execute(u"INSERT INTO meta (name, value) VALUES ('x', 1)"_s, {});
        });
        // what stands on the disk at this moment, without the log
        QVERIFY(QFile::copy(desk.path(), copy.path()));
        QVERIFY(open(copy)->logLost);
        // with it, nothing is lost
        test::Desk whole;
        QVERIFY(QFile::copy(desk.path(), whole.path()));
        QVERIFY(QFile::copy(desk.path() + u"-wal"_s, whole.path() + u"-wal"_s));
        QVERIFY(!open(whole)->logLost);
        QCOMPARE(test::number(*whole.opened(), u"SELECT value FROM meta WHERE name = 'x'"_s), 1);
    }

    void missesNoLogAfterAnOrderlyEnd()
    {
        test::Desk desk;
        make(desk);
        QVERIFY(!open(desk)->logLost);
        QVERIFY(!open(desk)->logLost);
    }

    void looksAtEveryPageWhileItRuns()
    {
        test::Desk desk;
        const auto database = desk.opened();
        QVERIFY(await(database->check()).has_value());
    }

    void refusesANewerSchemaBeforeAnyWrite()
    {
        test::Desk desk;
        make(desk);
        change(desk, u"UPDATE meta SET value = CAST('99' AS BLOB) WHERE name = 'readable_from'"_s);
        const QByteArray before = QFileInfo(desk.path()).lastModified().toString().toUtf8();
        QCOMPARE(open(desk).error().problem, OpeningProblem::DatabaseNewer);
        QCOMPARE(QFileInfo(desk.path()).lastModified().toString().toUtf8(), before);
    }

    void opensANewerSchemaThatItMayStillWriteTo()
    {
        test::Desk desk;
        make(desk);
        change(desk, u"PRAGMA user_version = 99"_s);
        QVERIFY(open(desk).has_value());
        QCOMPARE(peek(desk.path())->schema, 99);
    }

    void refusesKeysOfAnotherDesk()
    {
        test::Desk desk;
        make(desk);
        desk.keys.audit = test::keyOf('z');
        QCOMPARE(open(desk).error().problem, OpeningProblem::KeysDoNotFit);
    }

    void saysThatAnotherProgramHoldsTheFile()
    {
        test::Desk desk;
        make(desk);
        desk.times.busy = Milliseconds{10};
        Connection other(desk.path(), Connection::Access::ReadWrite, Milliseconds{5000});
        other.execute(u"BEGIN IMMEDIATE"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"opening failed"_s));
        QCOMPARE(open(desk).error().problem, OpeningProblem::DatabaseLocked);
    }

    void saysThatTheFolderIsReadOnly()
    {
        test::Desk desk;
        make(desk);
        const QByteArray folder = desk.folder.path().toLocal8Bit();
        const QByteArray file = desk.path().toLocal8Bit();
        QCOMPARE(chmod(file.constData(), 0444), 0);
        QCOMPARE(chmod(folder.constData(), 0555), 0);
        {
            const OrdinaryAccount account;
            QCOMPARE(open(desk).error().problem, OpeningProblem::DatabaseReadOnly);
        }
        QCOMPARE(chmod(folder.constData(), 0755), 0);
    }

    void isTheSameFreshOrMigratedStepByStep()
    {
        test::Desk desk;
        make(desk);
        const QString migrated = desk.folder.filePath(u"migrated.db"_s);
        {
            Connection connection(migrated, Connection::Access::ReadWrite, Milliseconds{5000});
            for (const Migration& step : allMigrations()) {
                for (const QString& statement : step.statements)
                    connection.execute(statement);
            }
        }
        QCOMPARE(schemaOf(migrated), schemaOf(desk.path()));
    }

    void numbersItsMigrationsWithoutGaps()
    {
        int expected = 0;
        for (const Migration& step : allMigrations()) {
            QCOMPARE(step.version, ++expected);
            QVERIFY(step.readableFrom >= 1);
            QVERIFY(step.readableFrom <= step.version);
        }
    }

    void copiesTheFileBeforeItMigrates()
    {
        test::Desk desk;
        make(desk);
        // As if a step had not been taken yet; what it would do is there already.
        change(desk, u"PRAGMA user_version = 0"_s);
        for (const QString& object : schemaOf(desk.path())) {
            if (object.startsWith(u"tablehead"))
                QVERIFY(object.contains(u"CHECK"_s));
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"opening failed"_s));
        QVERIFY(!open(desk).has_value()); // the tables exist: the step fails, and nothing of it stays
        const auto copy = peek(desk.path() + u".before-1"_s);
        QVERIFY(copy->exists);
        QCOMPARE(copy->identity, desk.identity);
        QCOMPARE(peek(desk.path())->schema, 0);
    }

    void endsTheCodesOfAnotherStartOfTheMachine()
    {
        test::Desk desk;
        {
            const auto database = desk.opened();
            test::write(*database, [](Transaction& transaction) {
                transaction.execute(
                    u"INSERT INTO otp_verifications (tenant_id, id, request_id, desk_id, purpose, phone_key, "
                    u"country_code, "
                    "code_mac, digits, state, attempts, created_at, expires_at, verified, sealed) "
                    "VALUES (?, ?, ?, ?, 0, x'01', '+91', x'02', 6, 0, 0, 0, 0, 0, x'03')"_s,
                    {transaction.tenant(), transaction.newId<RowId>(), transaction.newId<RowId>(),
                     transaction.desk()});
                transaction.execute(
                    u"INSERT INTO locks (tenant_id, phone_key, desk_id, reason, from_at, until_at, "
                    "burnt_in_a_row, tries_during) VALUES (?, x'01', ?, 0, ?, ?, 1, 0)"_s,
                    {transaction.tenant(), transaction.desk(), transaction.now(),
                     transaction.now() + Milliseconds{60000}});
            });
        }
        {
            const auto sameStart = desk.opened();
            QCOMPARE(test::number(*sameStart, u"SELECT state FROM otp_verifications"_s), 0);
        }
        const qint64 until = toMillis(desk.clock.trusted()) + 60000;
        constexpr Milliseconds away = std::chrono::hours{3};
        desk.clock.reboot(away);
        const auto database = desk.opened();
        QVERIFY(test::number(*database, u"SELECT state FROM otp_verifications"_s) != 0);
        // the lock goes on with the rest it had
        QCOMPARE(test::number(*database, u"SELECT until_at FROM locks"_s), until + away.count());
    }
};

FRONTPAW_TEST(OpeningTest)
#include "OpeningTest.moc"
