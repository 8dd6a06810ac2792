#include "platform/KeyBackup.h"

#include "KeyBackupFormat.h"
#include "base/Async.h"
#include "desk/DeskAdmin.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace frontpaw::platform {

using desk::ClinicKeys;
using desk::KeyBackupProblem;

namespace {

constexpr qint64 longestFile = 1 << 20;

Result<void, KeyBackupProblem> writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(QFileInfo::exists(path) || QFileInfo(path).isSymLink()
                           ? KeyBackupProblem::FileExists
                           : KeyBackupProblem::CannotWrite);
    const bool written = file.write(bytes) == bytes.size() && file.flush() && fsync(file.handle()) == 0;
    file.close();
    if (!written) {
        file.remove();
        return failure(KeyBackupProblem::CannotWrite);
    }
    return {};
}

Result<QByteArray, KeyBackupProblem> readWhole(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(KeyBackupProblem::CannotRead);
    return file.size() > longestFile
               ? Result<QByteArray, KeyBackupProblem>(failure(KeyBackupProblem::NotABackup))
               : file.readAll();
}

Result<void, KeyBackupProblem> backupNow(const QString& path, const ClinicKeys& keys,
                                         const SecretBytes& passphrase, RandomSource& random)
{
    const auto wrapped = wrapKeys(keys, passphrase, random);
    if (!wrapped)
        return failure(wrapped.error());
    if (const auto written = writeNew(path, *wrapped); !written)
        return written;
    const auto kept = readWhole(path);
    if (!kept || *kept != *wrapped)
        return failure(KeyBackupProblem::CannotWrite);
    return {};
}

Result<ClinicKeys, KeyBackupProblem> restoreNow(const QString& path, const SecretBytes& passphrase)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return failure(bytes.error());
    return unwrapKeys(*bytes, passphrase);
}

} // namespace

KeyBackup::KeyBackup(RandomSource& random) : m_random(random) {}

KeyBackup::~KeyBackup()
{
    for (std::thread& worker : m_workers)
        worker.join();
    m_mailbox.deliver();
}

QFuture<Result<void, KeyBackupProblem>> KeyBackup::backup(const QString& path, TenantId tenant,
                                                          const desk::DeskKeys& keys, SecretBytes passphrase)
{
    if (passphrase.size() < desk::DeskAdmin::shortestPassphrase)
        return ready<void, KeyBackupProblem>(failure(KeyBackupProblem::PassphraseTooShort));
    ClinicKeys mine{tenant, {}, keys.index.clone()};
    for (const std::uint32_t number : keys.data.numbers())
        mine.data.add(number, keys.data.find(number)->clone());

    const Promise<void, KeyBackupProblem> promise;
    m_workers.emplace_back([this, promise, path, mine = std::move(mine), passphrase = std::move(passphrase)] {
        auto result = backupNow(path, mine, passphrase, m_random);
        m_mailbox.post([promise, result = std::move(result)] { promise.finish(result); });
    });
    return promise.future();
}

QFuture<Result<ClinicKeys, KeyBackupProblem>> KeyBackup::restore(const QString& path, SecretBytes passphrase)
{
    const Promise<ClinicKeys, KeyBackupProblem> promise;
    m_workers.emplace_back([this, promise, path, passphrase = std::move(passphrase)] {
        auto result = std::make_shared<Result<ClinicKeys, KeyBackupProblem>>(restoreNow(path, passphrase));
        m_mailbox.post([promise, result] { promise.finish(std::move(*result)); });
    });
    return promise.future();
}

} // namespace frontpaw::platform
