#include "auth/OtpPolicy.h"

#include <algorithm>

namespace frontpaw::auth {

OtpPolicy OtpPolicy::bounded() const
{
    OtpPolicy policy = *this;
    policy.digits = std::clamp(digits, allowShortCodes ? 4 : 6, 8);
    policy.lifetime = std::clamp(lifetime, Seconds{60s}, Seconds{600s});
    policy.triesPerCode = std::clamp(triesPerCode, 3, 5);
    for (Seconds& wait : policy.waits)
        wait = std::max(wait, Seconds{30s});
    policy.requestsPerHour = std::clamp(requestsPerHour, 1, 5);
    policy.requestsPerDay = std::clamp(requestsPerDay, 1, 10);
    policy.deskRequestsPerHour = std::max(deskRequestsPerHour, 1);
    policy.messagesPerDay = std::max(messagesPerDay, 1);
    policy.wrongGuessesPerDay = std::clamp(wrongGuessesPerDay, 1, 20);
    policy.refundsPerDay = std::clamp(refundsPerDay, 0, 5);
    policy.burntWait = std::max(burntWait, Seconds{30s});
    policy.burntWaitMost = std::max(burntWaitMost, Seconds{1h});
    policy.repeatNeedsLeft = std::clamp(repeatNeedsLeft, Seconds{0s}, policy.lifetime);
    policy.profileTime = std::clamp(profileTime, Seconds{1min}, Seconds{30min});
    policy.sessionIdle = std::clamp(sessionIdle, Seconds{1min}, Seconds{15min});
    policy.sessionLife = std::clamp(sessionLife, Seconds{1min}, Seconds{12h});
    return policy;
}

} // namespace frontpaw::auth
