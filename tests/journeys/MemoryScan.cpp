#include "MemoryScan.h"

#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

namespace {

struct Range
{
    qint64 from = 0, to = 0;
};

QList<Range> readableRanges(qint64 process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    QList<Range> ranges;
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    // "5581a0000000-5581a0021000 rw-p 00000000 00:00 0  [heap]"
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const auto parts = line.split(' ');
        const auto ends = parts.first().split('-');
        if (parts.size() < 2 || ends.size() != 2 || !parts.at(1).startsWith('r') || line.endsWith("[vvar]"))
            continue;
        ranges.append({ends.at(0).toLongLong(nullptr, 16), ends.at(1).toLongLong(nullptr, 16)});
    }
    return ranges;
}

} // namespace

int MemoryScan::count(qint64 process, const QByteArray& text)
{
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE)(QString::fromLatin1(text));
    int found = 0;
    bool readAny = false;
    for (const Range& range : readableRanges(process)) {
        if (!memory.seek(range.from))
            continue;
        const QByteArray bytes = memory.read(range.to - range.from);
        readAny = readAny || !bytes.isEmpty();
        found += static_cast<int>(bytes.count(text) + bytes.count(wide));
    }
    return readAny ? found : -1;
}

} // namespace frontpaw::test
