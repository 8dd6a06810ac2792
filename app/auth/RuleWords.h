#pragma once

#include "auth/Decision.h"

namespace frontpaw::auth {

/// What the rules have in common when they answer.

[[nodiscard]] Decision refused(Decision decision, Refusal refusal);
[[nodiscard]] AuditNote note(const char* event, const RawId& subject, QByteArray detail = {});
/// Live, and its time is not over.
[[nodiscard]] bool isAlive(const Challenge& challenge, Instant now);

/// Reports may come twice, late or out of order: a message only moves forward.
[[nodiscard]] bool movesOn(Delivery::State from, Delivery::State to);

/// As in audit rows.
[[nodiscard]] QByteArray word(Channel channel);
[[nodiscard]] QByteArray word(Surface surface);
[[nodiscard]] QByteArray word(Delivery::State state);
[[nodiscard]] QByteArray word(Challenge::State state);

} // namespace frontpaw::auth
