#pragma once

#include "auth/AuthEngine.h"

namespace frontpaw::auth {

/// What the parts of the engine have in common when they answer.

[[nodiscard]] Refusal refusalOf(StoreProblem problem);
[[nodiscard]] CodeOnItsWay onItsWay(const Standing& standing);
/// 256 fresh bits; null when the generator failed.
[[nodiscard]] SessionToken drawnToken(RandomSource& random);

} // namespace frontpaw::auth
