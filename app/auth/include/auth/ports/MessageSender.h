#pragma once

#include "auth/Ledger.h"
#include "auth/OtpCode.h"
#include "base/Result.h"

#include <QFuture>
#include <QObject>

namespace frontpaw::auth {

/// A code on its way to a channel. Move-only, because of the code.
struct OutgoingCode
{
    DeliveryId delivery;
    ChallengeId challenge;
    PhoneNumber phone;
    OtpCode code;
    Channel channel = Channel::Preview;
    Milliseconds validFor{};
    QString language; ///< "en", "hi"
};

struct Accepted
{
    QByteArray providerReference;
};

struct SendFailure
{
    enum class Certainty { NotSent, MayHaveBeenSent };
    enum class About { Number, Account };

    Certainty certainty = Certainty::NotSent;
    About about = About::Account;
    QByteArray cause; ///< a short name for counts and audit
    std::optional<Milliseconds> retryAfter;
};

/// What is learned of a message after it was accepted.
struct DeliveryReport
{
    DeliveryId delivery;
    ChallengeId challenge;
    Delivery::State state = Delivery::State::Sent;
    QByteArray cause;
    Instant at{};
};

/// Hands codes to the outside world. Main thread.
class MessageSender : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QFuture<Result<Accepted, SendFailure>> send(OutgoingCode message) = 0;
    /// The challenge is over (used, burnt, replaced): whatever still shows its code lets go of it.
    virtual void withdraw(ChallengeId challenge) { Q_UNUSED(challenge) }

Q_SIGNALS:
    void reported(const frontpaw::auth::DeliveryReport& report);
};

} // namespace frontpaw::auth
