#include "Watchdog.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace frontpaw::bench {

Watchdog::Watchdog() : m_schedstat(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

Watchdog::~Watchdog()
{
    if (m_schedstat >= 0)
        ::close(m_schedstat);
}

void Watchdog::start()
{
    m_longest = 0;
    m_last = std::chrono::steady_clock::now();
    m_lastWaited = waitedForCore();
    m_timer.start();
}

void Watchdog::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const double waited = waitedForCore();
    const double gap = std::chrono::duration<double, std::milli>(now - m_last).count();
    m_longest = std::max(m_longest, gap - 1 - (waited - m_lastWaited));
    m_last = now;
    m_lastWaited = waited;
}

double Watchdog::waitedForCore() const
{
    // "time on a core, time waiting for one (ns), slices"
    char text[128] = {};
    if (m_schedstat < 0 || ::pread(m_schedstat, text, sizeof text - 1, 0) <= 0)
        return 0;
    unsigned long long ran = 0, waited = 0;
    if (std::sscanf(text, "%llu %llu", &ran, &waited) != 2)
        return 0;
    return static_cast<double>(waited) / 1e6;
}

} // namespace frontpaw::bench
