#include "Budget.h"

#include <algorithm>

namespace frontpaw::auth {

namespace {

/// `times`, oldest first, of one window: when fewer than `limit` will be left in it.
std::optional<Instant> roomAt(const std::vector<Instant>& times, int limit, Milliseconds window)
{
    const auto most = static_cast<std::size_t>(std::max(limit, 1));
    if (times.size() < most)
        return std::nullopt;
    return times[times.size() - most] + window;
}

} // namespace

Budget::Budget(const Ledger& ledger, const OtpPolicy& policy, Instant now)
    : m_ledger(ledger), m_policy(policy), m_now(now)
{
}

int Budget::wrongGuessesToday() const
{
    return static_cast<int>(std::ranges::count_if(
        m_ledger.guesses, [this](const Guess& guess) { return guess.at > m_now - 24h; }));
}

std::optional<Instant> Budget::dayEmptyUntil() const
{
    std::vector<Instant> times;
    for (const Guess& guess : m_ledger.guesses) {
        if (guess.at > m_now - 24h)
            times.push_back(guess.at);
    }
    return roomAt(times, m_policy.wrongGuessesPerDay, 24h);
}

std::optional<Instant> Budget::lockedUntil() const
{
    const std::optional<Instant> lock = m_ledger.lock ? std::optional(m_ledger.lock->until) : std::nullopt;
    return later(std::max(lock, dayEmptyUntil()));
}

std::optional<Instant> Budget::waitUntil() const
{
    const std::vector<Instant> times = countedRequests(24h);
    if (times.empty())
        return std::nullopt;
    const std::size_t which = std::min(times.size(), m_policy.waits.size()) - 1;
    return later(times.back() + m_policy.waits[which]);
}

std::optional<Instant> Budget::quotaUntil() const
{
    return later(std::max(roomAt(countedRequests(1h), m_policy.requestsPerHour, 1h),
                          roomAt(countedRequests(24h), m_policy.requestsPerDay, 24h)));
}

int Budget::refundsToday() const
{
    return static_cast<int>(std::ranges::count_if(m_ledger.requests, [this](const Request& request) {
        return request.refunded && request.at > m_now - 24h;
    }));
}

std::vector<Instant> Budget::countedRequests(Milliseconds window) const
{
    std::vector<Instant> times;
    for (const Request& request : m_ledger.requests) {
        if (!request.refunded && request.at > m_now - window)
            times.push_back(request.at);
    }
    return times;
}

std::optional<Instant> Budget::later(std::optional<Instant> until) const
{
    return until && *until > m_now ? until : std::nullopt;
}

} // namespace frontpaw::auth
