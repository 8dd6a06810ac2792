#pragma once

#include "base/Clock.h"

#include <QString>

namespace frontpaw::words {

/// "10:42", or "10:42 tomorrow", "10:42 on Tuesday" when it is not today; the computer's own zone.
/// Rounded up to the minute: whoever comes then is not too early.
[[nodiscard]] QString clockTime(Instant at, Instant now);

/// "2026-01-05T09:00:00Z", for programs.
[[nodiscard]] QString isoTime(Instant at);

} // namespace frontpaw::words
