#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;

class TimeAttacks : public QObject
{
    Q_OBJECT

private:
    const PhoneNumber phone = EngineDesk::phone(1);

private slots:
    void initTestCase_data() { addGrounds(); }

    void elevenMinutesThenBack()
    {
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        const Instant wall = a.ground->clock().wall();
        a.desk->wait(11min);
        a.ground->clock().setWall(wall);
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::Expired);
        QCOMPARE(await(a.desk->engine().status(code)).error().problem, AuthProblem::Expired);
    }

    void calendarMakesNoDifference_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::newRow("1970") << qint64{0};
        QTest::newRow("2106") << qint64{4'294'967'296'000};
        QTest::newRow("an hour ahead") << qint64{1767603600000 + 3'600'000};
        QTest::newRow("NTP step back") << qint64{1767603600000 - 1500};
    }
    void calendarMakesNoDifference()
    {
        QFETCH(qint64, wall);
        Attacked a;
        const ChallengeId code = a.desk->request(phone)->challenge;
        a.ground->clock().setWall(fromMillis(wall));
        a.desk->wait(599s);
        QCOMPARE(a.desk->verify(code, a.desk->wrongCode()).error().problem, AuthProblem::WrongCode);
        a.desk->wait(2s);
        QCOMPARE(a.desk->verify(code, a.desk->sender().lastCode()).error().problem, AuthProblem::Expired);
    }

    void sleepAndResumeShowsTheTrueRest()
    {
        Attacked a;
        const auto way = a.desk->request(phone);
        a.desk->wait(4min);
        const auto after = await(a.desk->engine().status(way->challenge));
        QCOMPARE(after->expiresAt - a.desk->now(), Milliseconds(6min));
        a.desk->wait(6min);
        QCOMPARE(await(a.desk->engine().status(way->challenge)).error().problem, AuthProblem::Expired);
    }

    void repeatExtendsNothing()
    {
        Attacked a;
        const auto way = a.desk->request(phone);
        a.desk->wait(400s);
        const auto again = a.desk->repeat(way->challenge);
        QCOMPARE(again->challenge, way->challenge);
        QCOMPARE(again->expiresAt, way->expiresAt);
        a.desk->wait(200s);
        QCOMPARE(a.desk->verify(way->challenge, a.desk->sender().lastCode()).error().problem,
                 AuthProblem::Expired);
    }
};

FRONTPAW_TEST(TimeAttacks)
#include "TimeAttacks.moc"
