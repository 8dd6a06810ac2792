#include "support/MemoryGround.h"
#include "support/RuleBook.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RequestRulesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MemoryGround> ground;
    std::unique_ptr<RuleBook> book;
    const PhoneNumber phone = RuleBook::phone(1);

    Instant now() const { return ground->clock().trusted(); }
    void wait(Milliseconds time) { ground->clock().advance(time); }
    void requestsGoOut(int count, Milliseconds apart)
    {
        for (int i = 0; i < count; ++i) {
            const Decision decision = book->request(phone);
            QVERIFY(!decision.refusal);
            QCOMPARE(decision.deliveries.size(), std::size_t{1});
            wait(apart);
        }
    }

private slots:
    void init()
    {
        ground = std::make_unique<MemoryGround>();
        book = std::make_unique<RuleBook>(*ground);
    }

    void reservesOneMessageForANewCode()
    {
        const Decision decision = book->request(phone);
        QVERIFY(!decision.refusal);
        QCOMPARE(decision.challenges.size(), std::size_t{1});
        QCOMPARE(decision.requests.size(), std::size_t{1});
        QCOMPARE(decision.deliveries.size(), std::size_t{1});
        QCOMPARE(decision.deliveries.front().state, Delivery::State::Reserved);
        QCOMPARE(decision.standing->challenge.expiresAt, now() + 600s);
        QCOMPARE(decision.standing->resendAt, now() + 60s);
        QCOMPARE(decision.standing->attemptsLeft, 3);
    }

    void joinsTheLiveCodeWithinTheWait()
    {
        const Decision first = book->request(phone);
        wait(59'999ms);
        const int commits = ground->durableCommits();
        const Decision second = book->request(phone);
        QVERIFY(!second.refusal);
        QVERIFY(second.deliveries.empty() && second.requests.empty());
        QCOMPARE(second.standing->challenge.id, first.standing->challenge.id);
        QCOMPARE(second.standing->message->id, first.deliveries.front().id);
        QCOMPARE(second.standing->resendAt, now() + 1ms);
        QCOMPARE(ground->durableCommits(), commits);
    }

    void repeatsTheSameCodeAfterTheWait()
    {
        const Decision first = book->request(phone);
        (void)book->verify(first.standing->challenge.id, u"000000"_s);
        wait(60s);
        const Decision again = book->request(phone);
        QVERIFY(again.challenges.empty());
        QCOMPARE(again.deliveries.front().challenge, first.standing->challenge.id);
        QCOMPARE(again.standing->attemptsLeft, 2);
        QCOMPARE(again.standing->challenge.expiresAt, first.standing->challenge.expiresAt);
        QCOMPARE(again.standing->resendAt, now() + 120s);
    }

    void replacesACodeWithThreeMinutesLeft()
    {
        const Decision first = book->request(phone);
        wait(419'999ms);
        QVERIFY(book->request(phone).challenges.empty());

        wait(1ms);
        ground->clock().advance(120s);
        const Decision second = book->request(phone);
        QCOMPARE(second.challenges.size(), std::size_t{2});
        QCOMPARE(second.challenges.front().state, Challenge::State::Replaced);
        QVERIFY(second.standing->challenge.id != first.standing->challenge.id);
        QCOMPARE(book->verify(first.standing->challenge.id, book->code).refusal->problem,
                 AuthProblem::Replaced);
    }

    void replacesACodeThatThisProcessDoesNotHave()
    {
        const Decision first = book->request(phone);
        book->inMemory.clear();
        wait(60s);
        const Decision second = book->request(phone);
        QCOMPARE(second.challenges.size(), std::size_t{2});
        QVERIFY(second.standing->challenge.id != first.standing->challenge.id);
    }

    void neverHasTwoLiveCodes()
    {
        for (int i = 0; i < 4; ++i) {
            book->inMemory.clear();
            (void)book->request(phone);
            wait(400s);
        }
        int live = 0;
        for (const auto& [id, challenge] : ground->tables().challenges)
            live += challenge.state == Challenge::State::Live ? 1 : 0;
        QCOMPARE(live, 1);
    }

    void endsAnExpiredCodeWhenANewOneIsDue()
    {
        const Decision first = book->request(phone);
        wait(600s);
        const Decision second = book->request(phone);
        QCOMPARE(second.challenges.front().id, first.standing->challenge.id);
        QCOMPARE(second.challenges.front().state, Challenge::State::Expired);
    }

    void waitsLongerEachTime()
    {
        const auto waits = {60s, 120s, 300s, 300s};
        (void)book->request(phone);
        for (const auto due : waits) {
            wait(due - 1ms);
            const Decision early = book->repeat(book->ledger(phone).live->id);
            QCOMPARE(early.refusal->problem, AuthProblem::WaitBeforeNext);
            QCOMPARE(*early.refusal->until, now() + 1ms);
            wait(1ms);
            QVERIFY(!book->request(phone).refusal);
        }
    }

    void stopsAtFiveAnHour()
    {
        requestsGoOut(5, 301s);
        const Decision sixth = book->request(phone);
        QCOMPARE(sixth.refusal->problem, AuthProblem::PhoneQuota);
        QCOMPARE(*sixth.refusal->until, now() - 5 * 301s + 1h);
        wait(*sixth.refusal->until - now());
        QVERIFY(!book->request(phone).refusal);
    }

    void stopsAtTenADay()
    {
        requestsGoOut(10, 20min);
        wait(1h);
        const Decision eleventh = book->request(phone);
        QCOMPARE(eleventh.refusal->problem, AuthProblem::PhoneQuota);
        QCOMPARE(*eleventh.refusal->until, now() - 10 * 20min - 1h + 24h);
    }

    void countsTheDesksRequestsOverAllPhones()
    {
        book->policy.deskRequestsPerHour = 3;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(!book->request(RuleBook::phone(i)).refusal);
        QCOMPARE(book->request(RuleBook::phone(4)).refusal->problem, AuthProblem::DeskQuota);
        wait(1h);
        QVERIFY(!book->request(RuleBook::phone(4)).refusal);
    }

    void countsTheClinicsMessages()
    {
        book->policy.messagesPerDay = 2;
        (void)book->request(RuleBook::phone(1));
        (void)book->request(RuleBook::phone(2));
        wait(2h);
        QCOMPARE(book->request(RuleBook::phone(3)).refusal->problem, AuthProblem::ClinicQuota);
    }

    void sendsOnlyToServedCountries()
    {
        const Decision decision = book->request(PhoneNumber::fromE164(u"+447400123456"));
        QCOMPARE(decision.refusal->problem, AuthProblem::CountryNotServed);
        QVERIFY(decision.deliveries.empty());
    }

    void answersARepeatOfNothing()
    {
        const auto unknown = *ChallengeId::fromText(u"01890000-0000-7000-8000-00000000000a");
        QCOMPARE(book->repeat(unknown).refusal->problem, AuthProblem::UnknownChallenge);

        const Decision first = book->request(phone);
        (void)book->verify(first.standing->challenge.id, book->code);
        wait(60s);
        QCOMPARE(book->repeat(first.standing->challenge.id).refusal->problem, AuthProblem::AlreadyUsed);
    }

    void givesNewCodeForTheRepeatOfAnExpiredOne()
    {
        const Decision first = book->request(phone);
        wait(601s);
        const Decision second = book->repeat(first.standing->challenge.id);
        QVERIFY(!second.refusal);
        QCOMPARE(second.standing->challenge.phone, phone);
        QVERIFY(second.standing->challenge.id != first.standing->challenge.id);
    }

    void givesQuotaBackForWhatWasCertainlyNotSent()
    {
        const Decision first = book->request(phone);
        book->settle(first, Delivery::State::Failed);
        const Ledger ledger = book->ledger(phone);
        QVERIFY(ledger.requests.front().refunded);
        QVERIFY(!ledger.live);
        QCOMPARE(nextRequestAt(ledger, book->policy, now()), now());
        QVERIFY(!book->request(phone).deliveries.empty());
    }

    void keepsTheCountOfWhatMayHaveBeenSent()
    {
        const Decision first = book->request(phone);
        book->settle(first, Delivery::State::Unknown);
        const Ledger ledger = book->ledger(phone);
        QVERIFY(!ledger.requests.front().refunded);
        QVERIFY(ledger.live);
        QCOMPARE(nextRequestAt(ledger, book->policy, now()), now() + 60s);
        QVERIFY(book->request(phone).deliveries.empty());
    }

    void keepsTheCountOfWhatFailedAfterItWasAccepted()
    {
        const Decision first = book->request(phone);
        book->settle(first, Delivery::State::Accepted);
        book->settle(first, Delivery::State::Failed);
        QVERIFY(!book->ledger(phone).requests.front().refunded);
        QVERIFY(book->ledger(phone).live);
    }

    void givesBackFiveADayAndNoMore()
    {
        for (int i = 0; i < 5; ++i)
            book->settle(book->request(phone), Delivery::State::Failed);
        QCOMPARE(nextRequestAt(book->ledger(phone), book->policy, now()), now());
        book->settle(book->request(phone), Delivery::State::Failed);
        QCOMPARE(nextRequestAt(book->ledger(phone), book->policy, now()), now() + 60s);
    }

    void keepsACodeOfWhichOneMessageWentOut()
    {
        const Decision first = book->request(phone);
        book->settle(first, Delivery::State::Accepted);
        wait(60s);
        const Decision again = book->request(phone);
        book->settle(again, Delivery::State::Failed);
        QCOMPARE(book->ledger(phone).live->id, first.standing->challenge.id);
        QVERIFY(!book->verify(first.standing->challenge.id, book->code).refusal);
    }

    void keepsACodeWhoseAcceptedMessageFailedLater()
    {
        const Decision first = book->request(phone);
        book->settle(first, Delivery::State::Accepted);
        book->settle(first, Delivery::State::Failed);
        wait(60s);
        const Decision again = book->request(phone);
        book->settle(again, Delivery::State::Failed);
        QVERIFY(book->ledger(phone).live.has_value());
        QVERIFY(!book->verify(first.standing->challenge.id, book->code).refusal);
    }

    void movesMessagesForwardOnly_data()
    {
        using State = Delivery::State;
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("stands");
        const auto row = [](const char* name, State from, State to, State stands) {
            QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(to) << static_cast<int>(stands);
        };
        row("accepted, delivered", State::Accepted, State::Delivered, State::Delivered);
        row("delivered, then a late sent", State::Delivered, State::Sent, State::Delivered);
        row("read, then delivered", State::Read, State::Delivered, State::Read);
        row("unknown, accepted after all", State::Unknown, State::Accepted, State::Accepted);
        row("delivered, then failed", State::Delivered, State::Failed, State::Delivered);
        row("failed, then accepted", State::Failed, State::Accepted, State::Failed);
    }
    void movesMessagesForwardOnly()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, stands);
        const Decision first = book->request(phone);
        book->settle(first, static_cast<Delivery::State>(from));
        book->settle(first, static_cast<Delivery::State>(to));
        const Ledger ledger = book->ledger(first.standing->challenge.id);
        QCOMPARE(static_cast<int>(ledger.deliveries.front().state), stands);
    }

    void ignoresAReportForAnotherMessage()
    {
        const Decision first = book->request(RuleBook::phone(1));
        const Decision second = book->request(RuleBook::phone(2));
        const Ledger before = book->ledger(first.standing->challenge.id);
        const Decision decision = decideSettle(
            before, {second.deliveries.front().id, Delivery::State::Read, {}, {}}, book->policy, now());
        QVERIFY(decision.deliveries.empty() && decision.requests.empty() && decision.audit.empty());
    }
};

FRONTPAW_TEST(RequestRulesTest)
#include "RequestRulesTest.moc"
