#include "support/EngineDesk.h"

namespace frontpaw::test {

using namespace auth;
using namespace Qt::StringLiterals;

EngineDesk::EngineDesk(EngineGround& ground, OtpPolicy policy)
    : m_ground(ground)
    , m_policy(std::move(policy))
    , m_ids(ground.clock(), m_random)
    , m_sender(std::make_unique<ScriptedSender>())
{
    open();
}

void EngineDesk::open()
{
    m_engine = std::make_unique<AuthEngine>(EngineParts{m_ground.verifications(), m_ground.sessions(),
                                                        *m_sender, m_ground.mac(), m_ground.phones(),
                                                        m_ground.clock(), m_random, m_ids},
                                            m_policy);
}

void EngineDesk::restart()
{
    m_engine.reset();
    m_ground.kill();
    open();
}

CodeRequest EngineDesk::requestFor(const PhoneNumber& phone) const
{
    CodeRequest request;
    request.phone = phone;
    request.surface = surface;
    request.actor = surface == Surface::Kiosk ? Actor::kiosk() : Actor::system();
    return request;
}

Result<CodeOnItsWay, Refusal> EngineDesk::request(const PhoneNumber& phone)
{
    return await(m_engine->requestCode(requestFor(phone)));
}

Result<CodeOnItsWay, Refusal> EngineDesk::repeat(ChallengeId challenge)
{
    return await(m_engine->repeatCode(challenge, requestFor({})));
}

Result<Verified, Refusal> EngineDesk::verify(ChallengeId challenge, const QString& code,
                                             const SignInState& flow)
{
    auto typed = OtpCode::fromText(code);
    if (!typed)
        qFatal("not a code");
    return await(m_engine->verify(CodeTry{challenge, *std::move(typed), surface, Actor::system(), flow}));
}

QString EngineDesk::wrongCode() const
{
    const QString shown = m_sender->lastCode();
    return (shown.startsWith(u'0') ? u'1' : u'0') + shown.sliced(1);
}

Verified EngineDesk::signIn(const PhoneNumber& phone, const SignInState& flow)
{
    const auto way = request(phone);
    if (!way)
        qFatal("no code for the sign-in: problem %d", static_cast<int>(way.error().problem));
    auto verified = verify(way->challenge, m_sender->lastCode(), flow);
    if (!verified)
        qFatal("no session for the right code: problem %d", static_cast<int>(verified.error().problem));
    return *std::move(verified);
}

SignInState EngineDesk::newFlow(Intention intention)
{
    SignInState flow;
    flow.id = m_ids.next<FlowId>();
    flow.intention = std::move(intention);
    return flow;
}

PhoneNumber EngineDesk::phone(int number)
{
    return PhoneNumber::fromE164(u"+9198765%1"_s.arg(40000 + number, 5));
}

} // namespace frontpaw::test
