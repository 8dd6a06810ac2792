#pragma once

#include "auth/AuthIds.h"
#include "auth/OtpCode.h"
#include "base/Clock.h"

#include <QTimer>

#include <map>
#include <set>

namespace frontpaw::auth {

/// The plain codes that this process may have to send again, in guarded memory. Each is wiped when it is
/// used, replaced, or within half a second of its expiry. Main thread.
class CodeVault
{
public:
    explicit CodeVault(const Clock& clock);

    void put(ChallengeId challenge, OtpCode code, Instant expiresAt);
    void drop(ChallengeId challenge);
    [[nodiscard]] std::optional<OtpCode> copyOf(ChallengeId challenge) const;
    [[nodiscard]] std::set<ChallengeId> challenges() const;

private:
    struct Kept
    {
        OtpCode code;
        Instant expiresAt{};
    };
    void sweep();

    const Clock& m_clock;
    std::map<ChallengeId, Kept> m_codes;
    QTimer m_sweeper;
};

} // namespace frontpaw::auth
