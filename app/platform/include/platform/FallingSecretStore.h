#pragma once

#include "desk/SecretStore.h"

#include <QObject>

#include <memory>

namespace frontpaw::platform {

/// The demo's store: the keychain, or files where no keychain answers. What was once kept in files is read
/// there from then on, so that a keychain that comes up later does not make the keys look lost. Main thread.
class FallingSecretStore final : public desk::SecretStore
{
public:
    FallingSecretStore(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> files);

    [[nodiscard]] QFuture<Result<SecretBytes, desk::SecretProblem>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void, desk::SecretProblem>> write(const QString& name,
                                                                   SecretBytes secret) override;
    [[nodiscard]] QFuture<Result<void, desk::SecretProblem>> remove(const QString& name) override;
    /// Of the store that was used last; the keychain's before that.
    [[nodiscard]] QString kind() const override;

private:
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_files;
    bool m_fell = false;
    QObject m_context;
};

} // namespace frontpaw::platform
