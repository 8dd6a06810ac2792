#pragma once

#include "desk/SecretStore.h"

namespace frontpaw::platform {

/// Secrets as files of one folder, for machines without a keychain. Each is a regular file of this account
/// (0600, one link) in a folder of this account (0700) that is not inside the data folder; whatever is not is
/// Unsafe and is not used. Main thread; answers at once.
class FileSecretStore final : public desk::SecretStore
{
public:
    static constexpr qint64 shortest = 16;
    static constexpr qint64 longest = 4096;

    FileSecretStore(QString folder, QString dataDir);

    [[nodiscard]] QFuture<Result<SecretBytes, desk::SecretProblem>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void, desk::SecretProblem>> write(const QString& name,
                                                                   SecretBytes secret) override;
    [[nodiscard]] QFuture<Result<void, desk::SecretProblem>> remove(const QString& name) override;
    [[nodiscard]] QString kind() const override;

private:
    [[nodiscard]] Result<SecretBytes, desk::SecretProblem> readNow(const QString& name) const;
    [[nodiscard]] Result<void, desk::SecretProblem> writeNow(const QString& name,
                                                             const SecretBytes& secret) const;
    [[nodiscard]] Result<void, desk::SecretProblem> removeNow(const QString& name) const;
    [[nodiscard]] Result<QByteArray, desk::SecretProblem> safePath(const QString& name) const;

    QString m_folder;
    QString m_dataDir;
};

} // namespace frontpaw::platform
