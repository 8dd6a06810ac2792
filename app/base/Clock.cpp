#include "base/Clock.h"

#include <algorithm>

namespace frontpaw {

Instant Clock::trusted() const
{
    qint64 offset = m_trustedMinusBoot.load();
    if (offset == unanchored) {
        const qint64 first = toMillis(wall()) - boot().count();
        if (m_trustedMinusBoot.compare_exchange_strong(offset, first))
            offset = first;
    }
    return fromMillis(boot().count() + offset);
}

TimeMark Clock::mark() const
{
    const Milliseconds now = boot();
    const Instant before = trusted();
    return {bootId(), now, std::min(before, trusted())};
}

Anchoring Clock::anchor(const std::optional<TimeMark>& stored)
{
    if (!stored) {
        (void)trusted();
        return {true, Milliseconds{0}};
    }
    if (stored->bootId == bootId() && stored->boot <= boot()) {
        m_trustedMinusBoot.store(toMillis(stored->trusted) - stored->boot.count());
        return {true, Milliseconds{0}};
    }
    const Instant start = std::max(wall(), stored->trusted);
    m_trustedMinusBoot.store(toMillis(start) - boot().count());
    return {false, start - stored->trusted};
}

} // namespace frontpaw
