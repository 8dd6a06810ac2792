#pragma once

#include "auth/AuthEngine.h"
#include "support/Await.h"
#include "support/EngineGround.h"
#include "support/ScriptedRandom.h"
#include "support/ScriptedSender.h"

namespace frontpaw::test {

/// An engine on a ground, with a phone that shows what was sent and a way to start the program anew.
class EngineDesk
{
public:
    explicit EngineDesk(EngineGround& ground, auth::OtpPolicy policy = {});

    auth::AuthEngine& engine() { return *m_engine; }
    EngineGround& ground() { return m_ground; }
    ScriptedSender& sender() { return *m_sender; }
    ScriptedRandom& random() { return m_random; }
    IdSource& ids() { return m_ids; }
    auth::Surface surface = auth::Surface::Desk;

    /// kill -9, and the program again.
    void restart();
    void wait(Milliseconds time) { m_ground.clock().advance(time); }
    [[nodiscard]] Instant now() const { return m_ground.clock().trusted(); }

    [[nodiscard]] auth::CodeRequest requestFor(const auth::PhoneNumber& phone) const;
    Result<auth::CodeOnItsWay, auth::Refusal> request(const auth::PhoneNumber& phone);
    Result<auth::CodeOnItsWay, auth::Refusal> repeat(auth::ChallengeId challenge);
    Result<auth::Verified, auth::Refusal> verify(auth::ChallengeId challenge, const QString& code,
                                                 const auth::SignInState& flow = {});
    /// Not what the phone shows.
    [[nodiscard]] QString wrongCode() const;
    /// Requests, types what the phone shows; fails the test when that does not open a session.
    auth::Verified signIn(const auth::PhoneNumber& phone, const auth::SignInState& flow = {});
    /// A flow as it stands when its code is asked for.
    [[nodiscard]] auth::SignInState newFlow(auth::Intention intention = {});
    /// "+91 98765 4nnnn"
    static auth::PhoneNumber phone(int number);

private:
    void open();

    EngineGround& m_ground;
    auth::OtpPolicy m_policy;
    ScriptedRandom m_random;
    IdSource m_ids;
    std::unique_ptr<ScriptedSender> m_sender;
    std::unique_ptr<auth::AuthEngine> m_engine;
};

} // namespace frontpaw::test
