#pragma once

#include "storage/Migrations.h"

namespace frontpaw::storage {

/// Every table of a desk.
[[nodiscard]] Migration migration1();

} // namespace frontpaw::storage
