#pragma once

#include "auth/ports/VerificationStore.h"
#include "support/MemoryClinic.h"

namespace frontpaw::test {

/// The rules' own store without a database: the same suite runs over it and over SQL.
class MemoryVerificationStore final : public auth::VerificationStore
{
public:
    explicit MemoryVerificationStore(MemoryClinic& clinic);

    QFuture<Result<auth::Decision, auth::StoreProblem>> transact(auth::Subject subject,
                                                                 Decide decide) override;
    void transactLater(auth::Subject subject, Decide decide) override;
    QFuture<Result<auth::Ledger, auth::StoreProblem>> read(auth::Subject subject) override;
    QFuture<Result<std::vector<auth::Challenge>, auth::StoreProblem>> latest(int count) override;

    /// The same transaction, here and now, on any thread: for races.
    Result<auth::Decision, auth::StoreProblem> transactNow(const auth::Subject& subject,
                                                           const Decide& decide);

private:
    MemoryClinic& m_clinic;
};

} // namespace frontpaw::test
