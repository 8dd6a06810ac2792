#include "support/MemoryGround.h"
#include "support/RuleBook.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class VerifyRulesTest : public QObject
{
    Q_OBJECT

private:
    using Person = EngineGround::Person;

    std::unique_ptr<MemoryGround> ground;
    std::unique_ptr<RuleBook> book;
    const PhoneNumber phone = RuleBook::phone(1);
    const QString wrong = u"000000"_s;

    Instant now() const { return ground->clock().trusted(); }
    void wait(Milliseconds time) { ground->clock().advance(time); }
    ChallengeId asked() { return book->request(phone).standing->challenge.id; }

private slots:
    void init()
    {
        ground = std::make_unique<MemoryGround>();
        book = std::make_unique<RuleBook>(*ground);
    }

    void makesAClientOfANumberNobodyHas()
    {
        const Decision decision = book->verify(asked(), book->code);
        QVERIFY(!decision.refusal);
        QCOMPARE(decision.newClient->phone, phone);
        QCOMPARE(decision.session->client, decision.newClient->id);
        QCOMPARE(decision.session->scope, Scope::ProfileOnly);
        QCOMPARE(decision.session->endsAt, now() + 30min);
        QCOMPARE(decision.challenges.front().state, Challenge::State::Consumed);
        QCOMPARE(decision.challenges.front().attempts, 0);
        QVERIFY(decision.guesses.empty());
        QVERIFY(decision.clearsConsecutive);
    }

    void opensAllForAKnownClient()
    {
        const ClientId client = ground->addClient(phone, Person::Complete);
        const Decision decision = book->verify(asked(), book->code);
        QVERIFY(!decision.newClient);
        QCOMPARE(decision.session->client, client);
        QCOMPARE(decision.session->scope, Scope::Full);
        QCOMPARE(decision.session->endsAt, now() + 12h);
    }

    void opensTheProfileAloneWhereItIsNotComplete()
    {
        const ClientId client = ground->addClient(phone, Person::Incomplete);
        const Decision decision = book->verify(asked(), book->code);
        QVERIFY(!decision.newClient);
        QCOMPARE(decision.session->client, client);
        QCOMPARE(decision.session->scope, Scope::ProfileOnly);
    }

    void asksAFamilyWhoItIs()
    {
        (void)ground->addClient(phone, Person::Complete);
        (void)ground->addClient(phone, Person::Incomplete);
        SignInState flow;
        flow.id = *FlowId::fromText(u"01890000-0000-7000-8000-00000000000a");
        const Decision decision = book->verify(asked(), book->code, flow);
        QCOMPARE(decision.session->scope, Scope::ChooseClient);
        QVERIFY(!decision.session->client);
        QCOMPARE(decision.standing->clients.size(), std::size_t{2});
        QCOMPARE(decision.flow->step, SignInState::Step::ChoosingClient);
        QCOMPARE(decision.flow->family.size(), std::size_t{2});
    }

    void takesTheHitThatStaffChose()
    {
        (void)ground->addClient(phone, Person::Complete);
        SignInState flow;
        flow.id = *FlowId::fromText(u"01890000-0000-7000-8000-00000000000a");
        flow.chosen = ground->addClient(phone, Person::Complete);
        const Decision decision = book->verify(asked(), book->code, flow);
        QCOMPARE(decision.session->client, flow.chosen);
        QCOMPARE(decision.session->scope, Scope::Full);
        QCOMPARE(decision.flow->step, SignInState::Step::SignedIn);
    }

    void doesNotTakeAHitThatThisPhoneDoesNotReach()
    {
        (void)ground->addClient(phone, Person::Complete);
        (void)ground->addClient(phone, Person::Complete);
        SignInState flow;
        flow.id = *FlowId::fromText(u"01890000-0000-7000-8000-00000000000a");
        flow.chosen = ground->addClient(RuleBook::phone(2), Person::Complete);
        QCOMPARE(book->verify(asked(), book->code, flow).session->scope, Scope::ChooseClient);
    }

    void tellsADisabledClientOnlyAfterTheRightCode()
    {
        (void)ground->addClient(phone, Person::Disabled);
        const ChallengeId challenge = asked();
        QCOMPARE(book->verify(challenge, wrong).refusal->problem, AuthProblem::WrongCode);
        const Decision decision = book->verify(challenge, book->code);
        QCOMPARE(decision.refusal->problem, AuthProblem::ClientDisabled);
        QVERIFY(!decision.session && !decision.newClient && !decision.flow);
        QCOMPARE(book->verify(challenge, book->code).refusal->problem, AuthProblem::AlreadyUsed);
    }

    void leavesTheDisabledOutOfAFamily()
    {
        (void)ground->addClient(phone, Person::Disabled);
        const ClientId other = ground->addClient(phone, Person::Complete);
        QCOMPARE(book->verify(asked(), book->code).session->client, other);
    }

    void countsAWrongGuess()
    {
        const Decision decision = book->verify(asked(), wrong);
        QCOMPARE(decision.refusal->problem, AuthProblem::WrongCode);
        QCOMPARE(decision.refusal->attemptsLeft, 2);
        QCOMPARE(decision.challenges.front().attempts, 1);
        QCOMPARE(decision.guesses.size(), std::size_t{1});
        QVERIFY(!decision.session);
    }

    void burnsTheCodeAtTheThirdWrongOne()
    {
        const ChallengeId challenge = asked();
        (void)book->verify(challenge, wrong);
        (void)book->verify(challenge, wrong);
        const Decision third = book->verify(challenge, wrong);
        QCOMPARE(third.refusal->problem, AuthProblem::Burnt);
        QCOMPARE(*third.refusal->until, now() + 30s);
        QCOMPARE(third.challenges.front().state, Challenge::State::Burnt);

        QCOMPARE(book->verify(challenge, book->code).refusal->problem, AuthProblem::Locked);
        wait(30s);
        QCOMPARE(book->verify(challenge, book->code).refusal->problem, AuthProblem::Burnt);
    }

    void changesOneNumberForTriesDuringALock()
    {
        const ChallengeId challenge = asked();
        for (int i = 0; i < 3; ++i)
            (void)book->verify(challenge, wrong);
        const Ledger before = book->ledger(phone);
        const Decision during = book->verify(challenge, wrong);
        QCOMPARE(during.refusal->problem, AuthProblem::Locked);
        QVERIFY(during.challenges.empty() && during.guesses.empty() && during.audit.empty());
        Lock expected = *before.lock;
        expected.triesDuring = 1;
        QVERIFY(*book->ledger(phone).lock == expected);
        QCOMPARE(book->ledger(phone).guesses.size(), before.guesses.size());
    }

    void doublesTheWaitUpToAnHour()
    {
        book->policy.wrongGuessesPerDay = 20;
        for (const auto expected : {30s, 60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s}) {
            const ChallengeId challenge = asked();
            Decision last;
            for (int i = 0; i < 3; ++i)
                last = book->verify(challenge, wrong);
            QCOMPARE(*last.refusal->until - now(), Milliseconds(expected));
            wait(24h);
        }
    }

    void startsTheDoublingAnewAfterARightCode()
    {
        const ChallengeId first = asked();
        for (int i = 0; i < 3; ++i)
            (void)book->verify(first, wrong);
        wait(60s);
        QVERIFY(!book->verify(asked(), book->code).refusal);
        wait(120s);
        const ChallengeId third = asked();
        Decision last;
        for (int i = 0; i < 3; ++i)
            last = book->verify(third, wrong);
        QCOMPARE(*last.refusal->until, now() + 30s);
    }

    void locksForTheDayAtFifteen()
    {
        const Instant start = now();
        for (int code = 0; code < 5; ++code) {
            const ChallengeId challenge = asked();
            for (int i = 0; i < 3; ++i)
                (void)book->verify(challenge, wrong);
            wait(20min);
        }
        const Decision refused = book->request(phone);
        QCOMPARE(refused.refusal->problem, AuthProblem::Locked);
        QCOMPARE(*refused.refusal->until, start + 24h);
        QCOMPARE(book->ledger(phone).lock->reason, Lock::Reason::DayBudget);
        wait(start + 24h - now());
        QVERIFY(!book->request(phone).refusal);
    }

    void leavesTheDayWhatARightCodeDidNotTake()
    {
        const ChallengeId challenge = asked();
        (void)book->verify(challenge, wrong);
        (void)book->verify(challenge, wrong);
        QVERIFY(!book->verify(challenge, book->code).refusal);
        QCOMPARE(book->ledger(phone).guesses.size(), std::size_t{2});
        QCOMPARE(book->ledger(phone).consecutiveWrong, 0);
    }

    void takesTheLastMillisecondAndNotTheNext_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("taken");
        QTest::newRow("at once") << qint64{0} << true;
        QTest::newRow("599 s") << qint64{599'000} << true;
        QTest::newRow("one millisecond left") << qint64{599'999} << true;
        QTest::newRow("600 s") << qint64{600'000} << false;
        QTest::newRow("601 s") << qint64{601'000} << false;
    }
    void takesTheLastMillisecondAndNotTheNext()
    {
        QFETCH(qint64, after);
        QFETCH(bool, taken);
        const ChallengeId challenge = asked();
        wait(Milliseconds(after));
        const Decision decision = book->verify(challenge, book->code);
        QCOMPARE(!decision.refusal, taken);
        if (!taken) {
            QCOMPARE(decision.refusal->problem, AuthProblem::Expired);
            QCOMPARE(book->ledger(challenge).asked->state, Challenge::State::Expired);
            QVERIFY(decision.guesses.empty());
        }
    }

    void countsNothingForAWrongNumberOfDigits()
    {
        const ChallengeId challenge = asked();
        const int commits = ground->durableCommits();
        QCOMPARE(book->verify(challenge, u"12345"_s).refusal->problem, AuthProblem::CodeMalformed);
        QCOMPARE(book->verify(challenge, u"1357901"_s).refusal->attemptsLeft, 3);
        QCOMPARE(ground->durableCommits(), commits);
    }

    void keepsTheDigitsOfALiveCodeWhenThePolicyChanges()
    {
        const ChallengeId challenge = asked();
        book->policy.digits = 8;
        QVERIFY(!book->verify(challenge, book->code).refusal);
    }

    void knowsNoChallengeThatWasNeverMade()
    {
        const auto unknown = *ChallengeId::fromText(u"01890000-0000-7000-8000-00000000000a");
        QCOMPARE(book->verify(unknown, wrong).refusal->problem, AuthProblem::UnknownChallenge);
    }

    void paysTheSameForKnownAndUnknownNumbers()
    {
        (void)ground->addClient(RuleBook::phone(2), Person::Complete);
        const ChallengeId unknown = book->request(RuleBook::phone(1)).standing->challenge.id;
        const ChallengeId known = book->request(RuleBook::phone(2)).standing->challenge.id;
        for (int i = 0; i < 4; ++i) {
            const Decision a = book->verify(unknown, wrong);
            const Decision b = book->verify(known, wrong);
            QVERIFY(a.refusal == b.refusal);
            QCOMPARE(a.guesses.size(), b.guesses.size());
            QCOMPARE(a.audit.size(), b.audit.size());
        }
    }
};

FRONTPAW_TEST(VerifyRulesTest)
#include "VerifyRulesTest.moc"
