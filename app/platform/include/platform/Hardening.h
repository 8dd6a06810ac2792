#pragma once

namespace frontpaw::platform {

/// No core file can be made of this process, no other process of the same user may read its memory, and every
/// file it makes is the user's alone (umask 077). The first line of the release program's main.
void harden();

/// What doctor shows: whether core files and foreign reading are off.
[[nodiscard]] bool isHardened();

} // namespace frontpaw::platform
