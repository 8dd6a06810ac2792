#include "platform/SystemClock.h"

#include "platform/Hardening.h"
#include "platform/ProcessMemory.h"
#include "support/TestRun.h"

#include <QDateTime>

using namespace frontpaw;
using namespace frontpaw::platform;

class SystemClockTest : public QObject
{
    Q_OBJECT

private slots:
    void bootTimeOnlyGoesUp()
    {
        const SystemClock clock;
        const Milliseconds before = clock.boot();
        QVERIFY(before.count() > 0);
        QVERIFY(clock.boot() >= before);
    }

    void processesOfOneBootNameItAlike()
    {
        QVERIFY(!SystemClock().bootId().isEmpty());
        QCOMPARE(SystemClock().bootId(), SystemClock().bootId());
    }

    void wallTimeIsUtc()
    {
        const qint64 qt = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(std::abs(toMillis(SystemClock().wall()) - qt) < 5000);
    }

    void memoryIsThisProcesss()
    {
        const auto bytes = proportionalSetSize();
        QVERIFY(bytes);
        QVERIFY(*bytes > 1'000'000 && *bytes < 2'000'000'000);
    }

    void hardeningIsSeen()
    {
        QVERIFY(!isHardened());
        harden();
        QVERIFY(isHardened());
    }
};

FRONTPAW_TEST(SystemClockTest)
#include "SystemClockTest.moc"
