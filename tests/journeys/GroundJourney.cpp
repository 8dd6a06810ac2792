#include "Program.h"
#include "support/TestRun.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using frontpaw::test::Ended;
using frontpaw::test::Program;

/// What a desk stands on is gone, damaged or shut: the program says so in words and with exit 4, does not
/// crash, and makes nothing anew.
class GroundJourney : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->setVariable(u"FRONTPAW_KEYS_KEYSTORE"_s, u"file"_s);
        m_program->setVariable(u"LD_PRELOAD"_s, QStringLiteral(FRONTPAW_FULL_DISK));
        m_program->setVariable(u"FULL_DISK_FOLDER"_s, m_program->path("data"));
        m_program->setVariable(u"FULL_DISK_SWITCH"_s, switchFile());
        const Ended made = run({u"demo"_s, u"reset"_s});
        QVERIFY2(made.exitCode == 0, made.output + made.errors);
        QDirIterator files(m_program->path("data"), {u"*.sqlite"_s, u"*.db"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        m_database = files.next();
    }
    void cleanup()
    {
        QFile::remove(switchFile());
        QFile::setPermissions(QFileInfo(m_database).path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_program.reset();
    }

    void aDamagedFileIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(100'000, 'x');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(5000, '\0');
        QTest::newRow("the head alone") << "SQLite format 3\0"_ba + QByteArray(4000, '\x7f');
    }
    void aDamagedFileIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        refusesWith(u"database-damaged"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aLostFileWithItsLogLeftIsNotMadeAnew()
    {
        QVERIFY(QFile::rename(m_database, m_database + u"-wal"_s));
        refusesWith(u"database-damaged"_s);
        QVERIFY(!QFile::exists(m_database));
    }

    void aFileOfALaterVersionIsNotTouched()
    {
        change(
            {u"PRAGMA user_version = 999"_s,
             u"INSERT OR REPLACE INTO meta (name, value) VALUES ('readable_from', CAST('999' AS BLOB))"_s});
        refusesWith(u"database-newer"_s);
    }

    void aReadOnlyFileIsSaidToBeOne()
    {
        QVERIFY(QFile::setPermissions(m_database, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(QFileInfo(m_database).path(), QFile::ReadOwner | QFile::ExeOwner));
        if (QFile(m_database).open(QIODevice::ReadWrite))
            QSKIP("this account writes to files that it may not write to");
        refusesWith({});
    }

    void aFileThatAnotherProgramHoldsIsWaitedFor()
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_database);
        QVERIFY(other.open());
        {
            QSqlQuery hold(other);
            QVERIFY(hold.exec(u"BEGIN IMMEDIATE"_s));
            refusesWith({});
            QVERIFY(hold.exec(u"ROLLBACK"_s));
        }
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(send().exitCode, 0);
    }

    void aFullDiskTakesNothingAndLosesNothing()
    {
        QFile marker(switchFile());
        QVERIFY(marker.open(QIODevice::WriteOnly));
        const Ended refused = send();
        QCOMPARE(refused.exitCode, 4);
        isInWords(refused);
        marker.remove();
        const Ended sent = send();
        QVERIFY2(sent.exitCode == 0, sent.output + sent.errors);
    }

    void aKeyFileThatOthersMayReadIsRefused()
    {
        int files = 0;
        QDirIterator keys(m_program->path("config") + u"/.."_s, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (keys.hasNext()) {
            const QString file = keys.next();
            if (!file.contains(u"keys"_s) || file == m_database)
                continue;
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
            ++files;
        }
        QVERIFY2(files > 0, "no key files were found");
        refusesWith(u"key-file-unsafe"_s);
    }

    void lostKeysAreNotDrawnAnew()
    {
        QDirIterator keys(m_program->path("config") + u"/.."_s, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (keys.hasNext()) {
            const QString file = keys.next();
            if (file.contains(u"keys"_s) && file != m_database)
                QVERIFY(QFile::remove(file));
        }
        refusesWith(u"keys-locked-or-lost"_s);
    }

    void anAbsentKeychainIsSaidToBe()
    {
        m_program->setVariable(u"FRONTPAW_KEYS_KEYSTORE"_s, u"keychain"_s);
        m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const Ended refused =
            m_program->run({u"--profile"_s, u"elsewhere"_s, u"clinic"_s, u"init"_s, u"--name"_s, u"Paws"_s,
                            u"--country"_s, u"IN"_s, u"--manager"_s, u"Asha Rao"_s},
                           {}, "482915\n");
        QCOMPARE(refused.exitCode, 4);
        isInWords(refused);
    }

private:
    Ended send() const { return run({u"otp"_s, u"send"_s, u"9811155566"_s}); }

    /// The database's bytes stay as they were, and every command says why it does not go on.
    void refusesWith(const QString& problem)
    {
        const QByteArray before = digest();
        const Ended refused = send();
        QVERIFY2(refused.exitCode == 4,
                 QByteArray::number(refused.exitCode) + refused.output + refused.errors);
        isInWords(refused);
        if (!problem.isEmpty())
            QCOMPARE(refused.json.value("problem"_L1), problem);
        QCOMPARE(digest(), before);
    }

    static void isInWords(const Ended& refused)
    {
        QCOMPARE(refused.json.value("ok"_L1), false);
        QVERIFY(!refused.json.value("problem"_L1).toString().isEmpty());
        QVERIFY2(refused.json.value("message"_L1).toString().size() > 20, refused.output);
    }

    void change(const QStringList& statements) const
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
            database.setDatabaseName(m_database);
            QVERIFY(database.open());
            for (const QString& statement : statements) {
                QSqlQuery query(database);
                QVERIFY(query.exec(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"change"_s);
    }

    QByteArray digest() const
    {
        QFile file(m_database);
        return file.open(QIODevice::ReadOnly)
                   ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                   : QByteArray();
    }

    QString switchFile() const { return m_program->path("state") + u"/disk-is-full"_s; }

    Ended run(const QStringList& arguments) const
    {
        return m_program->run(QStringList{u"--profile"_s, u"demo"_s} + arguments);
    }

    std::unique_ptr<Program> m_program;
    QString m_database;
};

FRONTPAW_TEST(GroundJourney)
#include "GroundJourney.moc"
