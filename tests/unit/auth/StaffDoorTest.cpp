#include "auth/StaffDoor.h"
#include "base/Async.h"
#include "support/ManualClock.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StaffDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<test::ManualClock>();
        m_mailbox = std::make_unique<Mailbox>();
        m_door = std::make_unique<StaffDoor>(*m_clock, *m_mailbox);
        m_door->setStaff({{.id = m_meera,
                           .name = u"Meera"_s,
                           .role = Role::Reception,
                           .pinVerifier = Pin::verifierOf("482913")}});
    }
    void cleanup() { m_door.reset(); }

    void opensForTheRightPin() { QCOMPARE(enter("482913")->name, u"Meera"_s); }

    void knowsNobodyElse()
    {
        QVERIFY(enter("482913", StaffId::fromBytes(QByteArray(16, 'x'))).error().reason ==
                StaffRefusal::Reason::Unknown);
    }

    void closesAfterFiveWrongPins()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(enter("482914").error().reason == StaffRefusal::Reason::WrongPin);
        QVERIFY(enter("482914").error().reason == StaffRefusal::Reason::Locked);
        QVERIFY(enter("482913").error().reason == StaffRefusal::Reason::Locked);
        m_clock->advance(30s);
        QVERIFY(enter("482913").has_value());
    }

    void waitsTwiceAsLongAfterTheNextWrongOne()
    {
        for (int i = 0; i < 5; ++i)
            (void)enter("482914");
        m_clock->advance(30s);
        QVERIFY(*enter("482914").error().until == m_clock->trusted() + 60s);
    }

    void cannotBeOutrunByManyAtOnce()
    {
        std::vector<QFuture<Result<StaffMember, StaffRefusal>>> tries;
        for (int i = 0; i < 8; ++i)
            tries.push_back(m_door->signIn(m_meera, secret("482914")));
        int compared = 0;
        for (auto& one : tries) {
            QTRY_VERIFY(one.isFinished());
            compared += one.result().error().reason == StaffRefusal::Reason::WrongPin ? 1 : 0;
        }
        QVERIFY2(compared < StaffDoor::triesBeforeWait, qPrintable(QString::number(compared)));
        QVERIFY(enter("482913").error().reason == StaffRefusal::Reason::Locked);
    }

private:
    static SecretBytes secret(QByteArrayView digits)
    {
        return SecretBytes(std::as_bytes(std::span(digits.data(), static_cast<std::size_t>(digits.size()))));
    }

    Result<StaffMember, StaffRefusal> enter(QByteArrayView pin) { return enter(pin, m_meera); }
    Result<StaffMember, StaffRefusal> enter(QByteArrayView pin, StaffId who)
    {
        auto answer = m_door->signIn(who, secret(pin));
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            qFatal("no answer");
        return answer.result();
    }

    const StaffId m_meera = StaffId::fromBytes(QByteArray(16, 'm'));
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<StaffDoor> m_door;
};

FRONTPAW_TEST(StaffDoorTest)
#include "StaffDoorTest.moc"
