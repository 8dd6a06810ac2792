#include "platform/FolderCheck.h"

#include "support/TestRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::OpeningProblem;

class FolderCheckTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    FolderCheck::Account me() const { return QFileInfo(m_folder->path()).ownerId(); }
    FolderCheck on(const QByteArray& type) const
    {
        return FolderCheck([type](const QString&) { return type; }, me());
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLocalFolderIsMarkedAsOurs()
    {
        QVERIFY(on("ext4").checkAndMark(m_folder->path()));
        QVERIFY(on("ext4").checkAndMark(m_folder->path()));
        QVERIFY(QFile::exists(m_folder->path() + u"/owner"_s));
    }

    void networkFileSystemsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const char* type : {"nfs4", "cifs", "fuse.sshfs", "9p"})
            QTest::newRow(type) << QByteArray(type);
    }
    void networkFileSystemsAreRefused()
    {
        QFETCH(QByteArray, type);
        QCOMPARE(on(type).checkAndMark(m_folder->path()).error().problem, OpeningProblem::NetworkFolder);
        QVERIFY(!QFile::exists(m_folder->path() + u"/owner"_s));
    }

    void syncedFoldersAreRefusedByNameAndByMark()
    {
        const QString named = m_folder->path() + u"/Nextcloud/vet/data"_s;
        QVERIFY(QDir().mkpath(named));
        QCOMPARE(on("ext4").checkAndMark(named).error().detail, m_folder->path() + u"/Nextcloud"_s);

        const QString marked = m_folder->path() + u"/shared/data"_s;
        QVERIFY(QDir().mkpath(marked) && QDir().mkpath(m_folder->path() + u"/shared/.stfolder"_s));
        QCOMPARE(on("ext4").checkAndMark(marked).error().problem, OpeningProblem::NetworkFolder);
    }

    void aSymbolicLinkDoesNotHideWhereItLeads()
    {
        const QString synced = m_folder->path() + u"/Dropbox"_s;
        const QString link = m_folder->path() + u"/innocent"_s;
        QVERIFY(QDir().mkpath(synced) && QFile::link(synced, link));
        QCOMPARE(on("ext4").checkAndMark(link).error().problem, OpeningProblem::NetworkFolder);
    }

    void anotherAccountsFolderIsRefused()
    {
        QVERIFY(on("ext4").checkAndMark(m_folder->path()));
        QFile mark(m_folder->path() + u"/owner"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly | QIODevice::Truncate) && mark.write("54321\n") == 6);
        mark.close();
        // Copied over by somebody who now owns the files, but not the keys.
        QCOMPARE(on("ext4").checkAndMark(m_folder->path()).error().problem, OpeningProblem::OtherOwner);

        const FolderCheck stranger([](const QString&) { return "ext4"_ba; }, me() + 1);
        QCOMPARE(stranger.checkAndMark(m_folder->path()).error().problem, OpeningProblem::OtherOwner);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QCOMPARE(on("ext4").checkAndMark(u"/no/such/folder"_s).error().problem,
                 OpeningProblem::FolderUnusable);
    }
};

FRONTPAW_TEST(FolderCheckTest)
#include "FolderCheckTest.moc"
