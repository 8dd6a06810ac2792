#include "clinic/Schedule.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void offersFromTheOpeningOn()
    {
        QCOMPARE(starts(freeSlots(morning(1), {}, m_kolkata, at(8, 0), 20min, {}, 4)),
                 (QStringList{u"Mon 09:00"_s, u"Mon 09:20"_s, u"Mon 09:40"_s, u"Mon 10:00"_s}));
    }

    void keepsToItsStepsWhileTheMorningGoesOn()
    {
        QCOMPARE(starts(freeSlots(morning(1), {}, m_kolkata, at(9, 1), 20min, {}, 2)),
                 (QStringList{u"Mon 09:20"_s, u"Mon 09:40"_s}));
        QCOMPARE(starts(freeSlots(morning(1), {}, m_kolkata, at(9, 20), 20min, {}, 1)),
                 (QStringList{u"Mon 09:20"_s}));
    }

    void leavesNothingHangingOverTheEnd()
    {
        QCOMPARE(starts(freeSlots(morning(1), {}, m_kolkata, at(11, 30), 40min, {}, 1)),
                 (QStringList{u"Mon 09:00"_s}));
    }

    void stepsAroundWhatIsTaken()
    {
        const std::vector<Occupied> taken{{m_iyer, at(9, 10), at(9, 25)}, {m_das, at(9, 30), at(10, 0)}};
        QCOMPARE(starts(freeSlots(morning(1), taken, m_kolkata, at(8, 0), 20min, {}, 2)),
                 (QStringList{u"Mon 09:25"_s, u"Mon 09:45"_s}));
    }

    void offersASlotThatEndsWhereTheNextBegins()
    {
        const std::vector<Occupied> taken{{m_iyer, at(9, 20), at(9, 40)}};
        QCOMPARE(starts(freeSlots(morning(1), taken, m_kolkata, at(8, 0), 20min, {}, 2)),
                 (QStringList{u"Mon 09:00"_s, u"Mon 09:40"_s}));
    }

    void survivesTakenTimesInAnyOrderThatOverlap()
    {
        const std::vector<Occupied> taken{
            {m_iyer, at(9, 30), at(9, 50)}, {m_iyer, at(9, 0), at(9, 40)}, {m_iyer, at(10, 0), at(9, 0)}};
        QCOMPARE(starts(freeSlots(morning(1), taken, m_kolkata, at(8, 0), 20min, {}, 1)),
                 (QStringList{u"Mon 09:50"_s}));
    }

    void mixesVetsByTime()
    {
        std::vector<OpeningHours> hours = morning(1);
        hours.push_back({m_das, 1, {9, 10}, {12, 0}});
        const auto offers = freeSlots(hours, {}, m_kolkata, at(8, 0), 20min, {}, 3);
        QCOMPARE(starts(offers), (QStringList{u"Mon 09:00"_s, u"Mon 09:10"_s, u"Mon 09:20"_s}));
        QVERIFY(offers[1].resource == m_das);
        const auto ofOne = freeSlots(hours, {}, m_kolkata, at(8, 0), 20min, m_das, 2);
        QCOMPARE(starts(ofOne), (QStringList{u"Mon 09:10"_s, u"Mon 09:30"_s}));
    }

    void offersEachSlotOnceWhereHoursOverlap()
    {
        std::vector<OpeningHours> hours = morning(1);
        hours.push_back({m_iyer, 1, {9, 30}, {13, 0}});
        const auto offers = freeSlots(hours, {}, m_kolkata, at(8, 0), 1h, {}, 4);
        QCOMPARE(starts(offers),
                 (QStringList{u"Mon 09:00"_s, u"Mon 10:00"_s, u"Mon 11:00"_s, u"Mon 12:00"_s}));
    }

    void goesOnToTheNextOpenDay()
    {
        QCOMPARE(starts(freeSlots(morning(3), {}, m_kolkata, at(8, 0), 2h, {}, 3)),
                 (QStringList{u"Wed 09:00"_s, u"Wed 09:00"_s, u"Wed 09:00"_s}));
    }

    void looksSixtyDaysAhead()
    {
        QCOMPARE(int(freeSlots(morning(1), {}, m_kolkata, at(8, 0), 3h, {}, 1000).size()), 9);
    }

    void offersNothingOfNothing()
    {
        QVERIFY(freeSlots({}, {}, m_kolkata, at(8, 0), 20min, {}, 5).empty());
        QVERIFY(freeSlots(morning(1), {}, m_kolkata, at(8, 0), 0min, {}, 5).empty());
        QVERIFY(freeSlots(morning(1), {}, m_kolkata, at(8, 0), -5min, {}, 5).empty());
        QVERIFY(freeSlots(morning(1), {}, m_kolkata, at(8, 0), 20min, {}, 0).empty());
        QVERIFY(freeSlots({{m_iyer, 1, {12, 0}, {9, 0}}}, {}, m_kolkata, at(8, 0), 20min, {}, 5).empty());
    }

    void openUntilMidnight()
    {
        const auto offers = freeSlots({{m_iyer, 1, {23, 0}, {0, 0}}}, {}, m_kolkata, at(8, 0), 30min, {}, 3);
        QCOMPARE(starts(offers), (QStringList{u"Mon 23:00"_s, u"Mon 23:30"_s, u"Mon 23:00"_s}));
    }

    void keepsLocalHoursOverTheChangeToSummerTime()
    {
        const QTimeZone berlin("Europe/Berlin");
        // Friday 27 March 2026; clocks go forward on Sunday the 29th
        const Instant friday = local(QDate(2026, 3, 27), {20, 0}, berlin);
        std::vector<OpeningHours> hours;
        for (int weekday = 1; weekday <= 7; ++weekday)
            hours.push_back({m_iyer, weekday, {9, 0}, {10, 0}});
        const auto offers = freeSlots(hours, {}, berlin, friday, 1h, {}, 3);
        for (const Slot& slot : offers)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(toMillis(slot.start), berlin).time(), QTime(9, 0));
        QVERIFY(offers[1].start - offers[0].start == 23h);
        QVERIFY(offers[2].start - offers[1].start == 24h);
    }

    void countsTheHoursThereAreInTheNightsOfChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        const std::vector<OpeningHours> night{{m_iyer, 7, {1, 0}, {4, 0}}};
        const auto count = [&](QDate sunday) {
            const Instant from = local(sunday, {0, 0}, berlin);
            const auto offers = freeSlots(night, {}, berlin, from, 1h, {}, 9);
            return std::count_if(offers.begin(), offers.end(),
                                 [&](const Slot& slot) { return slot.start < from + 24h; });
        };
        QCOMPARE(count(QDate(2026, 3, 22)), 3);
        QCOMPARE(count(QDate(2026, 3, 29)), 2);
        QCOMPARE(count(QDate(2026, 10, 25)), 4);
    }

    void knowsWhatLiesWithinTheHours()
    {
        const auto open = [this](Instant start, Milliseconds length) {
            return isOpen(morning(1), m_kolkata, {m_iyer, start, length});
        };
        QVERIFY(open(at(9, 0), 3h));
        QVERIFY(open(at(11, 40), 20min));
        QVERIFY(!open(at(8, 55), 20min));
        QVERIFY(!open(at(11, 45), 20min));
        QVERIFY(!open(at(9, 0), 0min));
        QVERIFY(!open(at(9, 0) + 24h, 20min));
        QVERIFY(!isOpen(morning(1), m_kolkata, {m_das, at(9, 0), 20min}));
    }

    void keepsToTheGrid()
    {
        QVERIFY(isOnGrid({m_iyer, at(9, 5), 15min}));
        QVERIFY(!isOnGrid({m_iyer, at(9, 1), 15min}));
        QVERIFY(!isOnGrid({m_iyer, at(9, 5), 14min}));
        QVERIFY(!isOnGrid({m_iyer, at(9, 5), -5min}));
        QVERIFY(!isOnGrid({m_iyer, at(9, 5), 9h}));
    }

private:
    static Instant local(QDate day, QTime time, const QTimeZone& zone)
    {
        return fromMillis(QDateTime(day, time, zone).toMSecsSinceEpoch());
    }
    /// On Monday 5 January 2026, in Kolkata.
    Instant at(int hour, int minute) const { return local(QDate(2026, 1, 5), {hour, minute}, m_kolkata); }

    std::vector<OpeningHours> morning(int weekday) const { return {{m_iyer, weekday, {9, 0}, {12, 0}}}; }

    QStringList starts(const std::vector<Slot>& offers) const
    {
        QStringList texts;
        for (const Slot& slot : offers) {
            const QDateTime start = QDateTime::fromMSecsSinceEpoch(toMillis(slot.start), m_kolkata);
            texts += QLocale::c().toString(start, u"ddd HH:mm"_s);
        }
        return texts;
    }

    const QTimeZone m_kolkata{"Asia/Kolkata"};
    const ResourceId m_iyer = ResourceId::fromBytes(QByteArray(16, 'i'));
    const ResourceId m_das = ResourceId::fromBytes(QByteArray(16, 'd'));
};

FRONTPAW_TEST(ScheduleTest)
#include "ScheduleTest.moc"
