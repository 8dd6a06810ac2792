#pragma once

#include "base/Clock.h"

#include <mutex>

namespace frontpaw::test {

/// Stands still until told to go on.
class ManualClock final : public Clock
{
public:
    /// 2026-01-05 09:00 UTC, a Monday, ten minutes after the machine started.
    [[nodiscard]] Instant wall() const override { return locked(m_wall); }
    [[nodiscard]] Milliseconds boot() const override { return locked(m_boot); }
    [[nodiscard]] QByteArray bootId() const override { return locked(m_bootId); }

    void advance(Milliseconds by)
    {
        const std::lock_guard guard(m_mutex);
        m_wall += by;
        m_boot += by;
    }
    /// Somebody sets the calendar clock; the machine's own time does not notice.
    void setWall(Instant wall)
    {
        const std::lock_guard guard(m_mutex);
        m_wall = wall;
    }
    /// The machine is off for `away` and starts anew; `anchor` decides what that means.
    void reboot(Milliseconds away)
    {
        const std::lock_guard guard(m_mutex);
        m_wall += away;
        m_boot = Milliseconds{1000};
        m_bootId += '\'';
    }

private:
    template <class T>
    T locked(const T& value) const
    {
        const std::lock_guard guard(m_mutex);
        return value;
    }

    mutable std::mutex m_mutex;
    Instant m_wall = fromMillis(1767603600000);
    Milliseconds m_boot{600000};
    QByteArray m_bootId = "boot";
};

} // namespace frontpaw::test
