#pragma once

#include "auth/Decision.h"
#include "auth/Ledger.h"
#include "auth/Profile.h"
#include "storage/Transaction.h"

namespace frontpaw::storage {

/// Clients as the engine knows them.
class ClientRows
{
public:
    /// Who is reached by the phone, by id. A broken link leads nowhere; somebody behind a good link whose own
    /// row is damaged counts as disabled, so that a right code sends them to reception and not into a second
    /// file.
    [[nodiscard]] static std::vector<auth::KnownClient> behind(Transaction& transaction,
                                                               const auth::PhoneKey& phone);

    static void make(Transaction& transaction, const Actor& actor, const auth::NewClient& client);

    enum class Completes { No, Yes };
    /// Writes a profile to `client`, its consents as dated rows, and the first pet where `pet` has an id.
    static void writeProfile(Transaction& transaction, const Actor& actor, ClientId client,
                             const auth::Profile& profile, Completes completes, std::optional<PetId> pet);
};

} // namespace frontpaw::storage
