#pragma once

#include "base/Clock.h"

#include <cstdint>
#include <mutex>

namespace frontpaw {

/// A hybrid logical clock's reading: 48 bits of milliseconds, 16 of a counter, so that numbers compare in an
/// order that respects cause and effect between desks (Kulkarni et al., "Logical Physical Clocks", 2014).
struct Hlc
{
    std::uint64_t value = 0;

    [[nodiscard]] static Hlc at(Instant instant, std::uint16_t counter);
    [[nodiscard]] Instant instant() const;
    [[nodiscard]] std::uint16_t counter() const;
    auto operator<=>(const Hlc&) const = default;
};

/// Gives readings that only go up, past everything it has seen. Any thread.
class HlcClock
{
public:
    explicit HlcClock(const Clock& clock);

    [[nodiscard]] Hlc next();
    void saw(Hlc other);

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    Hlc m_last;
};

} // namespace frontpaw
