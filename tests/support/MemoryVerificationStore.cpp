#include "support/MemoryVerificationStore.h"

#include "base/Async.h"

#include <algorithm>

namespace frontpaw::test {

using namespace auth;

namespace {

bool writesNothing(const Decision& decision)
{
    return decision.challenges.empty() && decision.guesses.empty() && decision.requests.empty() &&
           decision.deliveries.empty() && !decision.lock && !decision.clearsConsecutive &&
           !decision.newClient && !decision.session && !decision.flow && decision.audit.empty();
}

} // namespace

MemoryVerificationStore::MemoryVerificationStore(MemoryClinic& clinic) : m_clinic(clinic) {}

Result<Decision, StoreProblem> MemoryVerificationStore::transactNow(const Subject& subject,
                                                                    const Decide& decide)
{
    const std::lock_guard guard(m_clinic.mutex);
    if (m_clinic.broken)
        return failure(*m_clinic.broken);
    m_clinic.flush();
    Decision decision = decide(m_clinic.ledgerOf(subject), m_clinic.clock.trusted());
    if (!writesNothing(decision)) {
        m_clinic.write(subject, decision);
        ++m_clinic.durableCommits;
    }
    return decision;
}

QFuture<Result<Decision, StoreProblem>> MemoryVerificationStore::transact(Subject subject, Decide decide)
{
    return ready<Decision, StoreProblem>(transactNow(subject, decide));
}

void MemoryVerificationStore::transactLater(Subject subject, Decide decide)
{
    const std::lock_guard guard(m_clinic.mutex);
    m_clinic.later.emplace_back([this, subject = std::move(subject), decide = std::move(decide)] {
        m_clinic.write(subject, decide(m_clinic.ledgerOf(subject), m_clinic.clock.trusted()));
    });
}

QFuture<Result<Ledger, StoreProblem>> MemoryVerificationStore::read(Subject subject)
{
    const std::lock_guard guard(m_clinic.mutex);
    if (m_clinic.broken)
        return ready<Ledger, StoreProblem>(failure(*m_clinic.broken));
    m_clinic.flush();
    return ready<Ledger, StoreProblem>(m_clinic.ledgerOf(subject));
}

QFuture<Result<std::vector<Challenge>, StoreProblem>> MemoryVerificationStore::latest(int count)
{
    const std::lock_guard guard(m_clinic.mutex);
    std::vector<Challenge> all;
    for (const auto& [id, challenge] : m_clinic.challenges)
        all.push_back(challenge);
    std::ranges::sort(all, std::greater{}, &Challenge::createdAt);
    if (all.size() > static_cast<std::size_t>(count))
        all.resize(static_cast<std::size_t>(count));
    return ready<std::vector<Challenge>, StoreProblem>(std::move(all));
}

} // namespace frontpaw::test
