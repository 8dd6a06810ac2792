#include "storage/SqlVerificationStore.h"

#include "signin/ChallengeRows.h"
#include "signin/LedgerRows.h"

namespace frontpaw::storage {

using auth::Decision;
using auth::StoreProblem;

namespace {

Decision decideIn(Transaction& transaction, const auth::Subject& subject,
                  const auth::VerificationStore::Decide& decide)
{
    const LedgerRows::Subject read = LedgerRows::read(transaction, subject);
    Decision decision = decide(read.ledger, transaction.now());
    LedgerRows::write(transaction, read.phone, decision);
    return decision;
}

} // namespace

SqlVerificationStore::SqlVerificationStore(Database& database) : m_database(database) {}

QFuture<Result<Decision, StoreProblem>> SqlVerificationStore::transact(auth::Subject subject, Decide decide)
{
    return m_database.run([subject = std::move(subject), decide = std::move(decide)](
                              Transaction& transaction) -> Result<Decision, StoreProblem> {
        return decideIn(transaction, subject, decide);
    });
}

void SqlVerificationStore::transactLater(auth::Subject subject, Decide decide)
{
    m_database.later([subject = std::move(subject), decide = std::move(decide)](Transaction& transaction) {
        (void)decideIn(transaction, subject, decide);
    });
}

QFuture<Result<auth::Ledger, StoreProblem>> SqlVerificationStore::read(auth::Subject subject)
{
    return m_database.read(
        [subject = std::move(subject)](Transaction& transaction) -> Result<auth::Ledger, StoreProblem> {
            return LedgerRows::read(transaction, subject).ledger;
        });
}

QFuture<Result<std::vector<auth::Challenge>, StoreProblem>> SqlVerificationStore::latest(int count)
{
    return m_database.read(
        [count](Transaction& transaction) -> Result<std::vector<auth::Challenge>, StoreProblem> {
            return ChallengeRows::latest(transaction, count);
        });
}

} // namespace frontpaw::storage
