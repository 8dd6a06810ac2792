#pragma once

#include "auth/Decision.h"
#include "auth/ports/VerificationStore.h"
#include "storage/Transaction.h"

namespace frontpaw::storage {

/// What codes cost: reads a ledger, writes a decision, both in the caller's transaction.
class LedgerRows
{
public:
    struct Subject
    {
        auth::PhoneKey phone; ///< null for an unknown challenge
        auth::Ledger ledger;
    };

    [[nodiscard]] static Subject read(Transaction& transaction, const auth::Subject& subject);
    static void write(Transaction& transaction, const auth::PhoneKey& phone, const auth::Decision& decision);
};

} // namespace frontpaw::storage
