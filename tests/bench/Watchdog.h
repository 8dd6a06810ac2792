#pragma once

#include <QTimer>

#include <chrono>

namespace frontpaw::bench {

/// How long the main thread's event loop was kept from its work: the longest gap between two ticks of a timer
/// of 1 ms, less the time that the thread was ready to run and other processes had the core.
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();

    void start();
    /// Since start().
    [[nodiscard]] double longestMilliseconds() const { return m_longest; }

private:
    void tick();
    /// What the scheduler says this thread waited for a core, in ms.
    [[nodiscard]] double waitedForCore() const;

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    double m_lastWaited = 0;
    double m_longest = 0;
    int m_schedstat = -1;
};

} // namespace frontpaw::bench
