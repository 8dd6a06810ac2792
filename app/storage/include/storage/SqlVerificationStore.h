#pragma once

#include "auth/ports/VerificationStore.h"
#include "storage/Database.h"

namespace frontpaw::storage {

class SqlVerificationStore final : public auth::VerificationStore
{
public:
    explicit SqlVerificationStore(Database& database);

    [[nodiscard]] QFuture<Result<auth::Decision, auth::StoreProblem>> transact(auth::Subject subject,
                                                                               Decide decide) override;
    void transactLater(auth::Subject subject, Decide decide) override;
    [[nodiscard]] QFuture<Result<auth::Ledger, auth::StoreProblem>> read(auth::Subject subject) override;
    [[nodiscard]] QFuture<Result<std::vector<auth::Challenge>, auth::StoreProblem>>
    latest(int count) override;

private:
    Database& m_database;
};

} // namespace frontpaw::storage
