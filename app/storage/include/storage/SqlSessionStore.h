#pragma once

#include "auth/ports/SessionStore.h"
#include "storage/Database.h"

namespace frontpaw::storage {

class SqlSessionStore final : public auth::SessionStore
{
public:
    explicit SqlSessionStore(Database& database);

    [[nodiscard]] QFuture<Result<Change, auth::StoreProblem>> transact(Subject subject,
                                                                       Decide decide) override;

private:
    Database& m_database;
};

} // namespace frontpaw::storage
