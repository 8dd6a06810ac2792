#include "platform/ProcessMemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

std::optional<qint64> proportionalSetSize()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = rollup.readAll();
    for (const QByteArray& line : all.split('\n')) {
        if (!line.startsWith("Pss:"))
            continue;
        bool isNumber = false;
        const qint64 kilobytes = line.mid(4).replace("kB", "").trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(kilobytes * 1024) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace frontpaw::platform
