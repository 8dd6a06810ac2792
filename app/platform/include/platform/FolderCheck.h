#pragma once

#include "base/Result.h"
#include "desk/Opening.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace frontpaw::platform {

/// Whether a folder can hold a database: on this machine, kept by nobody else's synchronising, and of this
/// account.
class FolderCheck
{
public:
    /// The type of the file system that holds a path ("ext4", "nfs4", "fuse.sshfs").
    using FileSystemOf = std::function<QByteArray(const QString& path)>;
    /// A number that stands for the account of the machine.
    using Account = qint64;

    FolderCheck();
    FolderCheck(FileSystemOf fileSystemOf, Account account);

    /// The folder exists. A folder without a mark gets this account's (a file `owner`, 0600).
    [[nodiscard]] Result<void, desk::OpeningFailure> checkAndMark(const QString& folder) const;

private:
    [[nodiscard]] Result<void, desk::OpeningFailure> checkOwner(const QString& folder) const;
    [[nodiscard]] bool leaveMark(const QString& path) const;

    FileSystemOf m_fileSystemOf;
    Account m_account;
};

} // namespace frontpaw::platform
