#pragma once

#include <QStringList>

#include <vector>

namespace frontpaw::storage {

/// One step of the schema. Once released it never changes.
struct Migration
{
    int version;      ///< of the schema after this step
    int readableFrom; ///< the oldest program's schema version that may still write to it
    QStringList statements;
};

/// Every step there is, in order, from 1 without gaps.
[[nodiscard]] const std::vector<Migration>& allMigrations();

} // namespace frontpaw::storage
