#pragma once

#include "auth/Ledger.h"
#include "storage/Transaction.h"

namespace frontpaw::storage {

/// A code with the key of its phone.
struct KeyedChallenge
{
    auth::PhoneKey phone;
    auth::Challenge challenge;
};

/// The table otp_verifications. A row whose seal is broken is as if it were not there.
class ChallengeRows
{
public:
    [[nodiscard]] static std::optional<KeyedChallenge> find(Transaction& transaction, auth::ChallengeId id);
    [[nodiscard]] static std::optional<KeyedChallenge>
    live(Transaction& transaction, const auth::PhoneKey& phone, auth::Purpose purpose);
    /// Newest first.
    [[nodiscard]] static std::vector<auth::Challenge> latest(Transaction& transaction, int count);
    static void write(Transaction& transaction, const auth::PhoneKey& phone,
                      const auth::Challenge& challenge);
};

} // namespace frontpaw::storage
