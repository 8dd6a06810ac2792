#pragma once

#include "base/Clock.h"

#include <QStringList>

#include <array>

namespace frontpaw::auth {

using Seconds = std::chrono::seconds;
using namespace std::chrono_literals;

/// What a code costs to ask for and to guess: one value per clinic, inside bounds that the program enforces.
/// Sources: NIST SP 800-63B-4 3.1.3.2 and 3.2.2, OWASP ASVS 5 6.5.4.
struct OtpPolicy
{
    int digits = 6; ///< 6-8; 4 and 5 only with allowShortCodes
    bool allowShortCodes = false;
    Seconds lifetime = 600s; ///< 60-600; nothing extends it
    int triesPerCode = 3;    ///< 3-5
    std::array<Seconds, 3> waits{60s, 120s,
                                 300s}; ///< before the 2nd, 3rd, later request of one phone in a day; >= 30 s
    int requestsPerHour = 5;
    int requestsPerDay = 10;
    int deskRequestsPerHour = 30;
    int messagesPerDay = 300;       ///< of the whole clinic
    int wrongGuessesPerDay = 15;    ///< of one phone; at most 20, never afresh
    int refundsPerDay = 5;          ///< requests of one phone that certainly failed and do not count
    Seconds burntWait = 30s;        ///< after a burnt code, doubling …
    Seconds burntWaitMost = 1h;     ///< … up to this
    Seconds repeatNeedsLeft = 180s; ///< a repeat keeps the code while more than this is left of its life
    Seconds profileTime = 30min;    ///< to finish a profile after the right code
    Seconds sessionIdle = 15min;
    Seconds sessionLife = 12h;
    QStringList countries{QStringLiteral("+91")};

    bool operator==(const OtpPolicy&) const = default;

    /// The nearest policy inside the bounds.
    [[nodiscard]] OtpPolicy bounded() const;
};

} // namespace frontpaw::auth
