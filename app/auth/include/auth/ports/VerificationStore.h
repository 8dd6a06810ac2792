#pragma once

#include "auth/Decision.h"
#include "auth/Ledger.h"
#include "base/Result.h"

#include <QFuture>

#include <functional>
#include <variant>

namespace frontpaw::auth {

enum class StoreProblem {
    Busy,     ///< another process held the database for too long; nothing was written
    Failed,   ///< read-only, full, damaged; nothing was written
    Stopping, ///< the program ends; nothing was written
};

/// A phone for a purpose, or whatever phone this challenge is for.
struct PhoneSubject
{
    PhoneKey phone;
    Purpose purpose = Purpose::SignIn;
};
using Subject = std::variant<PhoneSubject, ChallengeId>;

/// Keeps what codes cost. Coarse on purpose: nothing can be counted, marked or found without deciding.
class VerificationStore
{
public:
    /// Runs on the store's own thread, inside the transaction; it must not wait and not call back.
    using Decide = std::function<Decision(const Ledger&, Instant now)>;

    virtual ~VerificationStore() = default;

    /// Reads the ledger, calls `decide`, and writes all of the decision, in one exclusive transaction that is
    /// durable when the future finishes. An unknown challenge gives a ledger without `asked` and without a
    /// phone. Where the decision has nothing to write, nothing is committed.
    [[nodiscard]] virtual QFuture<Result<Decision, StoreProblem>> transact(Subject subject,
                                                                           Decide decide) = 0;

    /// The same, but durable only within 200 ms, together with others: for what is safe to lose (settling,
    /// delivery events). A transact or read that is asked for later sees it.
    virtual void transactLater(Subject subject, Decide decide) = 0;

    /// The ledger as it stands, for showing; nothing may be decided by it.
    [[nodiscard]] virtual QFuture<Result<Ledger, StoreProblem>> read(Subject subject) = 0;

    /// The last `count` challenges of the clinic, newest first.
    [[nodiscard]] virtual QFuture<Result<std::vector<Challenge>, StoreProblem>> latest(int count) = 0;
};

} // namespace frontpaw::auth
