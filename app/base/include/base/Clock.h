#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <optional>

namespace frontpaw {

using Milliseconds = std::chrono::milliseconds;

/// A point in UTC, to the millisecond.
using Instant = std::chrono::sys_time<Milliseconds>;

[[nodiscard]] constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromMillis(qint64 millis)
{
    return Instant(Milliseconds(millis));
}

/// Where trusted time stood at a durable write: kept in the database, read at the next opening.
struct TimeMark
{
    QByteArray bootId;
    Milliseconds boot{};
    Instant trusted{};
};

/// What opening under a stored mark found out.
struct Anchoring
{
    bool sameBoot = false;
    /// How far trusted time moved while the machine was off; zero in the same boot. A lock goes on with the
    /// rest it had at the last write, so its end moves by as much.
    Milliseconds gap{};
};

/// Three clocks in one. `wall` labels, `boot` waits, `trusted` decides expiry and locks. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The machine's calendar clock. It may jump; nothing is decided by it.
    [[nodiscard]] virtual Instant wall() const = 0;
    /// Time since the machine started, sleep counted (CLOCK_BOOTTIME).
    [[nodiscard]] virtual Milliseconds boot() const = 0;
    /// Differs between two starts of the machine.
    [[nodiscard]] virtual QByteArray bootId() const = 0;

    /// UTC that only goes forward with `boot`, whatever the wall clock does. Before `anchor` it goes from the
    /// wall clock's first reading.
    [[nodiscard]] Instant trusted() const;
    [[nodiscard]] TimeMark mark() const;

    /// Ties trusted time to what the database last saw. In the same boot the stored mark alone decides, so
    /// every process agrees; in another, the wall clock, or the mark where the wall clock is behind it.
    Anchoring anchor(const std::optional<TimeMark>& stored);

private:
    static constexpr qint64 unanchored = INT64_MIN;
    mutable std::atomic<qint64> m_trustedMinusBoot{unanchored};
};

} // namespace frontpaw
