#include "storage/SqlFlowStore.h"

#include "signin/SessionRows.h"

namespace frontpaw::storage {

using auth::SignInState;
using auth::StoreProblem;

namespace {

/// Signed in, and what it was for is done.
bool isFinished(const SignInState& state)
{
    return state.step == SignInState::Step::SignedIn && (state.intention.isEmpty() || state.intentionDone);
}

} // namespace

SqlFlowStore::SqlFlowStore(Database& database) : m_database(database) {}

void SqlFlowStore::keep(const SignInState& state)
{
    m_database.later([state](Transaction& transaction) { FlowRows::write(transaction, state); });
}

void SqlFlowStore::forget(auth::FlowId flow)
{
    m_database.later([flow](Transaction& transaction) { FlowRows::remove(transaction, flow); });
}

QFuture<Result<std::vector<SignInState>, StoreProblem>> SqlFlowStore::all()
{
    return m_database.read([](Transaction& transaction) -> Result<std::vector<SignInState>, StoreProblem> {
        std::vector<SignInState> states = FlowRows::all(transaction);
        std::erase_if(states, isFinished);
        return states;
    });
}

} // namespace frontpaw::storage
