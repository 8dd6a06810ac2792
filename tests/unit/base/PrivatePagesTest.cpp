#include "base/PrivatePages.h"
#include "support/TestRun.h"

#include <QFile>

#include <algorithm>
#include <span>

using namespace frontpaw;

class PrivatePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsZeroed()
    {
        const PrivatePages pages(100'000);
        QCOMPARE(pages.size(), std::size_t{100'000});
        const std::span bytes(pages.data(), pages.size());
        QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; }));
    }

    void changesHands()
    {
        PrivatePages first(4096);
        first.data()[7] = 'x';
        PrivatePages second(std::move(first));
        QCOMPARE(second.data()[7], 'x');
        PrivatePages third;
        third = std::move(second);
        QCOMPARE(third.data()[7], 'x');
        QCOMPARE(third.size(), std::size_t{4096});
    }

    void isLeftOutOfDumps()
    {
        QFile map(QStringLiteral("/proc/self/smaps"));
        if (!map.open(QIODevice::ReadOnly))
            QSKIP("no map of this process's memory");
        const PrivatePages pages(8 * 1024 * 1024);
        const QByteArray lines = map.readAll();
        const QByteArray start = QByteArray::number(reinterpret_cast<qulonglong>(pages.data()), 16);
        // the kernel may have joined it with a neighbour of the same kind, so only one of the ends need be
        // its own
        const QByteArray end =
            QByteArray::number(reinterpret_cast<qulonglong>(pages.data() + pages.size()), 16);
        qsizetype at = lines.indexOf(start + '-');
        at = at < 0 ? lines.indexOf('-' + end + ' ') : at;
        QVERIFY(at >= 0);
        const qsizetype flags = lines.indexOf("VmFlags:", at);
        QVERIFY(lines.mid(flags, lines.indexOf('\n', flags) - flags).contains(" dd"));
    }
};

FRONTPAW_TEST(PrivatePagesTest)
#include "PrivatePagesTest.moc"
