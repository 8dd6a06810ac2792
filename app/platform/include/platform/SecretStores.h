#pragma once

#include "base/Ids.h"
#include "desk/SecretStore.h"
#include "platform/ProfilePaths.h"

#include <memory>

namespace frontpaw::platform {

enum class KeyStore { Keychain, File };

/// `setting`: the value of keys.keystore.
[[nodiscard]] KeyStore keyStoreFrom(QStringView setting);

/// Where the secrets of one clinic on this desk are kept. The demo alone falls to files by itself where no
/// keychain answers.
[[nodiscard]] std::unique_ptr<desk::SecretStore> secretStoreFor(const ProfilePaths& paths, TenantId tenant,
                                                                KeyStore choice);

} // namespace frontpaw::platform
