// What becomes of the main thread when the disk has no room left, while somebody signs in again and again.
//   full_disk_bench FOLDER TRIES
// with full_disk (tests/support) loaded before it, FOLDER being its folder.
#include "BenchDesk.h"
#include "Figure.h"
#include "SignInRun.h"
#include "Watchdog.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

int main(int argc, char** argv)
{
    using namespace frontpaw::bench;
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("frontpaw.*=false"));
    if (argc != 3)
        return 2;
    BenchDesk desk(QString::fromLocal8Bit(argv[1]));
    const int tries = std::atoi(argv[2]);

    QFile marker(qEnvironmentVariable("FULL_DISK_SWITCH"));
    if (!marker.open(QIODevice::WriteOnly))
        qFatal("full_disk is not loaded");
    Watchdog watchdog;
    watchdog.start();
    for (int i = 0; i < tries; ++i) {
        if (SignInRun::once(desk))
            qFatal("a full disk took a sign-in");
    }
    Figure("blocked-by-full-disk", watchdog.longestMilliseconds(), "ms").atMost(50).print();
    marker.remove();
    if (!SignInRun::once(desk))
        qFatal("no sign-in although the disk has room again");
    return 0;
}
