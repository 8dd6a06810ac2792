#pragma once

#include "storage/SqlFailure.h"

#include <QSqlError>

namespace frontpaw::storage {

/// SQLite's result code in our words.
[[nodiscard]] SqlFailure failureFrom(const QSqlError& error);

} // namespace frontpaw::storage
