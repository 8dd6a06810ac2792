#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class StorageAttacks : public QObject
{
    Q_OBJECT

private:
    const PhoneNumber phone = EngineDesk::phone(1);

private slots:
    void initTestCase_data() { addGrounds(); }

    void lockedByAnotherProcessCountsNothing()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        const QString right = a.desk->sender().lastCode();
        a.ground->breakStorage(StoreProblem::Busy);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(a.desk->verify(code, a.desk->wrongCode()).error().problem, AuthProblem::Busy);
        QCOMPARE(a.desk->verify(code, right).error().problem, AuthProblem::Busy);
        QCOMPARE(a.desk->request(EngineDesk::phone(2)).error().problem, AuthProblem::Busy);
        QCOMPARE(a.desk->sender().sent().size(), std::size_t{1});
        a.ground->breakStorage(std::nullopt);
        QVERIFY(a.desk->verify(code, right).has_value());
    }

    void failingGeneratorOpensAndSendsNothing()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        const int commits = a.ground->durableCommits();
        a.desk->random().setFailing(true);
        QCOMPARE(a.desk->request(EngineDesk::phone(2)).error().problem, AuthProblem::GeneratorFailed);
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem,
                 AuthProblem::GeneratorFailed);
        QCOMPARE(await(a.desk->engine().reopen({}, {})).error().problem, AuthProblem::GeneratorFailed);
        QCOMPARE(a.ground->durableCommits(), commits);
        QCOMPARE(a.desk->sender().sent().size(), std::size_t{1});
        QVERIFY(a.ground->allSessions().empty());
        a.desk->random().setFailing(false);
        QVERIFY(a.desk->verify(code, a.desk->sender().lastCode()).has_value());
    }

    void injectionAndFormatStringsInEveryField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << u"x'); DROP TABLE clients; --"_s;
        QTest::newRow("format string") << u"%s%n%1%2 {0} {}"_s;
        QTest::newRow("markup") << u"<b>x</b>&amp;"_s;
        QTest::newRow("shell") << u"$(reboot) `reboot`"_s;
        QTest::newRow("line ends") << u"x\r\nSet-Cookie: y"_s;
    }
    void injectionAndFormatStringsInEveryField()
    {
        QFETCH(QString, text);
        Attacked a;
        const Verified verified = a.desk->signIn(phone, a.desk->newFlow());
        Profile profile;
        profile.firstName = profile.lastName = profile.address = profile.parentName = profile.petName =
            u"x"_s + text;
        profile.under18 = true;
        profile.petSpecies = u"dog"_s;
        profile.consents.care = true;
        SignInState flow = verified.flow;
        flow.typedNumber = flow.title = text;
        flow.draft = profile;
        const auto session = await(a.desk->engine().completeProfile(verified.token.clone(), profile, flow));
        // Taken as it is, or refused in words; never half.
        const bool refused = !session && session.error().problem == AuthProblem::InvalidProfile;
        QVERIFY(session.has_value() || refused);
        QCOMPARE(a.ground->clientsOf(phone).front().profileComplete, session.has_value());
        QVERIFY(a.desk->request(EngineDesk::phone(2)).has_value());
    }
};

FRONTPAW_TEST(StorageAttacks)
#include "StorageAttacks.moc"
