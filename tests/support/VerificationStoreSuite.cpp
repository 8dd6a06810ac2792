#include "support/VerificationStoreSuite.h"

#include "support/Await.h"

namespace frontpaw::test {

using namespace auth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

VerificationStoreSuite::VerificationStoreSuite(GroundFactory factory) : m_factory(std::move(factory)) {}

void VerificationStoreSuite::init()
{
    m_ground = m_factory();
    m_book = std::make_unique<RuleBook>(*m_ground);
}

void VerificationStoreSuite::cleanup()
{
    m_book.reset();
    m_ground.reset();
}

ChallengeId VerificationStoreSuite::asked()
{
    return m_book->request(m_phone).standing->challenge.id;
}

SignInState VerificationStoreSuite::newFlow() const
{
    SodiumRandom random;
    SignInState flow;
    flow.id = IdSource(m_ground->clock(), random).next<FlowId>();
    return flow;
}

Result<SessionStore::Change, StoreProblem> VerificationStoreSuite::sessionOf(SessionStore::Subject subject,
                                                                             SessionStore::View* seen)
{
    return await(
        m_ground->sessions().transact(std::move(subject), [seen](const SessionStore::View& view, Instant) {
            *seen = view;
            return SessionStore::Change{};
        }));
}

void VerificationStoreSuite::knowsNothingOfAPhoneThatNeverAsked()
{
    const Ledger ledger = m_book->ledger(m_phone);
    QVERIFY(!ledger.asked && !ledger.live && !ledger.lock);
    QVERIFY(ledger.guesses.empty() && ledger.requests.empty() && ledger.deliveries.empty());
    QVERIFY(ledger.clients.empty());
    QCOMPARE(ledger.consecutiveWrong + ledger.deskRequestsLastHour + ledger.messagesLastDay, 0);
}

void VerificationStoreSuite::knowsNothingOfAChallengeThatWasNeverMade()
{
    (void)asked();
    const Ledger ledger = m_book->ledger(*ChallengeId::fromText(u"01890000-0000-7000-8000-00000000000a"));
    QVERIFY(!ledger.asked);
    QVERIFY(ledger.phone.isNull());
}

void VerificationStoreSuite::keepsEveryFieldOfACode()
{
    m_book->code = u"00135790"_s;
    m_book->surface = Surface::Kiosk;
    const Decision decision = m_book->request(m_phone);
    const Ledger byPhone = m_book->ledger(m_phone);
    const Ledger byId = m_book->ledger(decision.standing->challenge.id);
    QVERIFY(byPhone.live == decision.standing->challenge);
    QVERIFY(!byPhone.asked);
    QVERIFY(byId.asked == decision.standing->challenge);
    QVERIFY(byId.live == byId.asked);
    QCOMPARE(byId.phone, m_phone);
    QVERIFY(byPhone.requests == decision.requests);
    QVERIFY(byId.requests == decision.requests);
    QVERIFY(byPhone.deliveries == decision.deliveries);
    QVERIFY(byId.deliveries == decision.deliveries);
}

void VerificationStoreSuite::keepsPhonesApart()
{
    const ChallengeId first = asked();
    const ChallengeId second = m_book->request(m_other).standing->challenge.id;
    (void)m_book->verify(first, m_wrong);
    QCOMPARE(m_book->ledger(m_other).live->id, second);
    QVERIFY(m_book->ledger(m_other).guesses.empty());
    QCOMPARE(m_book->ledger(m_other).requests.size(), std::size_t{1});
    QCOMPARE(m_book->ledger(m_other).live->attempts, 0);
}

void VerificationStoreSuite::writesAllOfADecisionOrNothing()
{
    const ChallengeId challenge = asked();
    const Ledger before = m_book->ledger(m_phone);
    m_ground->breakStorage(StoreProblem::Failed);
    const auto failed =
        await(m_ground->verifications().transact(challenge, m_book->verifying(challenge, m_book->code)));
    QVERIFY(!failed);
    QCOMPARE(failed.error(), StoreProblem::Failed);
    m_ground->breakStorage(std::nullopt);
    QVERIFY(m_book->ledger(m_phone).live == before.live);
    QVERIFY(m_ground->allSessions().empty());
    QVERIFY(m_ground->clientsOf(m_phone).empty());
}

void VerificationStoreSuite::commitsNothingWhereThereIsNothingToWrite()
{
    (void)asked();
    const int before = m_ground->durableCommits();
    QVERIFY(m_book->request(m_phone).deliveries.empty());
    QCOMPARE(m_ground->durableCommits(), before);
    (void)m_book->request(m_other);
    QCOMPARE(m_ground->durableCommits(), before + 1);
}

void VerificationStoreSuite::countsWrongGuessesOfTheLastDay()
{
    const ChallengeId first = asked();
    const Instant start = m_ground->clock().trusted();
    (void)m_book->verify(first, m_wrong);
    m_ground->clock().advance(23h);
    const ChallengeId second = asked();
    (void)m_book->verify(second, m_wrong);
    const Ledger both = m_book->ledger(m_phone);
    QCOMPARE(both.guesses.size(), std::size_t{2});
    QVERIFY((both.guesses.front() == Guess{first, start, Surface::Desk}));
    QVERIFY((both.guesses.back() == Guess{second, start + 23h, Surface::Desk}));
    QCOMPARE(both.consecutiveWrong, 2);

    m_ground->clock().advance(1h);
    QCOMPARE(m_book->ledger(m_phone).guesses.size(), std::size_t{1});
    QCOMPARE(m_book->ledger(m_phone).consecutiveWrong, 2);
}

void VerificationStoreSuite::keepsTheDaysCountOverARightCode()
{
    const ChallengeId challenge = asked();
    (void)m_book->verify(challenge, m_wrong);
    (void)m_book->verify(challenge, m_book->code);
    QCOMPARE(m_book->ledger(m_phone).guesses.size(), std::size_t{1});
    QCOMPARE(m_book->ledger(m_phone).consecutiveWrong, 0);
}

void VerificationStoreSuite::keepsTheLatestLock()
{
    const ChallengeId challenge = asked();
    Decision last;
    for (int i = 0; i < 3; ++i)
        last = m_book->verify(challenge, m_wrong);
    QVERIFY(m_book->ledger(m_phone).lock == last.lock);
    (void)m_book->verify(challenge, m_wrong);
    (void)m_book->verify(challenge, m_wrong);
    QCOMPARE(m_book->ledger(m_phone).lock->triesDuring, 2);
    QCOMPARE(m_book->ledger(challenge).lock->until, last.lock->until);
    QVERIFY(!m_book->ledger(m_other).lock);
}

void VerificationStoreSuite::countsRequestsOfTheDeskAndMessagesOfTheClinic()
{
    (void)asked();
    m_ground->clock().advance(30min);
    (void)m_book->request(m_other);
    QCOMPARE(m_book->ledger(m_phone).deskRequestsLastHour, 2);
    QCOMPARE(m_book->ledger(m_phone).messagesLastDay, 2);
    m_ground->clock().advance(30min);
    QCOMPARE(m_book->ledger(m_phone).deskRequestsLastHour, 1);
    QCOMPARE(m_book->ledger(m_phone).messagesLastDay, 2);
    m_ground->clock().advance(24h);
    QCOMPARE(m_book->ledger(m_phone).messagesLastDay, 0);
    QVERIFY(m_book->ledger(m_phone).requests.empty());
}

void VerificationStoreSuite::movesMessages()
{
    const Decision decision = m_book->request(m_phone);
    const Instant start = m_ground->clock().trusted();
    m_book->settle(decision, Delivery::State::Accepted);
    (void)m_book->ledger(m_phone);
    m_ground->clock().advance(1s);
    m_book->settle(decision, Delivery::State::Delivered);
    Delivery expected = decision.deliveries.front();
    expected.state = Delivery::State::Delivered;
    expected.acceptedAt = start;
    expected.deliveredAt = start + 1s;
    QVERIFY(m_book->ledger(m_phone).deliveries.front() == expected);
}

void VerificationStoreSuite::readsWhatWasToBeWrittenLater()
{
    const Decision first = m_book->request(m_phone);
    m_book->settle(first, Delivery::State::Failed);
    const Decision second = m_book->request(m_phone);
    QVERIFY(!second.deliveries.empty());
    QVERIFY(m_book->ledger(m_phone).requests.front().refunded);
    QCOMPARE(m_book->ledger(first.standing->challenge.id).asked->state, Challenge::State::Abandoned);
}

void VerificationStoreSuite::keepsWhatWasDurableOverAKill()
{
    const ChallengeId challenge = asked();
    (void)m_book->verify(challenge, m_wrong);
    const Ledger before = m_book->ledger(challenge);
    m_ground->kill();
    const Ledger after = m_book->ledger(challenge);
    QVERIFY(after.asked == before.asked);
    QVERIFY(after.guesses == before.guesses);
    QVERIFY(after.requests == before.requests);
    QVERIFY(!m_book->verify(challenge, m_book->code).refusal);
    m_ground->kill();
    QCOMPARE(m_ground->allSessions().size(), std::size_t{1});
    QCOMPARE(m_book->ledger(challenge).asked->state, Challenge::State::Consumed);
}

void VerificationStoreSuite::hasOneWinnerForOneCode()
{
    const ChallengeId challenge = asked();
    std::vector<QFuture<Result<Decision, StoreProblem>>> answers;
    for (int i = 0; i < 64; ++i)
        answers.push_back(
            m_ground->verifications().transact(challenge, m_book->verifying(challenge, m_book->code)));
    int winners = 0;
    for (const auto& answer : answers)
        winners += await(answer)->session ? 1 : 0;
    QCOMPARE(winners, 1);
    QCOMPARE(m_ground->allSessions().size(), std::size_t{1});
}

void VerificationStoreSuite::letsAsManyGuessesThroughAsTheCodeHasTries()
{
    const ChallengeId challenge = asked();
    std::vector<QFuture<Result<Decision, StoreProblem>>> answers;
    for (int i = 0; i < 256; ++i)
        answers.push_back(
            m_ground->verifications().transact(challenge, m_book->verifying(challenge, m_wrong)));
    int compared = 0;
    for (const auto& answer : answers)
        compared += static_cast<int>(await(answer)->guesses.size());
    QCOMPARE(compared, 3);
    QCOMPARE(m_book->ledger(m_phone).guesses.size(), std::size_t{3});
    QCOMPARE(m_book->ledger(m_phone).lock->triesDuring, 253);
}

void VerificationStoreSuite::makesOneClientOfANewNumber()
{
    (void)m_book->verify(asked(), m_book->code);
    QCOMPARE(m_ground->clientsOf(m_phone).size(), std::size_t{1});
    m_ground->clock().advance(1h);
    const Decision again = m_book->verify(asked(), m_book->code);
    QVERIFY(!again.newClient);
    QCOMPARE(again.session->client, m_ground->clientsOf(m_phone).front().id);
    QCOMPARE(m_ground->clientsOf(m_phone).size(), std::size_t{1});
}

void VerificationStoreSuite::listsTheLatestCodesFirst()
{
    const ChallengeId first = asked();
    m_ground->clock().advance(1s);
    const ChallengeId second = m_book->request(m_other).standing->challenge.id;
    const auto latest = [this](int count) {
        std::vector<ChallengeId> ids;
        const auto challenges = await(m_ground->verifications().latest(count));
        for (const Challenge& challenge : *challenges)
            ids.push_back(challenge.id);
        return ids;
    };
    QVERIFY((latest(5) == std::vector{second, first}));
    QVERIFY((latest(1) == std::vector{second}));
}

void VerificationStoreSuite::findsASessionByItsTokenAlone()
{
    const Decision decision = m_book->verify(asked(), m_book->code);
    SessionStore::View seen;
    (void)sessionOf(decision.session->tokenDigest, &seen);
    QVERIFY(seen.session == decision.session);
    QCOMPARE(seen.clients.size(), std::size_t{1});
    (void)sessionOf(decision.session->tokenDigest.chopped(1), &seen);
    QVERIFY(!seen.session);
    (void)sessionOf(QByteArray(), &seen);
    QVERIFY(!seen.session);
}

void VerificationStoreSuite::endsASession()
{
    const Decision decision = m_book->verify(asked(), m_book->code);
    const Instant now = m_ground->clock().trusted();
    const auto changed = await(m_ground->sessions().transact(
        decision.session->tokenDigest, [](const SessionStore::View& view, Instant at) {
            SessionStore::Change change;
            change.session = view.session;
            change.session->endedAt = at;
            change.actor = Actor::client(*view.session->client);
            return change;
        }));
    QCOMPARE(changed->session->endedAt, now);
    m_ground->kill();
    SessionStore::View seen;
    (void)sessionOf(decision.session->tokenDigest, &seen);
    QCOMPARE(seen.session->endedAt, now);
}

void VerificationStoreSuite::writesAProfileWithItsSession()
{
    const Decision decision = m_book->verify(asked(), m_book->code);
    const int before = m_ground->durableCommits();
    const auto changed = await(m_ground->sessions().transact(
        decision.session->tokenDigest, [](const SessionStore::View& view, Instant) {
            SessionStore::Change change;
            change.session = view.session;
            change.session->scope = Scope::Full;
            change.profile = Profile{u"Asha"_s, u"Rao"_s,   {},      {}, false, {}, {true, false, false},
                                     u"en"_s,   u"Bruno"_s, u"dog"_s};
            change.completesProfile = true;
            change.firstPet = PetId::fromBytes(view.session->id.bytes());
            change.actor = Actor::client(*view.session->client);
            return change;
        }));
    QVERIFY(changed.has_value());
    QCOMPARE(m_ground->durableCommits(), before + 1);
    m_ground->kill();
    QVERIFY(m_ground->clientsOf(m_phone).front().profileComplete);
    QCOMPARE(m_ground->petsOf(*decision.session->client), 1);
    QCOMPARE(m_ground->allSessions().front().scope, Scope::Full);
}

void VerificationStoreSuite::keepsTheFlowOfARightCode()
{
    SignInState flow = newFlow();
    flow.intention.payload = "book";
    const Decision decision = m_book->verify(asked(), m_book->code, flow);
    m_ground->kill();
    const auto flows = *await(m_ground->flows().all());
    QCOMPARE(flows.size(), std::size_t{1});
    QVERIFY(flows.front() == *decision.flow);
}

void VerificationStoreSuite::keepsFlowsInTheOrderTheyWereGiven()
{
    SignInState flow = newFlow();
    flow.typedNumber = u"98765"_s;
    m_ground->flows().keep(flow);
    const Decision decision = m_book->verify(asked(), m_book->code, flow);
    QVERIFY(await(m_ground->flows().all())->front() == *decision.flow);

    m_ground->flows().keep(flow);
    flow.typedNumber = u"98765 4"_s;
    m_ground->flows().keep(flow);
    QVERIFY(*await(m_ground->flows().all()) == std::vector{flow});

    m_ground->flows().forget(flow.id);
    QVERIFY(await(m_ground->flows().all())->empty());
}

void VerificationStoreSuite::givesAReopenedSessionItsFlow()
{
    const Decision decision = m_book->verify(asked(), m_book->code, newFlow());
    SessionStore::View seen;
    (void)sessionOf(decision.session->id, &seen);
    QVERIFY(seen.session == decision.session);
    QVERIFY(seen.flow == decision.flow);
    m_ground->flows().forget(decision.flow->id);
    (void)sessionOf(decision.session->id, &seen);
    QVERIFY(!seen.flow);
}

} // namespace frontpaw::test
