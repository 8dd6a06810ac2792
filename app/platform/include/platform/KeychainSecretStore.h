#pragma once

#include "desk/SecretStore.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace frontpaw::platform {

/// Secrets in the system's keychain through QtKeychain, as "frontpaw/<profile>/<clinic>/<name>". QtKeychain
/// has no limit of its own and a locked keychain may ask its user for ever, so each call ends after five
/// seconds here; the answer that comes later is dropped. Main thread; never blocks it.
class KeychainSecretStore final : public desk::SecretStore
{
public:
    static constexpr std::chrono::seconds limit{5};

    KeychainSecretStore(const QString& profile, const QString& tenant);

    [[nodiscard]] QFuture<Result<SecretBytes, desk::SecretProblem>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void, desk::SecretProblem>> write(const QString& name,
                                                                   SecretBytes secret) override;
    [[nodiscard]] QFuture<Result<void, desk::SecretProblem>> remove(const QString& name) override;
    [[nodiscard]] QString kind() const override;

private:
    template <class T, class Job, class Take>
    QFuture<Result<T, desk::SecretProblem>> run(Job* job, const QString& name, Take take);

    QString m_service;
    QObject m_context;
};

} // namespace frontpaw::platform
