#include "platform/FileSecretStore.h"

#include "base/Async.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

using desk::SecretProblem;

namespace {

/// Closed at the end of its scope.
class OpenFile
{
public:
    OpenFile(const QByteArray& path, int flags, mode_t mode = 0)
        : m_descriptor(::open(path.constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool isPrivate(const struct stat& status)
{
    return status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool folderIsSafe(const QByteArray& folder)
{
    struct stat status
    {
    };
    return lstat(folder.constData(), &status) == 0 && S_ISDIR(status.st_mode) && isPrivate(status);
}

bool isInside(const QString& folder, const QString& outer)
{
    const auto real = [](const QString& path) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
    };
    const QString inner = real(folder);
    return inner == real(outer) || inner.startsWith(real(outer) + u'/');
}

/// A key of one repeated byte was never drawn.
bool looksDrawn(const SecretBytes& secret)
{
    const auto bytes = secret.bytes();
    return std::ranges::any_of(bytes, [&](std::byte byte) { return byte != bytes.front(); });
}

bool writeAll(int descriptor, const SecretBytes& secret)
{
    std::size_t done = 0;
    while (done < secret.size()) {
        const ssize_t count = ::write(descriptor, secret.data() + done, secret.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    return fsync(descriptor) == 0;
}

} // namespace

FileSecretStore::FileSecretStore(QString folder, QString dataDir)
    : m_folder(std::move(folder)), m_dataDir(std::move(dataDir))
{
}

QString FileSecretStore::kind() const
{
    return u"file"_s;
}

QFuture<Result<SecretBytes, SecretProblem>> FileSecretStore::read(const QString& name)
{
    return ready<SecretBytes, SecretProblem>(readNow(name));
}

QFuture<Result<void, SecretProblem>> FileSecretStore::write(const QString& name, SecretBytes secret)
{
    return ready<void, SecretProblem>(writeNow(name, secret));
}

QFuture<Result<void, SecretProblem>> FileSecretStore::remove(const QString& name)
{
    return ready<void, SecretProblem>(removeNow(name));
}

Result<QByteArray, SecretProblem> FileSecretStore::safePath(const QString& name) const
{
    static const QRegularExpression goodName(u"\\A[a-z0-9][a-z0-9.-]{0,63}\\z"_s);
    if (!goodName.match(name).hasMatch())
        return failure(SecretProblem::Failed);
    if (isInside(m_folder, m_dataDir))
        return failure(SecretProblem::Unsafe);
    const QByteArray folder = QFile::encodeName(m_folder);
    struct stat status
    {
    };
    if (lstat(folder.constData(), &status) != 0)
        return failure(SecretProblem::NotFound);
    if (!folderIsSafe(folder))
        return failure(SecretProblem::Unsafe);
    return folder + '/' + name.toLatin1();
}

Result<SecretBytes, SecretProblem> FileSecretStore::readNow(const QString& name) const
{
    const auto path = safePath(name);
    if (!path)
        return failure(path.error());
    const OpenFile file(*path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen())
        return failure(errno == ENOENT  ? SecretProblem::NotFound
                       : errno == ELOOP ? SecretProblem::Unsafe
                                        : SecretProblem::Failed);
    struct stat status
    {
    };
    if (fstat(file.descriptor(), &status) != 0)
        return failure(SecretProblem::Failed);
    const bool fits = status.st_size >= shortest && status.st_size <= longest;
    if (!S_ISREG(status.st_mode) || !isPrivate(status) || status.st_nlink != 1 || !fits)
        return failure(SecretProblem::Unsafe);

    SecretBytes secret(static_cast<std::size_t>(status.st_size));
    if (::read(file.descriptor(), secret.data(), secret.size()) != status.st_size)
        return failure(SecretProblem::Failed);
    if (!looksDrawn(secret))
        return failure(SecretProblem::Unsafe);
    return secret;
}

Result<void, SecretProblem> FileSecretStore::writeNow(const QString& name, const SecretBytes& secret) const
{
    if (static_cast<qint64>(secret.size()) < shortest || static_cast<qint64>(secret.size()) > longest)
        return failure(SecretProblem::Unsafe);
    if (isInside(m_folder, m_dataDir))
        return failure(SecretProblem::Unsafe);
    if (!QFileInfo::exists(m_folder)) {
        const bool made =
            QDir().mkpath(m_folder) && chmod(QFile::encodeName(m_folder).constData(), S_IRWXU) == 0;
        if (!made)
            return failure(SecretProblem::Failed);
    }
    const auto path = safePath(name);
    if (!path)
        return failure(path.error());

    const QByteArray fresh = *path + ".new";
    ::unlink(fresh.constData());
    bool written = false;
    {
        const OpenFile file(fresh, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
        written = file.isOpen() && writeAll(file.descriptor(), secret);
    }
    if (!written || ::rename(fresh.constData(), path->constData()) != 0) {
        ::unlink(fresh.constData());
        return failure(SecretProblem::Failed);
    }
    const OpenFile folder(QFile::encodeName(m_folder), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || fsync(folder.descriptor()) != 0)
        return failure(SecretProblem::Failed);
    return {};
}

Result<void, SecretProblem> FileSecretStore::removeNow(const QString& name) const
{
    const auto path = safePath(name);
    if (!path)
        return failure(path.error());
    if (::unlink(path->constData()) != 0)
        return failure(errno == ENOENT ? SecretProblem::NotFound : SecretProblem::Failed);
    return {};
}

} // namespace frontpaw::platform
