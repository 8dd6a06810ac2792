#include "auth/SignInFlow.h"
#include "support/EngineDesk.h"
#include "support/MemoryGround.h"
#include "support/ScriptedIntentions.h"
#include "support/TestRun.h"

#include <QSignalSpy>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SignInFlowTest : public QObject
{
    Q_OBJECT

private:
    using Person = EngineGround::Person;
    using Outcome = ScriptedSender::Outcome;
    using Step = SignInState::Step;

    std::unique_ptr<MemoryGround> ground;
    std::unique_ptr<EngineDesk> desk;
    std::unique_ptr<ScriptedIntentions> intentions;
    std::unique_ptr<SignInFlow> flow;
    const PhoneNumber phone = EngineDesk::phone(1);
    const QString typed = u"98765 40001"_s;

    static Profile profile()
    {
        Profile profile;
        profile.firstName = u"Asha"_s;
        profile.lastName = u"Rao"_s;
        profile.consents.care = true;
        profile.petName = u"Bruno"_s;
        profile.petSpecies = u"dog"_s;
        return profile;
    }
    static OtpCode code(const QString& digits) { return *OtpCode::fromText(digits); }

    FlowPlace place() const
    {
        FlowPlace place;
        place.actor = Actor::staff(desk->ids().next<StaffId>());
        place.role = Role::Reception;
        return place;
    }
    void open(SignInState state)
    {
        flow = std::make_unique<SignInFlow>(
            FlowParts{desk->engine(), ground->flows(), *intentions, ground->clock()}, place(),
            std::move(state));
    }
    void start(Intention intention = {}) { open(desk->newFlow(std::move(intention))); }

    /// Nothing is on its way any more.
    void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    Step step() const { return flow->state().step; }
    AuthProblem problem() const { return flow->state().refusal.value().problem; }

    void toTheCode()
    {
        flow->submitPhone(typed);
        QTRY_COMPARE(step(), Step::EnteringCode);
    }
    void typeRight()
    {
        flow->submitCode(code(desk->sender().lastCode()));
        settle();
    }
    void typeWrong()
    {
        flow->submitCode(code(desk->wrongCode()));
        settle();
    }
    std::vector<SignInState> kept() { return *await(ground->flows().all()); }
    /// kill -9; what was kept comes back.
    void restart()
    {
        flow.reset();
        desk->restart();
        auto states = kept();
        QCOMPARE(states.size(), std::size_t{1});
        open(states.front());
        settle();
    }

private slots:
    void init()
    {
        ground = std::make_unique<MemoryGround>();
        desk = std::make_unique<EngineDesk>(*ground);
        intentions = std::make_unique<ScriptedIntentions>();
        start();
    }
    void cleanup()
    {
        flow.reset();
        desk.reset();
        ground.reset();
    }

    void leadsANewClientFromTheNumberToTheirPets()
    {
        std::vector<Step> steps;
        connect(flow.get(), &SignInFlow::stateChanged, this, [&] {
            if (steps.empty() || steps.back() != step())
                steps.push_back(step());
        });
        toTheCode();
        QCOMPARE(flow->state().phone, phone);
        QCOMPARE(flow->state().attemptsLeft, 3);
        typeRight();
        flow->submitProfile(profile());
        settle();
        QVERIFY((steps == std::vector{Step::SendingCode, Step::EnteringCode, Step::CheckingCode,
                                      Step::EnteringProfile, Step::SavingProfile, Step::SignedIn}));
        QVERIFY(!flow->token().isNull());
        QCOMPARE(ground->petsOf(*flow->state().chosen), 1);
        QVERIFY(flow->state().draft.isEmpty());
    }

    void leadsAKnownClientStraightIn()
    {
        (void)ground->addClient(phone, Person::Complete);
        toTheCode();
        typeRight();
        QCOMPARE(step(), Step::SignedIn);
    }

    void keepsTheNumberThatWasRefused()
    {
        flow->submitPhone(u"+44 7400 123456"_s);
        QCOMPARE(step(), Step::EnteringPhone);
        QCOMPARE(flow->state().typedNumber, u"+44 7400 123456"_s);
        QCOMPARE(flow->state().phoneProblem, PhoneProblem::CountryNotServed);
        flow->typeNumber(u"+91"_s);
        QVERIFY(!flow->state().phoneProblem);
        QVERIFY(desk->sender().sent().empty());
    }

    void carriesTheHitThatStaffChose()
    {
        (void)ground->addClient(phone, Person::Complete);
        const ClientId asha = ground->addClient(phone, Person::Complete);
        flow->submitClient(asha, phone, u"Asha Rao"_s);
        settle();
        QCOMPARE(flow->state().title, u"Asha Rao"_s);
        typeRight();
        QCOMPARE(step(), Step::SignedIn);
        QCOMPARE(flow->state().chosen, asha);
    }

    void asksAFamilyWhoItIs()
    {
        const ClientId first = ground->addClient(phone, Person::Complete);
        (void)ground->addClient(phone, Person::Incomplete);
        toTheCode();
        typeRight();
        QCOMPARE(step(), Step::ChoosingClient);
        QCOMPARE(flow->state().family.size(), std::size_t{2});
        flow->chooseClient(first);
        settle();
        QCOMPARE(step(), Step::SignedIn);
    }

    void showsTheTriesThatAreLeft()
    {
        toTheCode();
        typeWrong();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(problem(), AuthProblem::WrongCode);
        QCOMPARE(flow->state().attemptsLeft, 2);
        typeWrong();
        typeWrong();
        QCOMPARE(step(), Step::Blocked);
        QCOMPARE(problem(), AuthProblem::Burnt);
        QCOMPARE(*flow->state().refusal->until, desk->now() + 30s);

        flow->resend();
        settle();
        QCOMPARE(step(), Step::Blocked);
        QCOMPARE(problem(), AuthProblem::Locked);
        desk->wait(60s);
        flow->resend();
        settle();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(flow->state().attemptsLeft, 3);
    }

    void sendsTheCodeAgain()
    {
        toTheCode();
        flow->resend();
        settle();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(problem(), AuthProblem::WaitBeforeNext);
        desk->wait(60s);
        const ChallengeId before = flow->state().challenge;
        flow->resend();
        flow->resend();
        settle();
        QCOMPARE(desk->sender().sent().size(), std::size_t{2});
        QCOMPARE(flow->state().challenge, before);
        QVERIFY(!flow->state().refusal);
    }

    void drawsANewCodeForAnExpiredOne()
    {
        toTheCode();
        desk->wait(600s);
        typeRight();
        QCOMPARE(problem(), AuthProblem::Expired);
        QCOMPARE(step(), Step::EnteringCode);
        flow->resend();
        settle();
        typeRight();
        QCOMPARE(step(), Step::EnteringProfile);
    }

    void goesBackToTheNumberForNothing()
    {
        toTheCode();
        flow->changeNumber();
        QCOMPARE(step(), Step::EnteringPhone);
        QCOMPARE(flow->state().typedNumber, typed);
        QVERIFY(flow->state().challenge.isNull());
        flow->submitPhone(u"98765 40002"_s);
        settle();
        QCOMPARE(flow->state().phone, EngineDesk::phone(2));
    }

    void dropsTheAnswerToANumberThatWasGivenUp()
    {
        desk->sender().setOutcome(Outcome::Hold);
        flow->submitPhone(typed);
        settle();
        flow->changeNumber();
        desk->sender().release(Outcome::Accept);
        settle();
        QCOMPARE(step(), Step::EnteringPhone);
        QVERIFY(flow->state().challenge.isNull());
    }

    void endsTheSessionOfACheckThatWasGivenUp()
    {
        (void)ground->addClient(phone, Person::Complete);
        toTheCode();
        flow->submitCode(code(desk->sender().lastCode()));
        flow->changeNumber();
        settle();
        QCOMPARE(step(), Step::EnteringPhone);
        QVERIFY(flow->token().isNull());
        QCOMPARE(ground->allSessions().size(), std::size_t{1});
        QVERIFY(ground->allSessions().front().endedAt.has_value());
        QCOMPARE(kept().front().step, Step::EnteringPhone);
    }

    void saysWhenNothingWasSent()
    {
        desk->sender().setOutcome(Outcome::RefuseNumber);
        flow->submitPhone(typed);
        settle();
        QCOMPARE(step(), Step::EnteringPhone);
        QCOMPARE(problem(), AuthProblem::SendFailedNumber);
        QCOMPARE(flow->state().typedNumber, typed);
    }

    void keepsTheLiveCodeWhenItsRepeatIsRefused()
    {
        toTheCode();
        desk->wait(60s);
        desk->sender().setOutcome(Outcome::RefuseAccount);
        flow->resend();
        settle();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(problem(), AuthProblem::SendFailedAccount);
        typeRight();
        QCOMPARE(step(), Step::EnteringProfile);
    }

    void showsWhatIsLearnedOfTheMessage()
    {
        toTheCode();
        desk->sender().report(Delivery::State::Delivered);
        QCOMPARE(flow->state().delivery, Delivery::State::Delivered);
        desk->sender().report(Delivery::State::Sent);
        QCOMPARE(flow->state().delivery, Delivery::State::Delivered);
    }

    void hearsReportsThatComeBeforeTheAnswer()
    {
        desk->sender().setOutcome(Outcome::Hold);
        flow->submitPhone(typed);
        settle();
        desk->sender().release(Outcome::Accept);
        desk->sender().report(Delivery::State::Delivered);
        settle();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(flow->state().delivery, Delivery::State::Delivered);
    }

    void tellsADisabledClientToSeeReception()
    {
        (void)ground->addClient(phone, Person::Disabled);
        toTheCode();
        typeRight();
        QCOMPARE(step(), Step::Blocked);
        QCOMPARE(problem(), AuthProblem::ClientDisabled);
        QVERIFY(flow->token().isNull());
    }

    void showsWhatIsWrongWithTheProfile()
    {
        toTheCode();
        typeRight();
        Profile without = profile();
        without.firstName.clear();
        without.consents.care = false;
        flow->submitProfile(without);
        QCOMPARE(step(), Step::EnteringProfile);
        QCOMPARE(flow->state().profileProblems.size(), std::size_t{2});
        QCOMPARE(flow->state().draft.lastName, u"Rao"_s);
        QVERIFY(ground->tables().profiles.empty());
    }

    void keepsTheProfileWhenTheStorageIsBusy()
    {
        toTheCode();
        typeRight();
        ground->breakStorage(StoreProblem::Busy);
        flow->submitProfile(profile());
        settle();
        QCOMPARE(step(), Step::EnteringProfile);
        QCOMPARE(problem(), AuthProblem::Busy);
        QCOMPARE(flow->state().draft.firstName, u"Asha"_s);
        ground->breakStorage(std::nullopt);
        flow->submitProfile(flow->state().draft);
        settle();
        QCOMPARE(step(), Step::SignedIn);
    }

    void asksForAnotherCodeWhenTheTimeForTheProfileIsOver()
    {
        toTheCode();
        typeRight();
        desk->wait(30min);
        flow->submitProfile(profile());
        settle();
        QCOMPARE(step(), Step::EnteringPhone);
        QCOMPARE(problem(), AuthProblem::ProfileTimeOver);
        QVERIFY(flow->token().isNull());

        toTheCode();
        typeRight();
        QCOMPARE(flow->state().draft.firstName, u"Asha"_s);
    }

    void showsNoDraftToAnotherNumber()
    {
        toTheCode();
        typeRight();
        desk->wait(30min);
        flow->submitProfile(profile());
        settle();
        flow->submitPhone(u"98765 40002"_s);
        settle();
        typeRight();
        QCOMPARE(step(), Step::EnteringProfile);
        QVERIFY(flow->state().draft.isEmpty());
    }

    void runsWhatItWasStartedForOnce()
    {
        const ClientId client = ground->addClient(phone, Person::Complete);
        start({"book"});
        toTheCode();
        typeRight();
        QCOMPARE(intentions->runs().size(), std::size_t{1});
        QCOMPARE(intentions->runs().front().client, client);
        QCOMPARE(intentions->runs().front().payload, "book"_ba);
        QVERIFY(flow->state().intentionDone);
        flow->runIntention();
        settle();
        QCOMPARE(intentions->runs().size(), std::size_t{1});
    }

    void saysThatTheSlotIsTaken()
    {
        (void)ground->addClient(phone, Person::Complete);
        start({"book"});
        intentions->problem = IntentionProblem::SlotTaken;
        toTheCode();
        typeRight();
        QCOMPARE(step(), Step::SignedIn);
        QVERIFY(!flow->state().intentionDone);
        QCOMPARE(flow->state().intentionProblem, IntentionProblem::SlotTaken);
        intentions->problem.reset();
        flow->runIntention();
        settle();
        QVERIFY(flow->state().intentionDone);
        QVERIFY(!flow->state().intentionProblem);
    }

    void signsOut()
    {
        (void)ground->addClient(phone, Person::Complete);
        toTheCode();
        typeRight();
        const SessionToken token = flow->token().clone();
        QSignalSpy ended(flow.get(), &SignInFlow::ended);
        flow->signOut();
        QCOMPARE(ended.size(), 1);
        QVERIFY(flow->token().isNull());
        QVERIFY(flow->state().phone.isNull());
        QCOMPARE(await(desk->engine().resume(token.clone())).error().problem, AuthProblem::NoSession);
        QVERIFY(kept().empty());
    }

    void staysSignedInWhileSomebodyIsThere()
    {
        (void)ground->addClient(phone, Person::Complete);
        toTheCode();
        typeRight();
        for (int i = 0; i < 4; ++i) {
            desk->wait(14min);
            flow->keepAlive();
            settle();
        }
        QCOMPARE(step(), Step::SignedIn);
        desk->wait(15min);
        QSignalSpy ended(flow.get(), &SignInFlow::ended);
        flow->keepAlive();
        settle();
        QCOMPARE(ended.size(), 1);
    }

    void keepsNeitherCodeNorToken()
    {
        desk->random().scriptNumbers({864'213});
        start({"book"});
        toTheCode();
        typeRight();
        const QByteArray bytes = kept().front().encoded();
        QVERIFY(!bytes.contains("864213"));
        QVERIFY(!bytes.contains(flow->token().bytes().exposed()));
        QVERIFY(!bytes.contains(flow->token().digest()));
    }

    void comesBackToTheNumber()
    {
        flow->typeNumber(u"98765"_s);
        (void)kept();
        restart();
        QCOMPARE(step(), Step::EnteringPhone);
        QCOMPARE(flow->state().typedNumber, u"98765"_s);
    }

    void comesBackToTheCode()
    {
        toTheCode();
        typeWrong();
        (void)kept();
        const QString shown = desk->sender().lastCode();
        restart();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(flow->state().attemptsLeft, 2);
        flow->submitCode(code(shown));
        settle();
        QCOMPARE(step(), Step::EnteringProfile);
    }

    void comesBackToACodeThatHasExpired()
    {
        toTheCode();
        (void)kept();
        desk->wait(11min);
        restart();
        QCOMPARE(step(), Step::EnteringCode);
        QCOMPARE(problem(), AuthProblem::Expired);
    }

    void comesBackToALock()
    {
        toTheCode();
        for (int i = 0; i < 3; ++i)
            typeWrong();
        (void)kept();
        restart();
        QCOMPARE(step(), Step::Blocked);
        QCOMPARE(problem(), AuthProblem::Locked);
        QCOMPARE(*flow->state().refusal->until, desk->now() + 30s);
    }

    void finishesAProfileAfterARestart()
    {
        start({"book"});
        toTheCode();
        typeRight();
        Profile half;
        half.firstName = u"Asha"_s;
        flow->keepDraft(half);
        (void)kept();
        restart();
        QCOMPARE(step(), Step::EnteringProfile);
        QCOMPARE(flow->state().draft.firstName, u"Asha"_s);
        flow->submitProfile(profile());
        settle();
        QCOMPARE(step(), Step::SignedIn);
        QCOMPARE(intentions->done(), std::size_t{1});
        QCOMPARE(ground->petsOf(*flow->state().chosen), 1);
    }

    void finishesAProfileThatWasNotWrittenBehindYet()
    {
        toTheCode();
        flow->submitCode(code(desk->sender().lastCode()));
        restart(); // killed with the commit of the right code as the last thing on disk
        QCOMPARE(step(), Step::EnteringProfile);
        flow->submitProfile(profile());
        settle();
        QCOMPARE(step(), Step::SignedIn);
    }

    void booksOnceWhenKilledBetweenCodeAndBooking()
    {
        (void)ground->addClient(phone, Person::Complete);
        start({"book"});
        toTheCode();
        flow->submitCode(code(desk->sender().lastCode()));
        restart();
        QCOMPARE(step(), Step::SignedIn);
        QVERIFY(!flow->token().isNull());
        QCOMPARE(intentions->done(), std::size_t{1});
    }

    void booksOnceWhenKilledRightAfterTheBooking()
    {
        (void)ground->addClient(phone, Person::Complete);
        start({"book"});
        toTheCode();
        typeRight();
        QCOMPARE(intentions->done(), std::size_t{1});
        restart();
        QCOMPARE(intentions->runs().size(), std::size_t{2});
        QCOMPARE(intentions->done(), std::size_t{1});
    }

    void triesAgainWhenTheStorageIsBusyAfterARestart()
    {
        toTheCode();
        typeRight();
        (void)kept();
        flow.reset();
        desk->restart();
        const auto states = kept();
        ground->breakStorage(StoreProblem::Busy);
        open(states.front());
        settle();
        QCOMPARE(step(), Step::EnteringProfile);
        QCOMPARE(problem(), AuthProblem::Busy);
        ground->breakStorage(std::nullopt);
        flow->submitProfile(profile());
        settle();
        QCOMPARE(step(), Step::SignedIn);
    }
};

FRONTPAW_TEST(SignInFlowTest)
#include "SignInFlowTest.moc"
