#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;

class OneUseAttacks : public QObject
{
    Q_OBJECT

private:
    const PhoneNumber phone = EngineDesk::phone(1);

    static CodeTry tryOf(ChallengeId challenge, const QString& typed)
    {
        return {challenge, *OtpCode::fromText(typed), Surface::Desk, Actor::system(), {}};
    }

private slots:
    void initTestCase_data() { addGrounds(); }

    void rightCodeTwice()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        QVERIFY(a.desk->verify(code, a.desk->sender().lastCode()).has_value());
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::AlreadyUsed);
        a.desk->restart();
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::AlreadyUsed);
        QCOMPARE(a.ground->allSessions().size(), std::size_t{1});
    }

    void rightCodeSixtyFourTimesAtOnce()
    {
        Attacked a;
        EngineDesk other(*a.ground);
        const ChallengeId code = a.desk->request(phone)->challenge;
        std::vector<QFuture<Result<Verified, Refusal>>> answers;
        for (int i = 0; i < 64; ++i) {
            AuthEngine& engine = i % 2 == 0 ? a.desk->engine() : other.engine();
            answers.push_back(engine.verify(tryOf(code, a.desk->sender().lastCode())));
        }
        int winners = 0;
        for (const auto& answer : answers)
            winners += await(answer) ? 1 : 0;
        QCOMPARE(winners, 1);
        QCOMPARE(a.ground->allSessions().size(), std::size_t{1});
    }

    void verifyRacingExpiry()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        a.desk->wait(599'999ms);
        const auto inTime = a.desk->engine().verify(tryOf(code, a.desk->wrongCode()));
        QCOMPARE(await(inTime).error().problem, AuthProblem::WrongCode);
        a.desk->wait(1ms);
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::Expired);
        QVERIFY(a.ground->allSessions().empty());
    }

    void verifyRacingALock()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        std::vector<QFuture<Result<Verified, Refusal>>> answers;
        for (int i = 0; i < 3; ++i)
            answers.push_back(a.desk->engine().verify(tryOf(code, a.desk->wrongCode())));
        answers.push_back(a.desk->engine().verify(tryOf(code, a.desk->sender().lastCode())));
        for (const auto& answer : answers)
            QVERIFY(!await(answer));
        QVERIFY(a.ground->allSessions().empty());
    }

    void verifyRacingAReplacement()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        const QString digits = a.desk->sender().lastCode();
        a.desk->wait(500s);
        const auto replaced = a.desk->engine().repeatCode(code, a.desk->requestFor({}));
        const auto late = a.desk->engine().verify(tryOf(code, digits));
        QVERIFY(await(replaced).has_value());
        QCOMPARE(await(late).error().problem, AuthProblem::Replaced);
    }

    void profileRacingSignOut()
    {
        Attacked a;
        auto verified = a.desk->signIn(phone);
        const auto out = a.desk->engine().signOut(verified.token.clone());
        Profile profile;
        profile.firstName = QStringLiteral("Asha");
        profile.lastName = QStringLiteral("Rao");
        profile.consents.care = true;
        const auto late = a.desk->engine().completeProfile(verified.token.clone(), profile, {});
        QVERIFY(await(out).has_value());
        QCOMPARE(await(late).error().problem, AuthProblem::NoSession);
        QVERIFY(!a.ground->clientsOf(phone).front().profileComplete);
    }

    void codeOfAnotherPhone()
    {
        Attacked a;
        a.desk->random().scriptNumbers({111'111, 222'222});
        const ChallengeId mine = a.desk->request(phone)->challenge;
        const ChallengeId theirs = a.desk->request(EngineDesk::phone(2))->challenge;
        QCOMPARE(a.desk->verify(theirs, QStringLiteral("111111")).error().problem, AuthProblem::WrongCode);
        QCOMPARE(a.desk->verify(mine, QStringLiteral("222222")).error().problem, AuthProblem::WrongCode);
    }

    void codeOfAnotherClinicOrDesk()
    {
        Attacked a;
        Attacked b;
        const ChallengeId code = a.desk->request(phone)->challenge;
        QCOMPARE(b.desk->verify(code, a.desk->sender().lastCode()).error().problem,
                 AuthProblem::UnknownChallenge);
        QVERIFY(b.ground->allSessions().empty());
    }

    void killBetweenConsumeAndSession()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        // Nobody hears the answer: the process is gone as soon as the transaction is asked for.
        (void)a.desk->engine().verify(tryOf(code, a.desk->sender().lastCode()));
        a.desk->restart();
        const bool consumed =
            await(a.desk->engine().status(code)).error().problem == AuthProblem::AlreadyUsed;
        QCOMPARE(a.ground->allSessions().size(), consumed ? std::size_t{1} : std::size_t{0});
    }
};

FRONTPAW_TEST(OneUseAttacks)
#include "OneUseAttacks.moc"
