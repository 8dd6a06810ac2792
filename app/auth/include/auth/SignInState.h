#pragma once

#include "auth/AuthIds.h"
#include "auth/AuthProblem.h"
#include "auth/Intention.h"
#include "auth/Ledger.h"
#include "auth/Profile.h"
#include "auth/Session.h"

#include <QString>

#include <optional>
#include <vector>

namespace frontpaw::auth {

/// Where one sign-in stands: a plain value. It holds no code and no token, so it may be kept.
struct SignInState
{
    enum class Step {
        EnteringPhone,
        SendingCode,
        EnteringCode,
        CheckingCode,
        ChoosingClient, ///< after the right code, where a family shares the phone
        EnteringProfile,
        SavingProfile,
        SignedIn,
        WaitingForLine,
        Blocked,
    };

    FlowId id;
    Step step = Step::EnteringPhone;
    Intention intention;
    QString typedNumber; ///< as typed, also when it was refused
    PhoneNumber phone;
    std::optional<ClientId> chosen; ///< the hit that staff picked, or the person chosen of a family
    QString title;                  ///< the name on that hit; empty for a typed number

    // EnteringCode
    ChallengeId challenge;
    DeliveryId message; ///< the latest one; what is learned of older ones is not shown
    Channel channel = Channel::Preview;
    Delivery::State delivery = Delivery::State::Reserved;
    std::optional<Instant> deliveryAt; ///< when it came to stand so
    std::optional<Instant> sentAt;
    Instant expiresAt{};
    Instant resendAt{};
    int digits = 6;
    int attemptsLeft = 0;

    // after the code
    SessionId session;
    std::vector<ClientId> family;
    Instant profileUntil{};
    Profile draft; ///< what the profile page holds, kept over interruption
    Level level = Level::Code;
    bool intentionDone = false;
    std::optional<IntentionProblem> intentionProblem; ///< signed in, but what it was for did not go through

    /// Why the last verb did not go on; the step says what can be done.
    std::optional<Refusal> refusal;
    std::optional<PhoneProblem> phoneProblem;
    std::vector<ProfileProblem> profileProblems;

    bool operator==(const SignInState&) const = default;

    /// CBOR, to be sealed by the store. Unknown keys are ignored on reading; nothing for damaged bytes.
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<SignInState> decoded(const QByteArray& bytes);
};

} // namespace frontpaw::auth
