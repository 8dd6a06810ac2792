#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;

class LockAttacks : public QObject
{
    Q_OBJECT

private:
    const PhoneNumber phone = EngineDesk::phone(1);

    static ChallengeId burn(EngineDesk& desk, const PhoneNumber& phone)
    {
        const ChallengeId code = desk.request(phone)->challenge;
        for (int i = 0; i < 3; ++i)
            (void)desk.verify(code, desk.wrongCode());
        return code;
    }
    static Instant lockedUntil(EngineDesk& desk, ChallengeId code)
    {
        const auto refused = desk.verify(code, desk.wrongCode());
        return refused.error().problem == AuthProblem::Locked ? *refused.error().until : Instant{};
    }

private slots:
    void initTestCase_data() { addGrounds(); }

    void triesDuringALockDoNotExtendIt()
    {
        Attacked a;
        const ChallengeId code = burn(*a.desk, phone);
        const Instant until = lockedUntil(*a.desk, code);
        QCOMPARE(until, a.desk->now() + 30s);
        const std::size_t audited = a.ground->auditEvents().size();
        for (int i = 0; i < 29; ++i) {
            a.desk->wait(1s);
            QCOMPARE(lockedUntil(*a.desk, code), until);
        }
        QCOMPARE(a.ground->auditEvents().size(), audited);
        a.desk->wait(60s);
        QVERIFY(a.desk->request(phone).has_value());
    }

    void lockOverRestart()
    {
        Attacked a;
        const ChallengeId code = burn(*a.desk, phone);
        const Instant until = lockedUntil(*a.desk, code);
        a.desk->restart();
        QCOMPARE(lockedUntil(*a.desk, code), until);
        QCOMPARE(a.desk->request(phone).error().problem, AuthProblem::Locked);
    }

    void lockOverAClockSetForwardOrBack()
    {
        Attacked a;
        const ChallengeId code = burn(*a.desk, phone);
        for (const Milliseconds off : {Milliseconds(-24h), Milliseconds(24h), Milliseconds(24h * 365)}) {
            a.ground->clock().setWall(a.ground->clock().wall() + off);
            QCOMPARE(lockedUntil(*a.desk, code), a.desk->now() + 30s);
        }
        a.desk->wait(30s);
        QCOMPARE(a.desk->verify(code, a.desk->wrongCode()).error().problem, AuthProblem::Burnt);
    }

    void lockOfOnePhoneLeavesAnotherAlone()
    {
        Attacked a;
        (void)burn(*a.desk, phone);
        QVERIFY(!a.desk->signIn(EngineDesk::phone(2)).token.isNull());
    }

    void everyCodeOfALockedPhoneIsLocked()
    {
        Attacked a;
        const ChallengeId first = a.desk->request(phone)->challenge;
        a.desk->wait(500s);
        (void)a.desk->request(phone);
        const ChallengeId second = a.desk->request(phone)->challenge;
        for (int i = 0; i < 3; ++i)
            (void)a.desk->verify(second, a.desk->wrongCode());
        QCOMPARE(a.desk->verify(first, a.desk->wrongCode()).error().problem, AuthProblem::Locked);
    }
};

FRONTPAW_TEST(LockAttacks)
#include "LockAttacks.moc"
