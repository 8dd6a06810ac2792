#pragma once

#include "auth/AuthEngine.h"
#include "auth/SignInState.h"
#include "auth/ports/FlowStore.h"
#include "auth/ports/IntentionRunner.h"

#include <QObject>

namespace frontpaw::auth {

/// What a flow needs from its surroundings.
struct FlowParts
{
    AuthEngine& engine;
    FlowStore& store;
    IntentionRunner& intentions;
    Clock& clock;
};

/// How numbers are read and codes are asked for here.
struct FlowPlace
{
    QString region = QStringLiteral("IN"); ///< for numbers without country code
    QString language = QStringLiteral("en");
    Surface surface = Surface::Desk;
    Actor actor;
    std::optional<Role> role; ///< of the staff member at the desk
};

/// One sign-in, as a state machine without a widget: pages, kiosk, command line and tests drive the same
/// object. One signal, a few verbs; an answer to a question that was given up is dropped. Main thread.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    SignInFlow(FlowParts parts, FlowPlace place, SignInState state);
    ~SignInFlow() override;

    [[nodiscard]] const SignInState& state() const;
    /// Null unless the code was right in this process and the session lives.
    [[nodiscard]] const SessionToken& token() const;

    /// What is in the number field; nothing is sent.
    void typeNumber(const QString& text);
    /// Reads the number and asks for a code; a refusal stands in the state with the number kept. Entering the
    /// phone only.
    void submitPhone(const QString& text);
    /// A hit was chosen: its phone, client and the name that may stand in tab and heading.
    void submitClient(ClientId client, const PhoneNumber& phone, const QString& name);
    void submitCode(OtpCode code);
    /// The code again, or a new one; where the way was blocked, another try.
    void resend();
    /// Back to the number, digits kept; costs nothing.
    void changeNumber();
    void chooseClient(ClientId client);
    /// What the profile page holds, kept over interruption; nothing is checked.
    void keepDraft(const Profile& draft);
    void submitProfile(const Profile& profile);
    /// Signed in, but what the flow was for did not go through: again.
    void runIntention();
    /// Somebody is there: the session's idle time begins anew. Cheap; call it for every key and touch.
    void keepAlive();
    void signOut();
    void setPlace(FlowPlace place);

Q_SIGNALS:
    void stateChanged();
    /// Signed out, or the session is over: whatever shows this flow goes.
    void ended();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace frontpaw::auth
