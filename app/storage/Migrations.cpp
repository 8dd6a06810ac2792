#include "storage/Migrations.h"

#include "migrations/Migration1.h"

namespace frontpaw::storage {

const std::vector<Migration>& allMigrations()
{
    static const std::vector<Migration> steps{migration1()};
    return steps;
}

} // namespace frontpaw::storage
