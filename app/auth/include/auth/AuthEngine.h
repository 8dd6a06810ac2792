#pragma once

#include "auth/AuthProblem.h"
#include "auth/CodeMac.h"
#include "auth/Decision.h"
#include "auth/OtpCode.h"
#include "auth/OtpPolicy.h"
#include "auth/Profile.h"
#include "auth/Rights.h"
#include "auth/Session.h"
#include "auth/ports/MessageSender.h"
#include "auth/ports/SessionStore.h"
#include "auth/ports/VerificationStore.h"

#include <QObject>

namespace frontpaw::auth {

/// A code was handed to a channel.
struct CodeOnItsWay
{
    ChallengeId challenge;
    PhoneNumber phone;
    DeliveryId message; ///< the latest
    Channel channel = Channel::Preview;
    /// Accepted or further; Reserved while another process hands it over; Unknown: may have been sent.
    Delivery::State delivery = Delivery::State::Accepted;
    Instant sentAt{};
    Instant expiresAt{};
    Instant resendAt{};
    int digits = 6;
    int attemptsLeft = 0;
};

/// A code was right.
struct Verified
{
    Session session;
    SessionToken token;
    std::vector<KnownClient> clients; ///< more than one: ask who it is
    SignInState flow;
};

struct CodeRequest
{
    PhoneNumber phone;
    Purpose purpose = Purpose::SignIn;
    Surface surface = Surface::Desk;
    std::optional<Channel> channel; ///< none: the clinic's first
    Actor actor;
    std::optional<Role> role; ///< of the staff member who asks, at the desk or on the command line
    QString language = QStringLiteral("en");
};

struct CodeTry
{
    ChallengeId challenge;
    OtpCode code;
    Surface surface = Surface::Desk;
    Actor actor;
    SignInState flow; ///< with id, intention and the hit chosen; what follows a right code is made from it
};

/// A flow that a restart cut off from its token.
struct Reopened
{
    Session session;
    SessionToken token;
};

/// Everything an engine needs from its surroundings.
struct EngineParts
{
    VerificationStore& verifications;
    SessionStore& sessions;
    MessageSender& sender;
    const CodeMac& mac;
    const PhoneIndex& phones;
    Clock& clock;
    RandomSource& random;
    IdSource& ids;
};

/// Whether codes may be sent at all.
enum class Sending {
    Open,
    NeedsKeyBackup, ///< real clients' data would be lost with this machine
};

/// The only door to a client's session: request a code, repeat it, verify, complete the profile, resume, sign
/// out. It trusts no caller for a limit. Main thread; every answer comes later, from the event loop.
class AuthEngine : public QObject
{
    Q_OBJECT

public:
    AuthEngine(EngineParts parts, OtpPolicy policy);
    ~AuthEngine() override;

    [[nodiscard]] const OtpPolicy& policy() const;
    void setPolicy(OtpPolicy policy);
    void setSending(Sending sending);

    /// A request joins the live code of its phone: two clicks make one message.
    [[nodiscard]] QFuture<Result<CodeOnItsWay, Refusal>> requestCode(CodeRequest request);
    /// The same code while it can be, else a new one (a new challenge; the old answers Replaced).
    [[nodiscard]] QFuture<Result<CodeOnItsWay, Refusal>> repeatCode(ChallengeId challenge,
                                                                    CodeRequest request);
    [[nodiscard]] QFuture<Result<CodeOnItsWay, Refusal>> status(ChallengeId challenge);
    [[nodiscard]] QFuture<Result<Verified, Refusal>> verify(CodeTry attempt);
    /// A family shares the phone: this is the one.
    [[nodiscard]] QFuture<Result<Session, Refusal>> chooseClient(SessionToken token, ClientId client);
    /// Writes the profile; the session becomes full where nothing is missing.
    [[nodiscard]] QFuture<Result<Session, Refusal>> completeProfile(SessionToken token, Profile profile,
                                                                    SignInState flow);
    /// Alive? Moves the idle time.
    [[nodiscard]] QFuture<Result<Session, Refusal>> resume(SessionToken token);
    [[nodiscard]] QFuture<Result<void, Refusal>> signOut(SessionToken token);
    /// After a restart: a new token for a flow's own session, the old one is dead. Only at this desk, within
    /// the time for the profile, and while something is left to do: a client to choose, a profile, an
    /// intention.
    [[nodiscard]] QFuture<Result<Reopened, Refusal>> reopen(FlowId flow, SessionId session);

Q_SIGNALS:
    /// A message moved on; also written behind.
    void deliveryChanged(const frontpaw::auth::DeliveryReport& report);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace frontpaw::auth
