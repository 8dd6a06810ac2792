#pragma once

#include <cstddef>

// One .cpp for each kind of operating system; CMake takes the one that fits.

namespace frontpaw::os {

/// Zeroed memory, left out of core dumps where the system can. Throws std::bad_alloc.
[[nodiscard]] void* mapUndumped(std::size_t size);
void unmap(void* memory, std::size_t size);

} // namespace frontpaw::os
