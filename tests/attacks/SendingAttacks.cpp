#include "Grounds.h"
#include "auth/SignInFlow.h"
#include "support/ScriptedIntentions.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SendingAttacks : public QObject
{
    Q_OBJECT

private:
    using Outcome = ScriptedSender::Outcome;
    const PhoneNumber phone = EngineDesk::phone(1);

    static std::size_t messages(Attacked& a) { return a.desk->sender().sent().size(); }

private slots:
    void initTestCase_data() { addGrounds(); }

    void parallelClicksMakeOneMessage_data()
    {
        QTest::addColumn<int>("clicks");
        QTest::newRow("two clicks") << 2;
        QTest::newRow("twenty clicks") << 20;
    }
    void parallelClicksMakeOneMessage()
    {
        QFETCH(int, clicks);
        Attacked a;
        std::vector<QFuture<Result<CodeOnItsWay, Refusal>>> answers;
        for (int i = 0; i < clicks; ++i)
            answers.push_back(a.desk->engine().requestCode(a.desk->requestFor(phone)));
        std::set<ChallengeId> challenges;
        for (const auto& answer : answers)
            challenges.insert(await(answer)->challenge);
        QCOMPARE(challenges.size(), std::size_t{1});
        QCOMPARE(messages(a), std::size_t{1});
    }

    void parallelRepeatsMakeOneMessage()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        a.desk->wait(60s);
        std::vector<QFuture<Result<CodeOnItsWay, Refusal>>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(a.desk->engine().repeatCode(code, a.desk->requestFor({})));
        for (const auto& answer : answers)
            (void)await(answer);
        QCOMPARE(messages(a), std::size_t{2});
    }

    void eleventhRequestInADayOnAlternatingChannels()
    {
        Attacked a;
        CodeRequest request = a.desk->requestFor(phone);
        std::vector<Instant> sent;
        for (int minute = 0; minute < 3 * 24 * 60; minute += 5) {
            request.channel = minute % 2 == 0 ? Channel::WhatsApp : Channel::Sms;
            const std::size_t before = messages(a);
            (void)await(a.desk->engine().requestCode(request));
            if (messages(a) > before)
                sent.push_back(a.desk->now());
            a.desk->wait(5min);
        }
        QVERIFY(sent.size() >= 20);
        for (std::size_t i = 5; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 5] >= 1h);
        for (std::size_t i = 10; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 10] >= 24h);
    }

    void numbersThatCannotReceiveACode_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("premium") << u"+44 909 012 3456"_s;
        QTest::newRow("foreign") << u"+44 7400 123456"_s;
        QTest::newRow("short") << u"56767"_s;
        QTest::newRow("landline") << u"+91 40 2345 6789"_s;
        QTest::newRow("emergency") << u"112"_s;
        QTest::newRow("toll-free") << u"1800 11 1234"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE clients;--"_s;
        QTest::newRow("format string") << u"%n%n%s"_s;
        QTest::newRow("ten thousand digits") << QString(10'000, u'9');
    }
    void numbersThatCannotReceiveACode()
    {
        QFETCH(QString, number);
        Attacked a;
        ScriptedIntentions intentions;
        const int commits = a.ground->durableCommits();
        SignInFlow flow({a.desk->engine(), a.ground->flows(), intentions, a.ground->clock()}, FlowPlace{},
                        a.desk->newFlow());
        flow.submitPhone(number);
        QVERIFY(flow.state().phoneProblem.has_value());
        QCOMPARE(flow.state().typedNumber, number);
        QVERIFY(a.desk->sender().sent().empty());
        QCOMPARE(a.ground->durableCommits(), commits);
    }

    void foreignNumbersPastTheFlow()
    {
        Attacked a;
        QCOMPARE(a.desk->request(PhoneNumber::fromE164(u"+447400123456")).error().problem,
                 AuthProblem::CountryNotServed);
        QCOMPARE(a.desk->request(PhoneNumber()).error().problem, AuthProblem::CountryNotServed);
        QCOMPARE(messages(a), std::size_t{0});
    }

    void lateMessageCarriesTheSameCodeOrADeadOne()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        a.desk->wait(60s);
        (void)a.desk->repeat(code);
        QCOMPARE(a.desk->sender().sent()[0].code, a.desk->sender().sent()[1].code);
        a.desk->wait(500s);
        const auto replaced = a.desk->repeat(code);
        QCOMPARE(a.desk->verify(code, a.desk->sender().sent()[0].code).error().problem,
                 AuthProblem::Replaced);
        QVERIFY(a.desk->verify(replaced->challenge, a.desk->sender().lastCode()).has_value());
    }

    void timeOutThatDidSendIsNotRepeated()
    {
        Attacked a;
        a.desk->sender().setOutcome(Outcome::TimeOut);
        const auto first = a.desk->request(phone);
        QCOMPARE(first->delivery, Delivery::State::Unknown);
        const auto second = a.desk->request(phone);
        QCOMPARE(second->challenge, first->challenge);
        QCOMPARE(messages(a), std::size_t{1});
        QVERIFY(a.desk->verify(first->challenge, a.desk->sender().lastCode()).has_value());
    }

    void killWhileSendingIsNotRepeated()
    {
        Attacked a;
        a.desk->sender().setOutcome(Outcome::Hold);
        auto unheard = a.desk->engine().requestCode(a.desk->requestFor(phone));
        QTRY_COMPARE(messages(a), std::size_t{1});
        a.desk->restart();
        a.desk->sender().setOutcome(Outcome::Accept);
        const auto joined = a.desk->request(phone);
        QCOMPARE(joined->delivery, Delivery::State::Reserved);
        QCOMPARE(messages(a), std::size_t{1});
        QVERIFY(a.desk->verify(joined->challenge, a.desk->sender().lastCode()).has_value());
    }

    void refusedAccountMakesNoStorm()
    {
        Attacked a;
        a.desk->sender().setOutcome(Outcome::RefuseAccount);
        for (int second = 0; second < 3600; second += 10) {
            (void)a.desk->request(phone);
            a.desk->wait(10s);
        }
        // Five that were given back, and five that the hour allows.
        QVERIFY2(messages(a) <= 10, qPrintable(QString::number(messages(a))));
    }

    void everyChannelDownKeepsTheQuota()
    {
        Attacked a;
        a.desk->sender().setOutcome(Outcome::RefuseAccount);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(a.desk->request(phone).error().problem, AuthProblem::SendFailedAccount);
        a.desk->sender().setOutcome(Outcome::Accept);
        for (int i = 0; i < 5; ++i) {
            const std::size_t before = messages(a);
            QVERIFY(a.desk->request(phone).has_value());
            QCOMPARE(messages(a), before + 1);
            a.desk->wait(301s);
        }
        QCOMPARE(a.desk->request(phone).error().problem, AuthProblem::PhoneQuota);
    }

    void reportForAnotherMessageIsIgnored()
    {
        Attacked a;
        const auto first = a.desk->request(phone);
        (void)a.desk->request(EngineDesk::phone(2));
        const auto& other = a.desk->sender().sent().back();
        Q_EMIT a.desk->sender().reported({other.delivery, first->challenge, Delivery::State::Failed, {}, {}});
        Q_EMIT a.desk->sender().reported(
            {a.desk->ids().next<DeliveryId>(), first->challenge, Delivery::State::Read, {}, {}});
        QCOMPARE(await(a.desk->engine().status(first->challenge))->delivery, Delivery::State::Accepted);
        QCOMPARE(await(a.desk->engine().status(other.challenge))->delivery, Delivery::State::Accepted);
    }
};

FRONTPAW_TEST(SendingAttacks)
#include "SendingAttacks.moc"
