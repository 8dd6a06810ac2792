#pragma once

#include <QByteArray>
#include <QList>

namespace frontpaw::test {

/// Looks through all that another process has in memory and may be read, by /proc/PID/mem.
class MemoryScan
{
public:
    /// Places where `text` stands, as bytes or as UTF-16, in this process now; -1 when its memory cannot be
    /// read.
    [[nodiscard]] static int count(qint64 process, const QByteArray& text);
};

} // namespace frontpaw::test
