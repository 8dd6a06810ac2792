#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class GuessingAttacks : public QObject
{
    Q_OBJECT

private:
    const PhoneNumber phone = EngineDesk::phone(1);

    static AuthProblem wrong(EngineDesk& desk, ChallengeId challenge)
    {
        return desk.verify(challenge, desk.wrongCode()).error().problem;
    }
    static bool wasCompared(AuthProblem problem)
    {
        return problem == AuthProblem::WrongCode || problem == AuthProblem::Burnt;
    }
    Ledger ledger(EngineGround& ground) const
    {
        return *await(
            ground.verifications().read(PhoneSubject{ground.phones().keyOf(phone), Purpose::SignIn}));
    }

private slots:
    void initTestCase_data() { addGrounds(); }

    void limitPlusOneWrongThenRight()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        for (int i = 0; i < 3; ++i)
            QVERIFY(wasCompared(wrong(*a.desk, code)));
        QCOMPARE(wrong(*a.desk, code), AuthProblem::Locked);
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::Locked);
        a.desk->wait(31s);
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::Burnt);
        QVERIFY(a.ground->allSessions().empty());
    }

    void twoWrongARepeatOneWrongIsBurnt()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        (void)wrong(*a.desk, code);
        (void)wrong(*a.desk, code);
        a.desk->wait(60s);
        const auto again = a.desk->repeat(code);
        QCOMPARE(again->challenge, code);
        QCOMPARE(again->attemptsLeft, 1);
        QCOMPARE(wrong(*a.desk, code), AuthProblem::Burnt);
    }

    void twoWrongAReplacementTwoWrongLeavesOneTry()
    {
        Attacked a;
        const ChallengeId first = a.desk->request(phone)->challenge;
        (void)wrong(*a.desk, first);
        (void)wrong(*a.desk, first);
        a.desk->wait(500s);
        const auto second = a.desk->repeat(first);
        QVERIFY(second->challenge != first);
        QCOMPARE(second->attemptsLeft, 3);
        (void)wrong(*a.desk, second->challenge);
        QCOMPARE(a.desk->verify(second->challenge, a.desk->wrongCode()).error().attemptsLeft, 1);
        QCOMPARE(ledger(*a.ground).guesses.size(), std::size_t{4});
        QCOMPARE(wrong(*a.desk, first), AuthProblem::Replaced);
    }

    void wrongOnWhatsAppThenOnSmsIsOneCounter()
    {
        Attacked a;
        CodeRequest request = a.desk->requestFor(phone);
        request.channel = Channel::WhatsApp;
        const ChallengeId code = await(a.desk->engine().requestCode(request))->challenge;
        (void)wrong(*a.desk, code);
        a.desk->wait(60s);
        request.channel = Channel::Sms;
        const auto bySms = await(a.desk->engine().repeatCode(code, request));
        QCOMPARE(bySms->channel, Channel::Sms);
        QCOMPARE(bySms->attemptsLeft, 2);
        QCOMPARE(a.desk->sender().sent()[0].code, a.desk->sender().sent()[1].code);
    }

    void newFlowOtherWindowRestartOtherProcessIsOneCounter()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        const SignInState flow = a.desk->newFlow();
        QCOMPARE(a.desk->verify(code, a.desk->wrongCode(), flow).error().attemptsLeft, 2);

        const QString guess = a.desk->wrongCode();
        {
            EngineDesk otherProcess(*a.ground);
            QCOMPARE(otherProcess.verify(code, guess, otherProcess.newFlow()).error().attemptsLeft, 1);
        }
        a.desk->restart();
        QCOMPARE(a.desk->verify(code, guess).error().problem, AuthProblem::Burnt);
    }

    void successInBetweenResetsTheConsecutiveCountNotTheDailyOnes()
    {
        Attacked a;
        for (int round = 0; round < 7; ++round) {
            const ChallengeId code = a.desk->request(phone)->challenge;
            (void)wrong(*a.desk, code);
            (void)wrong(*a.desk, code);
            QVERIFY(a.desk->verify(code, a.desk->sender().lastCode()).has_value());
            QCOMPARE(ledger(*a.ground).consecutiveWrong, 0);
            a.desk->wait(1h);
        }
        QCOMPARE(ledger(*a.ground).guesses.size(), std::size_t{14});
        const auto last = a.desk->request(phone);
        QCOMPARE(last->attemptsLeft, 1);
        QCOMPARE(wrong(*a.desk, last->challenge), AuthProblem::Burnt);
        QCOMPARE(a.desk->verify(last->challenge, a.desk->sender().lastCode()).error().problem,
                 AuthProblem::Locked);
    }

    void manyWrongAndOneRightAtOnce()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        std::vector<QFuture<Result<Verified, Refusal>>> answers;
        for (int i = 0; i < 256; ++i) {
            const QString typed = i == 255 ? a.desk->sender().lastCode() : a.desk->wrongCode();
            answers.push_back(a.desk->engine().verify(
                CodeTry{code, *OtpCode::fromText(typed), Surface::Desk, Actor::system(), {}}));
        }
        int compared = 0;
        for (const auto& answer : answers) {
            const auto verified = await(answer);
            QVERIFY(!verified);
            compared += wasCompared(verified.error().problem) ? 1 : 0;
        }
        QCOMPARE(compared, 3);
        QVERIFY(a.ground->allSessions().empty());
    }

    void zerosSurviveEverywhere_data()
    {
        QTest::addColumn<quint32>("number");
        QTest::addColumn<QString>("digits");
        QTest::newRow("000000") << 0U << u"000000"_s;
        QTest::newRow("000123") << 123U << u"000123"_s;
        QTest::newRow("999999") << 999'999U << u"999999"_s;
    }
    void zerosSurviveEverywhere()
    {
        QFETCH(quint32, number);
        QFETCH(QString, digits);
        Attacked a;
        a.desk->random().scriptNumbers({number});
        const auto way = a.desk->request(phone);
        QCOMPARE(a.desk->sender().lastCode(), digits);
        QCOMPARE(way->digits, 6);
        a.desk->restart();
        QCOMPARE(a.desk->verify(way->challenge, digits.sliced(1)).error().problem,
                 AuthProblem::CodeMalformed);
        QVERIFY(a.desk->verify(way->challenge, digits).has_value());
    }

    void threeDaysOfGuessingGiveFifteenADay()
    {
        Attacked a;
        auto otherProcess = std::make_unique<EngineDesk>(*a.ground);
        std::vector<Instant> compares;
        ChallengeId code;
        const Instant end = a.desk->now() + 72h;
        for (int round = 0; a.desk->now() < end; ++round) {
            if (round % 50 == 0) {
                otherProcess.reset();
                a.desk->restart();
                otherProcess = std::make_unique<EngineDesk>(*a.ground);
            }
            EngineDesk& desk = round % 2 == 0 ? *a.desk : *otherProcess;
            desk.surface = round % 3 == 0 ? Surface::Kiosk : Surface::Desk;
            if (const auto way = round % 5 == 0 ? desk.repeat(code) : desk.request(phone))
                code = way->challenge;
            for (int i = 0; i < 4; ++i) {
                const QString guess = desk.sender().sent().empty() ? u"000000"_s : desk.wrongCode();
                if (wasCompared(desk.verify(code, guess).error().problem))
                    compares.push_back(desk.now());
            }
            desk.wait(5min);
        }
        QVERIFY(compares.size() >= 30);
        for (std::size_t i = 15; i < compares.size(); ++i)
            QVERIFY(compares[i] - compares[i - 15] >= 24h);
        QVERIFY(a.ground->allSessions().empty());
    }
};

FRONTPAW_TEST(GuessingAttacks)
#include "GuessingAttacks.moc"
