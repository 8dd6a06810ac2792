#include "platform/FolderCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

namespace {

using desk::OpeningFailure;
using desk::OpeningProblem;

// SQLite's write-ahead log needs memory shared between processes and locks that hold; none of these give both
// (sqlite.org/wal.html, "All processes using a database must be on the same host computer").
constexpr std::array networkTypes{"nfs",
                                  "nfs4",
                                  "cifs",
                                  "smb3",
                                  "smbfs",
                                  "afs",
                                  "ncpfs",
                                  "9p",
                                  "ceph",
                                  "lustre",
                                  "gfs2",
                                  "ocfs2",
                                  "beegfs",
                                  "davfs",
                                  "vboxsf",
                                  "fuse.sshfs",
                                  "fuse.rclone",
                                  "fuse.s3fs",
                                  "fuse.davfs2",
                                  "fuse.gvfsd-fuse",
                                  "fuse.glusterfs",
                                  "fuse.ceph",
                                  "fuse.vmhgfs-fuse"};

constexpr std::array<QStringView, 9> syncedFolders{u"Dropbox",      u"OneDrive",    u"Google Drive",
                                                   u"GoogleDrive",  u"Nextcloud",   u"ownCloud",
                                                   u"iCloud Drive", u"pCloudDrive", u"Seafile"};

constexpr std::array<QStringView, 5> syncMarks{u".dropbox", u".stfolder", u".owncloudsync.log",
                                               u".nextcloudsync.log", u".seafile-data"};

bool isNetwork(const QByteArray& type)
{
    return std::ranges::any_of(networkTypes, [&](const char* network) { return type == network; });
}

/// The folder above or at `path` that a synchronising program keeps; empty when there is none.
QString syncedFolderOf(const QString& path)
{
    for (QDir dir(path);;) {
        const QString name = dir.dirName();
        const bool known = std::ranges::find(syncedFolders, QStringView(name)) != syncedFolders.end();
        const bool marked =
            std::ranges::any_of(syncMarks, [&](QStringView mark) { return dir.exists(mark.toString()); });
        if (known || marked)
            return dir.path();
        const QString here = dir.path();
        if (!dir.cdUp() || dir.path() == here)
            return {};
    }
}

FolderCheck::Account thisAccount()
{
#ifdef Q_OS_UNIX
    return static_cast<FolderCheck::Account>(geteuid());
#else
    return 0;
#endif
}

} // namespace

FolderCheck::FolderCheck()
    : FolderCheck([](const QString& path) { return QStorageInfo(path).fileSystemType(); }, thisAccount())
{
}

FolderCheck::FolderCheck(FileSystemOf fileSystemOf, Account account)
    : m_fileSystemOf(std::move(fileSystemOf)), m_account(account)
{
}

Result<void, OpeningFailure> FolderCheck::checkAndMark(const QString& folder) const
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    if (path.isEmpty())
        return failure(OpeningFailure{OpeningProblem::FolderUnusable, folder});
    if (isNetwork(m_fileSystemOf(path)))
        return failure(OpeningFailure{OpeningProblem::NetworkFolder, folder});
    if (const QString synced = syncedFolderOf(path); !synced.isEmpty())
        return failure(OpeningFailure{OpeningProblem::NetworkFolder, synced});
    return checkOwner(folder);
}

Result<void, OpeningFailure> FolderCheck::checkOwner(const QString& folder) const
{
    const OpeningFailure other{OpeningProblem::OtherOwner, folder};
#ifdef Q_OS_UNIX
    if (static_cast<Account>(QFileInfo(folder).ownerId()) != m_account)
        return failure(other);
#endif
    QFile mark(folder + u"/owner"_s);
    if (!mark.exists()) {
        if (!leaveMark(mark.fileName()))
            return failure(OpeningFailure{OpeningProblem::FolderUnusable, folder});
        return {};
    }
    constexpr qint64 longest = 64;
    if (!mark.open(QIODevice::ReadOnly) || mark.read(longest).trimmed() != QByteArray::number(m_account))
        return failure(other);
    return {};
}

bool FolderCheck::leaveMark(const QString& path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(QByteArray::number(m_account) + '\n') > 0 && file.commit();
}

} // namespace frontpaw::platform
