#pragma once

#include "auth/AuthProblem.h"
#include "auth/Ledger.h"
#include "auth/Session.h"
#include "auth/SignInState.h"

#include <optional>
#include <vector>

namespace frontpaw::auth {

/// A line for the audit: what happened, to which challenge or session, never with a name or number in it.
struct AuditNote
{
    QByteArray event; ///< "code-requested", "guess-wrong", "code-right", "locked", "session-ended", …
    RowId subject;
    QByteArray detail; ///< small facts as key=value, ASCII
    bool operator==(const AuditNote&) const = default;
};

/// A client made by the first right code of a number nobody has.
struct NewClient
{
    ClientId id;
    PhoneNumber phone;
    bool operator==(const NewClient&) const = default;
};

/// Where a code stands after a decision: what the asker is told.
struct Standing
{
    Challenge challenge;
    std::optional<Delivery> message;  ///< the latest one
    Instant resendAt{};               ///< when another request has a chance
    int attemptsLeft = 0;             ///< the smaller of the code's and the day's
    std::vector<KnownClient> clients; ///< after the right code alone: who is reached by the phone
    bool operator==(const Standing&) const = default;
};

/// What one decision writes: all of it in the transaction that read the ledger, or none.
/// Without anything to write it costs no commit.
struct Decision
{
    std::optional<Refusal> refusal;
    std::vector<Challenge> challenges; ///< inserted or updated, by id
    std::vector<Guess> guesses;        ///< appended
    std::vector<Request> requests;     ///< inserted or updated, by id
    std::vector<Delivery> deliveries;  ///< inserted or updated, by id
    std::optional<Lock> lock;          ///< replaces the phone's lock
    bool clearsConsecutive = false;    ///< a right code: the row of wrong ones ends, the day's count stays
    std::optional<NewClient> newClient;
    std::optional<Session> session;
    std::optional<SignInState> flow; ///< kept sealed
    std::vector<AuditNote> audit;
    Actor actor;
    std::optional<Standing> standing; ///< for the asker; not written
};

} // namespace frontpaw::auth
