#include "platform/SecretStores.h"

#include "platform/FallingSecretStore.h"
#include "platform/FileSecretStore.h"
#include "platform/KeychainSecretStore.h"

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

KeyStore keyStoreFrom(QStringView setting)
{
    return setting == "file"_L1 ? KeyStore::File : KeyStore::Keychain;
}

std::unique_ptr<desk::SecretStore> secretStoreFor(const ProfilePaths& paths, TenantId tenant, KeyStore choice)
{
    const auto files = [&] {
        return std::make_unique<FileSecretStore>(paths.keyDir + u'/' + tenant.text(), paths.dataDir);
    };
    const auto keychain = [&] { return std::make_unique<KeychainSecretStore>(paths.profile, tenant.text()); };

    if (choice == KeyStore::File)
        return files();
    if (paths.isDemo())
        return std::make_unique<FallingSecretStore>(keychain(), files());
    return keychain();
}

} // namespace frontpaw::platform
