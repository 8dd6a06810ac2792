#include "platform/MachineHealth.h"
#include "support/TestRun.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;

class MachineHealthTest : public QObject
{
    Q_OBJECT

private slots:
    void swapIsSafeOnlyWhereEveryAreaIsEncrypted_data()
    {
        QTest::addColumn<QString>("swaps");
        QTest::addColumn<bool>("safe");
        const QString head = u"Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"_s;
        QTest::newRow("none") << head << true;
        QTest::newRow("nothing known") << QString() << true;
        QTest::newRow("plain partition")
            << head + u"/dev/sda2                               partition\t999\t0\t-2\n"_s << false;
        QTest::newRow("file") << head + u"/swapfile                               file\t999\t0\t-2\n"_s
                              << false;
        QTest::newRow("encrypted") << head +
                                          u"/dev/dm-1                               partition\t999\t0\t-2\n"_s
                                   << true;
        QTest::newRow("compressed memory")
            << head + u"/dev/zram0                              partition\t9\t0\t9\n"_s << true;
        QTest::newRow("one of two")
            << head +
                   u"/dev/dm-1                               partition\t999\t0\t-2\n/swapfile   file\t9\t0\t-3\n"_s
            << false;
    }

    void swapIsSafeOnlyWhereEveryAreaIsEncrypted()
    {
        QFETCH(QString, swaps);
        QTEST(swapIsSafe(swaps, [](const QString& device) { return device == u"/dev/dm-1"_s; }), "safe");
    }

    void tellsOfDiskSpaceInMegabytes()
    {
        const QTemporaryDir folder;
        const auto rows = MachineHealth(folder.path()).rows();
        const auto disk = std::ranges::find(rows, u"disk-space"_s, &desk::HealthRow::id);
        QVERIFY(disk != rows.end());
        QVERIFY(disk->detail.toLongLong() > 0);
    }
};

FRONTPAW_TEST(MachineHealthTest)
#include "MachineHealthTest.moc"
