#include "auth/AuthEngine.h"
#include "support/EngineDesk.h"
#include "support/MemoryGround.h"
#include "support/TestRun.h"

#include <QSignalSpy>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AuthEngineTest : public QObject
{
    Q_OBJECT

private:
    using Person = EngineGround::Person;
    using Outcome = ScriptedSender::Outcome;

    std::unique_ptr<MemoryGround> ground;
    std::unique_ptr<EngineDesk> desk;
    const PhoneNumber phone = EngineDesk::phone(1);

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

private slots:
    void init()
    {
        ground = std::make_unique<MemoryGround>();
        desk = std::make_unique<EngineDesk>(*ground);
    }
    void cleanup()
    {
        desk.reset();
        ground.reset();
    }

    void sendsACodeThatOpensASession()
    {
        const auto way = desk->request(phone);
        QVERIFY(way.has_value());
        QCOMPARE(way->delivery, Delivery::State::Accepted);
        QCOMPARE(way->resendAt, desk->now() + 60s);
        QCOMPARE(desk->sender().sent().size(), std::size_t{1});
        QCOMPARE(desk->sender().sent().front().phone, phone);
        QCOMPARE(desk->sender().lastCode().size(), 6);
        const auto verified = desk->verify(way->challenge, desk->sender().lastCode());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->session.scope, Scope::ProfileOnly);
        QCOMPARE(verified->token.digest(), ground->allSessions().front().tokenDigest);
    }

    void answersEverybodyWhoJoinedAMessageInFlight()
    {
        desk->sender().setOutcome(Outcome::Hold);
        const auto first = desk->engine().requestCode(desk->requestFor(phone));
        const auto second = desk->engine().requestCode(desk->requestFor(phone));
        QTRY_COMPARE(desk->sender().sent().size(), std::size_t{1});
        desk->sender().release(Outcome::RefuseAccount);
        QCOMPARE(await(first).error().problem, AuthProblem::SendFailedAccount);
        QCOMPARE(await(second).error().problem, AuthProblem::SendFailedAccount);
    }

    void saysWhyNothingWasSent()
    {
        desk->sender().setOutcome(Outcome::RefuseNumber);
        QCOMPARE(desk->request(phone).error().problem, AuthProblem::SendFailedNumber);
        desk->sender().setOutcome(Outcome::Accept);
        QVERIFY(desk->request(phone).has_value());
    }

    void takesTheCodeOfAMessageWhoseFateIsUnknown()
    {
        desk->sender().setOutcome(Outcome::TimeOut);
        const auto way = desk->request(phone);
        QCOMPARE(way->delivery, Delivery::State::Unknown);
        QVERIFY(desk->verify(way->challenge, desk->sender().lastCode()).has_value());
    }

    void repeatsTheSameDigits()
    {
        const auto way = desk->request(phone);
        desk->wait(60s);
        const auto again = desk->repeat(way->challenge);
        QCOMPARE(again->challenge, way->challenge);
        QCOMPARE(desk->sender().sent()[0].code, desk->sender().sent()[1].code);
        QVERIFY(again->message != way->message);
    }

    void drawsOtherDigitsAfterARestart()
    {
        desk->random().scriptNumbers({111'111});
        const auto way = desk->request(phone);
        desk->restart();
        desk->wait(60s);
        desk->random().scriptNumbers({222'222});
        const auto again = desk->repeat(way->challenge);
        QVERIFY(again->challenge != way->challenge);
        QCOMPARE(desk->sender().lastCode(), u"222222"_s);
        QCOMPARE(desk->verify(way->challenge, u"111111"_s).error().problem, AuthProblem::Replaced);
        QVERIFY(desk->verify(again->challenge, u"222222"_s).has_value());
    }

    void holdsNoCodeAfterItsUse()
    {
        const std::size_t before = SecretArena::shared().slotsInUse();
        const auto way = desk->request(phone);
        QCOMPARE(SecretArena::shared().slotsInUse(), before + 1);
        (void)desk->verify(way->challenge, desk->sender().lastCode());
        QCOMPARE(SecretArena::shared().slotsInUse(), before);
    }

    void holdsNoCodeAfterItsExpiry()
    {
        const std::size_t before = SecretArena::shared().slotsInUse();
        (void)desk->request(phone);
        desk->wait(600s);
        QTRY_COMPARE_WITH_TIMEOUT(SecretArena::shared().slotsInUse(), before, 1000);
    }

    void holdsNoCodeThatWasNotSent()
    {
        const std::size_t before = SecretArena::shared().slotsInUse();
        (void)desk->request(PhoneNumber::fromE164(u"+447400123456"));
        ground->breakStorage(StoreProblem::Busy);
        (void)desk->request(phone);
        QCOMPARE(SecretArena::shared().slotsInUse(), before);
    }

    void takesAnOverCodeBackFromWhereItWasSent()
    {
        const auto way = desk->request(phone);
        (void)desk->verify(way->challenge, desk->wrongCode());
        QVERIFY(desk->sender().withdrawn().empty());
        (void)desk->verify(way->challenge, desk->sender().lastCode());
        QCOMPARE(desk->sender().withdrawn(), std::vector{way->challenge});
    }

    void sendsNothingBeforeTheKeysAreBackedUp()
    {
        desk->engine().setSending(Sending::NeedsKeyBackup);
        QCOMPARE(desk->request(phone).error().problem, AuthProblem::KeyBackupNeeded);
        QVERIFY(desk->sender().sent().empty());
        desk->engine().setSending(Sending::Open);
        QVERIFY(desk->request(phone).has_value());
    }

    void tellsWhatIsLearnedOfAMessage()
    {
        const auto way = desk->request(phone);
        QSignalSpy told(&desk->engine(), &AuthEngine::deliveryChanged);
        desk->sender().report(Delivery::State::Delivered);
        QCOMPARE(told.size(), 1);
        QCOMPARE(await(desk->engine().status(way->challenge))->delivery, Delivery::State::Delivered);
    }

    void asksTheRightToSend()
    {
        CodeRequest request = desk->requestFor(phone);
        request.actor = Actor::cli();
        QCOMPARE(await(desk->engine().requestCode(request)).error().problem, AuthProblem::NotAllowed);
        request.actor = Actor::staff(desk->ids().next<StaffId>());
        request.role = Role::Installer;
        QCOMPARE(await(desk->engine().requestCode(request)).error().problem, AuthProblem::NotAllowed);
        QVERIFY(desk->sender().sent().empty());
        request.role = Role::Reception;
        QVERIFY(await(desk->engine().requestCode(request)).has_value());
    }

    void saysWhatIsWrongWithTheStorage_data()
    {
        QTest::addColumn<int>("store");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, StoreProblem store, AuthProblem problem) {
            QTest::newRow(name) << static_cast<int>(store) << static_cast<int>(problem);
        };
        row("busy", StoreProblem::Busy, AuthProblem::Busy);
        row("failed", StoreProblem::Failed, AuthProblem::StorageFailed);
        row("stopping", StoreProblem::Stopping, AuthProblem::Stopping);
    }
    void saysWhatIsWrongWithTheStorage()
    {
        QFETCH(int, store);
        QFETCH(int, problem);
        auto verified = desk->signIn(EngineDesk::phone(2));
        const auto way = desk->request(phone);
        const std::size_t sent = desk->sender().sent().size();
        ground->breakStorage(static_cast<StoreProblem>(store));
        const auto is = [&](const Refusal& refusal) { return static_cast<int>(refusal.problem) == problem; };
        QVERIFY(is(desk->request(EngineDesk::phone(3)).error()));
        QVERIFY(is(desk->repeat(way->challenge).error()));
        QVERIFY(is(desk->verify(way->challenge, desk->wrongCode()).error()));
        QVERIFY(is(await(desk->engine().status(way->challenge)).error()));
        QVERIFY(is(await(desk->engine().resume(verified.token.clone())).error()));
        QVERIFY(is(await(desk->engine().signOut(verified.token.clone())).error()));
        QVERIFY(is(await(desk->engine().completeProfile(verified.token.clone(), profile(), {})).error()));
        QCOMPARE(desk->sender().sent().size(), sent);
        ground->breakStorage(std::nullopt);
        QCOMPARE(await(desk->engine().status(way->challenge))->attemptsLeft, 3);
    }

    void completesAProfileWithItsFirstPetInOneCommit()
    {
        auto verified = desk->signIn(phone, desk->newFlow());
        const int before = ground->durableCommits();
        const auto session =
            await(desk->engine().completeProfile(verified.token.clone(), profile(), verified.flow));
        QCOMPARE(session->scope, Scope::Full);
        QCOMPARE(session->endsAt, session->createdAt + 12h);
        QCOMPARE(ground->durableCommits(), before + 1);
        QVERIFY(ground->clientsOf(phone).front().profileComplete);
        QCOMPARE(ground->petsOf(*session->client), 1);

        (void)await(desk->engine().completeProfile(verified.token.clone(), profile(), verified.flow));
        QCOMPARE(ground->petsOf(*session->client), 1);
    }

    void keepsAProfileWithoutTheTickButNotAsComplete()
    {
        auto verified = desk->signIn(phone);
        Profile without = profile();
        without.consents.care = false;
        const auto session = await(desk->engine().completeProfile(verified.token.clone(), without, {}));
        QCOMPARE(session->scope, Scope::ProfileOnly);
        QVERIFY(!ground->clientsOf(phone).front().profileComplete);
        QCOMPARE(ground->tables().profiles[*session->client].firstName, u"Asha"_s);
        QCOMPARE(ground->petsOf(*session->client), 0);
    }

    void refusesAProfileWithoutAName()
    {
        auto verified = desk->signIn(phone);
        Profile without = profile();
        without.lastName = u" \u202E "_s;
        const auto refused = await(desk->engine().completeProfile(verified.token.clone(), without, {}));
        QCOMPARE(refused.error().problem, AuthProblem::InvalidProfile);
        QVERIFY(ground->tables().profiles.empty());
    }

    void givesHalfAnHourForTheProfile()
    {
        auto verified = desk->signIn(phone);
        desk->wait(30min - 1ms);
        QVERIFY(await(desk->engine().resume(verified.token.clone())).has_value());
        desk->wait(1ms);
        const auto late = await(desk->engine().completeProfile(verified.token.clone(), profile(), {}));
        QCOMPARE(late.error().problem, AuthProblem::ProfileTimeOver);
    }

    void letsAFamilyChoose()
    {
        const ClientId first = ground->addClient(phone, Person::Complete);
        const ClientId second = ground->addClient(phone, Person::Incomplete);
        const ClientId stranger = ground->addClient(EngineDesk::phone(2), Person::Complete);
        auto verified = desk->signIn(phone);
        QCOMPARE(verified.clients.size(), std::size_t{2});
        const auto choose = [&](ClientId client) {
            return await(desk->engine().chooseClient(verified.token.clone(), client));
        };
        QCOMPARE(await(desk->engine().completeProfile(verified.token.clone(), profile(), {})).error().problem,
                 AuthProblem::ClientNotChosen);
        QCOMPARE(choose(stranger).error().problem, AuthProblem::NotAllowed);
        QCOMPARE(choose(second)->scope, Scope::ProfileOnly);
        QCOMPARE(choose(first).error().problem, AuthProblem::NotAllowed);
    }

    void endsAnIdleSession()
    {
        (void)ground->addClient(phone, Person::Complete);
        auto verified = desk->signIn(phone);
        desk->wait(15min - 1ms);
        QVERIFY(await(desk->engine().resume(verified.token.clone())).has_value());
        desk->wait(15min);
        QCOMPARE(await(desk->engine().resume(verified.token.clone())).error().problem,
                 AuthProblem::SessionExpired);
        QVERIFY(ground->allSessions().front().endedAt.has_value());
        QCOMPARE(await(desk->engine().resume(verified.token.clone())).error().problem,
                 AuthProblem::NoSession);
    }

    void endsAUsedSessionAfterTwelveHours()
    {
        (void)ground->addClient(phone, Person::Complete);
        auto verified = desk->signIn(phone);
        for (int i = 0; i < 71; ++i) {
            desk->wait(10min);
            QVERIFY(await(desk->engine().resume(verified.token.clone())).has_value());
        }
        desk->wait(10min);
        QCOMPARE(await(desk->engine().resume(verified.token.clone())).error().problem,
                 AuthProblem::SessionExpired);
    }

    void costsAtMostFiveDurableCommits()
    {
        const int before = ground->durableCommits();
        auto verified = desk->signIn(phone, desk->newFlow());
        QVERIFY(await(desk->engine().completeProfile(verified.token.clone(), profile(), verified.flow))
                    .has_value());
        QVERIFY(await(desk->engine().signOut(verified.token.clone())).has_value());
        QVERIFY(ground->durableCommits() - before <= 5);
    }

    void givesAnotherTokenToAProfileLeftOpen()
    {
        auto verified = desk->signIn(phone, desk->newFlow());
        desk->restart();
        auto reopened = await(desk->engine().reopen(verified.flow.id, verified.session.id));
        QCOMPARE(reopened->session.scope, Scope::ProfileOnly);
        QCOMPARE(await(desk->engine().resume(verified.token.clone())).error().problem,
                 AuthProblem::NoSession);
        const auto session =
            await(desk->engine().completeProfile(reopened->token.clone(), profile(), verified.flow));
        QCOMPARE(session->scope, Scope::Full);
        QCOMPARE(ground->allSessions().size(), std::size_t{1});
    }

    void givesAnotherTokenToAnIntentionThatHasNotRun()
    {
        (void)ground->addClient(phone, Person::Complete);
        auto verified = desk->signIn(phone, desk->newFlow({"book"}));
        desk->restart();
        QCOMPARE(await(desk->engine().reopen(verified.flow.id, verified.session.id))->session.scope,
                 Scope::Full);

        verified.flow.intentionDone = true;
        ground->flows().keep(verified.flow);
        QCOMPARE(await(desk->engine().reopen(verified.flow.id, verified.session.id)).error().problem,
                 AuthProblem::NoSession);
    }

    void givesNoOtherTokenToAFinishedOrForeignFlow()
    {
        (void)ground->addClient(phone, Person::Complete);
        auto finished = desk->signIn(phone, desk->newFlow());
        const auto reopen = [&](FlowId flow, SessionId session) {
            return await(desk->engine().reopen(flow, session)).error().problem;
        };
        QCOMPARE(reopen(finished.flow.id, finished.session.id), AuthProblem::NoSession);

        auto open = desk->signIn(EngineDesk::phone(2), desk->newFlow());
        QCOMPARE(reopen(finished.flow.id, open.session.id), AuthProblem::NoSession);
        QCOMPARE(reopen(FlowId{}, open.session.id), AuthProblem::NoSession);
        QCOMPARE(reopen(open.flow.id, desk->ids().next<SessionId>()), AuthProblem::NoSession);
        desk->wait(30min);
        QCOMPARE(reopen(open.flow.id, open.session.id), AuthProblem::ProfileTimeOver);
    }
};

FRONTPAW_TEST(AuthEngineTest)
#include "AuthEngineTest.moc"
