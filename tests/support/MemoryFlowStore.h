#pragma once

#include "auth/ports/FlowStore.h"
#include "base/Async.h"
#include "support/MemoryClinic.h"

namespace frontpaw::test {

/// Keeps flows as bytes would: encoded and read back.
class MemoryFlowStore final : public auth::FlowStore
{
public:
    explicit MemoryFlowStore(MemoryClinic& clinic) : m_clinic(clinic) {}

    void keep(const auth::SignInState& state) override
    {
        const std::lock_guard guard(m_clinic.mutex);
        m_clinic.later.emplace_back([this, bytes = state.encoded(), id = state.id] {
            m_clinic.flows[id] = *auth::SignInState::decoded(bytes);
        });
    }
    void forget(auth::FlowId flow) override
    {
        const std::lock_guard guard(m_clinic.mutex);
        m_clinic.later.emplace_back([this, flow] { m_clinic.flows.erase(flow); });
    }
    QFuture<Result<std::vector<auth::SignInState>, auth::StoreProblem>> all() override
    {
        const std::lock_guard guard(m_clinic.mutex);
        m_clinic.flush();
        std::vector<auth::SignInState> states;
        for (const auto& [id, state] : m_clinic.flows)
            states.push_back(state);
        return ready<std::vector<auth::SignInState>, auth::StoreProblem>(std::move(states));
    }

private:
    MemoryClinic& m_clinic;
};

} // namespace frontpaw::test
