#include "platform/ProfilePaths.h"

#include "support/TestRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::OpeningProblem;

class ProfilePathsTest : public QObject
{
    Q_OBJECT

private:
    static QProcessEnvironment home(const QString& path = u"/home/asha"_s)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, path);
        return environment;
    }

private slots:
    void followsTheBaseDirectories()
    {
        const auto plain = ProfilePaths::resolve({u"demo"_s, {}, {}}, home());
        QCOMPARE(plain->dataDir, u"/home/asha/.local/share/frontpaw/demo"_s);
        QCOMPARE(plain->configFile, u"/home/asha/.config/frontpaw/demo.ini"_s);
        QCOMPARE(plain->logs(), u"/home/asha/.local/state/frontpaw/demo/logs"_s);
        QCOMPARE(plain->runtimeDir, QString());
        QVERIFY(plain->isDemo());

        auto environment = home();
        environment.insert(u"XDG_DATA_HOME"_s, u"/data"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"relative/does/not/count"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/7"_s);
        const auto moved = ProfilePaths::resolve({}, environment);
        QCOMPARE(moved->dataDir, u"/data/frontpaw/default"_s);
        QCOMPARE(moved->configFile, u"/home/asha/.config/frontpaw/default.ini"_s);
        QCOMPARE(moved->runtimeDir, u"/run/user/7/frontpaw"_s);
    }

    void aFolderOfItsOwnTakesEverythingButTheKeys()
    {
        const auto paths = ProfilePaths::resolve({u"demo"_s, u"/srv/vet"_s, u"/srv/vet.ini"_s}, home());
        QCOMPARE(paths->database(), u"/srv/vet/frontpaw.db"_s);
        QCOMPARE(paths->configFile, u"/srv/vet.ini"_s);
        QVERIFY(paths->stateDir.startsWith(u"/srv/vet/"_s));
        QVERIFY(!paths->keyDir.startsWith(u"/srv/vet/"_s));
    }

    void oddProfileNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("upwards") << u"../x"_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("capital") << u"Demo"_s;
        QTest::newRow("line end") << u"demo\n"_s;
        QTest::newRow("long") << QString(10000, u'a');
    }
    void oddProfileNamesAreRefused()
    {
        QFETCH(QString, name);
        QVERIFY(!ProfilePaths::resolve({name, {}, {}}, home()));
    }

    void preparedFoldersAreTheOwnersAlone()
    {
        const QTemporaryDir folder;
        const auto paths = ProfilePaths::resolve({}, home(folder.path()));
        QVERIFY(paths->prepare());
        for (const QString& path : {paths->dataDir, paths->stateDir, paths->logs()})
            QVERIFY2(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther)),
                     qPrintable(path));
    }

    void aFileInTheWayIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.path() + u"/.local"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto paths = ProfilePaths::resolve({}, home(folder.path()));
        QCOMPARE(paths->prepare().error().problem, OpeningProblem::FolderUnusable);
    }

    void everyPartOfADatabaseIsATrace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("database") << u"frontpaw.db"_s;
        QTest::newRow("log") << u"frontpaw.db-wal"_s;
        QTest::newRow("copy") << u"backups/2026-01-05.db"_s;
    }
    void everyPartOfADatabaseIsATrace()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const auto paths = ProfilePaths::resolve({u"default"_s, folder.path(), {}}, home(folder.path()));
        QVERIFY(paths->prepare());
        QVERIFY(!paths->hasTraceOfDatabase());
        QVERIFY(QDir().mkpath(paths->backups()));
        QVERIFY(!paths->hasTraceOfDatabase());
        QFile trace(paths->dataDir + u'/' + file);
        QVERIFY(trace.open(QIODevice::WriteOnly));
        QVERIFY(paths->hasTraceOfDatabase());
    }
};

FRONTPAW_TEST(ProfilePathsTest)
#include "ProfilePathsTest.moc"
