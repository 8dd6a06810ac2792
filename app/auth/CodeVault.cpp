#include "CodeVault.h"

namespace frontpaw::auth {

using namespace std::chrono_literals;

CodeVault::CodeVault(const Clock& clock) : m_clock(clock)
{
    // Polled rather than set to the next expiry: timers stand still while the machine sleeps, codes do not.
    m_sweeper.setInterval(500ms);
    QObject::connect(&m_sweeper, &QTimer::timeout, &m_sweeper, [this] { sweep(); });
}

void CodeVault::put(ChallengeId challenge, OtpCode code, Instant expiresAt)
{
    m_codes.insert_or_assign(challenge, Kept{std::move(code), expiresAt});
    if (!m_sweeper.isActive())
        m_sweeper.start();
}

void CodeVault::drop(ChallengeId challenge)
{
    m_codes.erase(challenge);
    if (m_codes.empty())
        m_sweeper.stop();
}

std::optional<OtpCode> CodeVault::copyOf(ChallengeId challenge) const
{
    const auto found = m_codes.find(challenge);
    return found == m_codes.end() ? std::nullopt : std::optional(found->second.code.clone());
}

std::set<ChallengeId> CodeVault::challenges() const
{
    std::set<ChallengeId> all;
    for (const auto& [challenge, kept] : m_codes)
        all.insert(challenge);
    return all;
}

void CodeVault::sweep()
{
    const Instant now = m_clock.trusted();
    std::erase_if(m_codes, [now](const auto& entry) { return entry.second.expiresAt <= now; });
    if (m_codes.empty())
        m_sweeper.stop();
}

} // namespace frontpaw::auth
