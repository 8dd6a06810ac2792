#pragma once

#include "auth/ports/StaffStore.h"
#include "storage/Database.h"

namespace frontpaw::storage {

class SqlStaffStore final : public auth::StaffStore
{
public:
    explicit SqlStaffStore(Database& database);

    [[nodiscard]] QFuture<Result<std::vector<auth::StaffMember>, auth::StoreProblem>> all() override;
    [[nodiscard]] QFuture<Result<void, auth::StoreProblem>> put(auth::StaffMember member,
                                                                Actor actor) override;

private:
    Database& m_database;
};

} // namespace frontpaw::storage
