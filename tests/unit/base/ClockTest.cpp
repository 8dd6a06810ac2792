#include "base/Actor.h"
#include "base/Hlc.h"
#include "base/Ids.h"
#include "support/ManualClock.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace std::chrono_literals;
using test::ManualClock;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void trustedTimeDoesNotFollowTheWallClock()
    {
        ManualClock clock;
        const Instant before = clock.trusted();
        clock.setWall(clock.wall() + 11min);
        QVERIFY(clock.trusted() == before);
        clock.advance(1s);
        QVERIFY(clock.trusted() == before + 1s);
    }

    void processesOfOneBootAgree()
    {
        ManualClock first;
        const TimeMark mark = first.mark();
        first.advance(5s);
        ManualClock second;
        second.advance(5s);
        second.setWall(second.wall() - 24h);
        QVERIFY(second.anchor(mark).sameBoot);
        QVERIFY(second.trusted() == first.trusted());
    }

    void anotherBootGoesOnFromTheLaterOfWallAndMark()
    {
        ManualClock clock;
        const TimeMark mark = clock.mark();
        clock.reboot(8h);
        const Anchoring ahead = clock.anchor(mark);
        QVERIFY(!ahead.sameBoot);
        QVERIFY(ahead.gap == 8h);
        QVERIFY(clock.trusted() == mark.trusted + 8h);

        clock.reboot(0s);
        clock.setWall(mark.trusted - 72h);
        QVERIFY(clock.anchor(mark).gap == 0s);
        QVERIFY(clock.trusted() == mark.trusted);
    }

    void idsAreOrderedByTime()
    {
        ManualClock clock;
        SodiumRandom random;
        IdSource ids(clock, random);
        const auto first = ids.next<ClientId>();
        clock.advance(1ms);
        const auto second = ids.next<ClientId>();
        QVERIFY(first < second);
        QCOMPARE(first.text().at(14), u'7');
        QVERIFY(ClientId::fromText(first.text()) == first);
        QVERIFY(!ClientId::fromText(u"no id"));
    }

    void readingsOnlyGoUp()
    {
        ManualClock clock;
        HlcClock hlc(clock);
        const Hlc first = hlc.next();
        const Hlc second = hlc.next();
        QVERIFY(first < second);
        hlc.saw(Hlc::at(clock.trusted() + 1h, 3));
        QVERIFY(hlc.next() > Hlc::at(clock.trusted() + 1h, 3));
    }

    void actorsReadBack()
    {
        ManualClock clock;
        SodiumRandom random;
        IdSource ids(clock, random);
        for (const Actor& actor : {Actor::system(), Actor::cli(), Actor::kiosk(),
                                   Actor::staff(ids.next<StaffId>()), Actor::client(ids.next<ClientId>())})
            QVERIFY(Actor::fromText(actor.text()) == actor);
        QVERIFY(!Actor::fromText(u"burglar"));
    }
};

FRONTPAW_TEST(ClockTest)
#include "ClockTest.moc"
