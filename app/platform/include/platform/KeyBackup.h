#pragma once

#include "base/Mailbox.h"
#include "base/RandomSource.h"
#include "base/Result.h"
#include "desk/ClinicKeys.h"
#include "desk/DeskKeys.h"
#include "desk/KeyBackupProblem.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <thread>
#include <vector>

namespace frontpaw::platform {

/// Writes a clinic's keys to a file under a passphrase, and reads them back. A desk's own keys (codes, audit)
/// never leave it and are not in the file. Main thread; the work is done on threads of its own (256 MB, about
/// 0.7 s), which the destructor waits for.
class KeyBackup
{
public:
    explicit KeyBackup(RandomSource& random);
    ~KeyBackup();

    /// Makes `path` (0600); never overwrites. The passphrase has at least DeskAdmin::shortestPassphrase
    /// bytes. What was written is read back before the answer.
    [[nodiscard]] QFuture<Result<void, desk::KeyBackupProblem>>
    backup(const QString& path, TenantId tenant, const desk::DeskKeys& keys, SecretBytes passphrase);
    [[nodiscard]] QFuture<Result<desk::ClinicKeys, desk::KeyBackupProblem>> restore(const QString& path,
                                                                                    SecretBytes passphrase);

private:
    RandomSource& m_random;
    Mailbox m_mailbox;
    std::vector<std::thread> m_workers;
};

} // namespace frontpaw::platform
