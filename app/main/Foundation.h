#pragma once

#include "base/Clock.h"
#include "base/Mailbox.h"
#include "base/RandomSource.h"
#include "desk/SettingsSource.h"
#include "platform/ProfilePaths.h"
#include "platform/SecretStores.h"

namespace frontpaw {

/// What stands before anything is opened: where things are, what time it is, where randomness comes from. The
/// release program has the system's; frontpaw-under-test has scripted ones.
struct Foundation
{
    platform::ProfilePaths paths;
    desk::SettingsSource& settings;
    Clock& clock;
    RandomSource& random;
    Mailbox& mailbox;
};

/// Where the secrets of `tenant` are kept on this desk.
[[nodiscard]] inline std::unique_ptr<desk::SecretStore> secretsOf(const Foundation& foundation,
                                                                  TenantId tenant)
{
    return platform::secretStoreFor(foundation.paths, tenant,
                                    platform::keyStoreFrom(foundation.settings.value(u"keys.keystore")));
}

} // namespace frontpaw
