#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

namespace frontpaw::desk {

enum class SecretProblem {
    NotFound,    ///< on Linux a locked keychain answers this too
    Denied,      ///< the user or the system said no
    Unavailable, ///< no keychain service answers
    TimedOut,    ///< five seconds without an answer
    Unsafe,      ///< a key file that others may read, or that is too short
    Failed,
};

/// Secrets at rest, by name ("data-key-1"); one profile and clinic. Main thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual QFuture<Result<SecretBytes, SecretProblem>> read(const QString& name) = 0;
    [[nodiscard]] virtual QFuture<Result<void, SecretProblem>> write(const QString& name,
                                                                     SecretBytes secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void, SecretProblem>> remove(const QString& name) = 0;
    /// "keychain" or "file", for doctor.
    [[nodiscard]] virtual QString kind() const = 0;
};

} // namespace frontpaw::desk
