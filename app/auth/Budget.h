#pragma once

#include "auth/Ledger.h"
#include "auth/OtpPolicy.h"

namespace frontpaw::auth {

/// What a phone has spent and when it gets something back: windows that slide over the rows of a ledger.
class Budget
{
public:
    Budget(const Ledger& ledger, const OtpPolicy& policy, Instant now);

    [[nodiscard]] int wrongGuessesToday() const;
    /// When guesses are taken again; nothing while they are. A lock, or the day's guesses all gone.
    [[nodiscard]] std::optional<Instant> lockedUntil() const;
    /// When the day has a guess again, were these spent; nothing while it has one.
    [[nodiscard]] std::optional<Instant> dayEmptyUntil() const;

    /// The end of the wait after the last request; nothing when it is over.
    [[nodiscard]] std::optional<Instant> waitUntil() const;
    /// When the hour's or the day's requests have room again; nothing while they have.
    [[nodiscard]] std::optional<Instant> quotaUntil() const;
    [[nodiscard]] int refundsToday() const;

private:
    [[nodiscard]] std::vector<Instant> countedRequests(Milliseconds window) const;
    [[nodiscard]] std::optional<Instant> later(std::optional<Instant> until) const;

    const Ledger& m_ledger;
    const OtpPolicy& m_policy;
    Instant m_now;
};

} // namespace frontpaw::auth
