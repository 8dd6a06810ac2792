#include "platform/SystemClock.h"

#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace frontpaw::platform {

namespace {

Milliseconds sinceBoot()
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return Milliseconds(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
#endif
    // Elsewhere: may stand still in sleep, so codes live longer there, never shorter.
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// Where the system tells no boot from another, each process counts as one: live codes are dead then, which
/// is safe.
QByteArray thisBoot()
{
    const QByteArray system = QSysInfo::bootUniqueId();
    return system.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : system;
}

} // namespace

SystemClock::SystemClock() : m_bootId(thisBoot()) {}

Instant SystemClock::wall() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::boot() const
{
    return sinceBoot();
}

QByteArray SystemClock::bootId() const
{
    return m_bootId;
}

} // namespace frontpaw::platform
