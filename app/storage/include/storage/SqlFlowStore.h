#pragma once

#include "auth/ports/FlowStore.h"
#include "storage/Database.h"

namespace frontpaw::storage {

class SqlFlowStore final : public auth::FlowStore
{
public:
    explicit SqlFlowStore(Database& database);

    void keep(const auth::SignInState& state) override;
    void forget(auth::FlowId flow) override;
    [[nodiscard]] QFuture<Result<std::vector<auth::SignInState>, auth::StoreProblem>> all() override;

private:
    Database& m_database;
};

} // namespace frontpaw::storage
