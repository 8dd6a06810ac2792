#pragma once

#include "base/Secret.h"
#include "base/SecretArena.h"

namespace frontpaw::ui {

/// The digits that were in a field, as guarded bytes of their own length. The slot is wiped.
[[nodiscard]] SecretBytes pinBytes(SecretSlot slot);

} // namespace frontpaw::ui
