#include "support/RuleBook.h"

#include "support/Await.h"

namespace frontpaw::test {

using namespace auth;
using namespace Qt::StringLiterals;

RuleBook::RuleBook(EngineGround& ground) : m_ground(ground), m_ids(ground.clock(), m_random) {}

PhoneNumber RuleBook::phone(int number)
{
    return PhoneNumber::fromE164(u"+9198765%1"_s.arg(40000 + number, 5));
}

Decision RuleBook::ask(const Subject& subject, RequestAttempt attempt)
{
    attempt.surface = surface;
    attempt.newChallenge = m_ids.next<ChallengeId>();
    attempt.newRequest = m_ids.next<RequestId>();
    attempt.newDelivery = m_ids.next<DeliveryId>();
    attempt.newMac = m_ground.mac().of(attempt.newChallenge, attempt.purpose, *OtpCode::fromText(code));
    attempt.newDigits = static_cast<int>(code.size());
    attempt.canRepeat = [known = inMemory](ChallengeId id) { return known.contains(id); };
    auto decided = await(m_ground.verifications().transact(
        subject, [attempt, rules = policy](const Ledger& ledger, Instant now) {
            return decideRequest(ledger, attempt, rules, now);
        }));
    if (!decided)
        qFatal("the store failed");
    if (!decided->deliveries.empty())
        inMemory.insert(decided->deliveries.front().challenge);
    return *std::move(decided);
}

Decision RuleBook::request(const PhoneNumber& phone)
{
    RequestAttempt attempt;
    attempt.phone = phone;
    return ask(PhoneSubject{m_ground.phones().keyOf(phone), Purpose::SignIn}, std::move(attempt));
}

Decision RuleBook::repeat(ChallengeId challenge)
{
    RequestAttempt attempt;
    attempt.repeats = challenge;
    return ask(challenge, std::move(attempt));
}

VerificationStore::Decide RuleBook::verifying(ChallengeId challenge, const QString& typed,
                                              const SignInState& flow)
{
    VerifyAttempt attempt;
    const auto tried = OtpCode::fromText(typed);
    if (!tried)
        qFatal("not a code");
    attempt.mac = m_ground.mac().of(challenge, attempt.purpose, *tried);
    attempt.digits = tried->digits();
    attempt.surface = surface;
    attempt.newClient = m_ids.next<ClientId>();
    attempt.newSession = m_ids.next<SessionId>();
    attempt.newTokenDigest = sha256(attempt.newSession.bytes());
    attempt.flow = flow;
    attempt.chosen = flow.chosen;
    return [attempt, rules = policy](const Ledger& ledger, Instant now) {
        return decideVerify(ledger, attempt, rules, now);
    };
}

Decision RuleBook::verify(ChallengeId challenge, const QString& typed, const SignInState& flow)
{
    auto decided = await(m_ground.verifications().transact(challenge, verifying(challenge, typed, flow)));
    if (!decided)
        qFatal("the store failed");
    return *std::move(decided);
}

void RuleBook::settle(const Decision& request, Delivery::State state)
{
    const Delivery& message = request.deliveries.front();
    m_ground.verifications().transactLater(
        message.challenge, [id = message.id, state, rules = policy](const Ledger& ledger, Instant now) {
            return decideSettle(ledger, {id, state, {}, {}}, rules, now);
        });
}

Ledger RuleBook::ledger(const PhoneNumber& phone)
{
    return *await(
        m_ground.verifications().read(PhoneSubject{m_ground.phones().keyOf(phone), Purpose::SignIn}));
}

Ledger RuleBook::ledger(ChallengeId challenge)
{
    return *await(m_ground.verifications().read(challenge));
}

} // namespace frontpaw::test
