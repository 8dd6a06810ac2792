#pragma once

#include "base/Clock.h"
#include "desk/DeskAdmin.h"
#include "storage/Database.h"

namespace frontpaw {

/// Whether somebody's clinic is in the database.
[[nodiscard]] QFuture<Result<bool, storage::StorageProblem>> hasClinic(storage::Database& database);

/// What a new database begins with, in one transaction each: a clinic and its manager …
[[nodiscard]] QFuture<Result<void, storage::StorageProblem>> fillWithClinic(storage::Database& database,
                                                                            desk::NewClinic clinic);

/// … or the demo clinic around `now`.
[[nodiscard]] QFuture<Result<void, storage::StorageProblem>> fillWithDemo(storage::Database& database,
                                                                          Instant now);

} // namespace frontpaw
