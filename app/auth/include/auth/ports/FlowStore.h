#pragma once

#include "auth/SignInState.h"
#include "auth/ports/VerificationStore.h"

namespace frontpaw::auth {

/// Keeps flows over a restart, sealed. Right codes write theirs through the VerificationStore.
class FlowStore
{
public:
    virtual ~FlowStore() = default;

    /// Written behind, within 200 ms; the last state of a flow wins, also over those that a VerificationStore
    /// or a SessionStore writes: all go in the order in which they were asked for.
    virtual void keep(const SignInState& state) = 0;
    virtual void forget(FlowId flow) = 0;
    /// Unfinished flows of this desk, oldest first. A damaged one is left out and logged.
    [[nodiscard]] virtual QFuture<Result<std::vector<SignInState>, StoreProblem>> all() = 0;
};

} // namespace frontpaw::auth
