#pragma once

#include "auth/CodeMac.h"
#include "auth/Decision.h"
#include "auth/Ledger.h"
#include "auth/OtpPolicy.h"
#include "base/Result.h"

#include <functional>

namespace frontpaw::auth {

// The rules of a code, as pure functions of what is stored, what is tried, the policy and the time. They run
// inside the transaction that read the ledger. One budget: no count ever starts afresh by a new code, another
// channel, window, process or restart.

/// Somebody asks for a code for a phone.
struct RequestAttempt
{
    PhoneNumber phone; ///< null for a repeat: the phone of its challenge
    /// Asked for again by its id: refused within the wait, where a plain request joins the live code.
    std::optional<ChallengeId> repeats;
    Purpose purpose = Purpose::SignIn;
    Surface surface = Surface::Desk;
    Channel channel = Channel::Preview;
    Actor actor;
    // drawn beforehand, used if a new code is due
    ChallengeId newChallenge;
    RequestId newRequest;
    DeliveryId newDelivery;
    QByteArray newMac;
    int newDigits = 6;
    /// True when the plain code of this challenge is still in this process, so that it can be sent again.
    /// Called on the store's thread.
    std::function<bool(ChallengeId)> canRepeat;
};

/// A new code, or the live one again (joined by a double click, repeated after the wait), or a refusal.
[[nodiscard]] Decision decideRequest(const Ledger&, const RequestAttempt&, const OtpPolicy&, Instant now);

/// Somebody types a code. It comes as its MAC, so that the digits stay where they were typed.
struct VerifyAttempt
{
    Purpose purpose = Purpose::SignIn;
    QByteArray mac; ///< CodeMac::of(challenge asked for, purpose, code)
    int digits = 0; ///< how many were typed
    Surface surface = Surface::Desk;
    Actor actor;
    std::optional<ClientId> chosen; ///< the hit that staff picked
    // drawn beforehand, used if the code is right
    ClientId newClient;
    SessionId newSession;
    QByteArray newTokenDigest;
    SignInState flow; ///< what the flow is made from when the code is right
};

/// The count goes up before the compare and is taken back with it when the code is right.
[[nodiscard]] Decision decideVerify(const Ledger&, const VerifyAttempt&, const OtpPolicy&, Instant now);

/// How a hand-over to a channel ended.
struct SettleAttempt
{
    DeliveryId delivery;
    /// Accepted, Failed (certainly not sent) or Unknown; Sent, Delivered, Read, Failed when a channel reports
    /// later.
    Delivery::State state = Delivery::State::Accepted;
    QByteArray providerReference;
    QByteArray cause;
};

/// Moves the delivery; a request whose messages all certainly failed gives the phone its quota back.
[[nodiscard]] Decision decideSettle(const Ledger&, const SettleAttempt&, const OtpPolicy&, Instant now);

/// Where the code asked for stands; a refusal when it can open nothing now. For showing.
[[nodiscard]] Result<Standing, Refusal> standingOf(const Ledger&, const OtpPolicy&, Instant now);

/// When a phone may ask again: the later of wait, quota and lock. In the past when it may now.
[[nodiscard]] Instant nextRequestAt(const Ledger&, const OtpPolicy&, Instant now);

/// The smaller of what the code and the day have left.
[[nodiscard]] int attemptsLeft(const Ledger&, const Challenge&, const OtpPolicy&, Instant now);

} // namespace frontpaw::auth
