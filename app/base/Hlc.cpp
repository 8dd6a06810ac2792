#include "base/Hlc.h"

#include <algorithm>

namespace frontpaw {

Hlc Hlc::at(Instant instant, std::uint16_t counter)
{
    return {(static_cast<std::uint64_t>(toMillis(instant)) << 16U) | counter};
}

Instant Hlc::instant() const
{
    return fromMillis(static_cast<qint64>(value >> 16U));
}

std::uint16_t Hlc::counter() const
{
    return static_cast<std::uint16_t>(value & 0xFFFFU);
}

HlcClock::HlcClock(const Clock& clock) : m_clock(clock) {}

Hlc HlcClock::next()
{
    const std::lock_guard guard(m_mutex);
    // A full counter carries into the milliseconds, which is still later than everything seen.
    m_last = std::max(Hlc::at(m_clock.trusted(), 0), Hlc{m_last.value + 1});
    return m_last;
}

void HlcClock::saw(Hlc other)
{
    const std::lock_guard guard(m_mutex);
    m_last = std::max(m_last, other);
}

} // namespace frontpaw
