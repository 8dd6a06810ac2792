#pragma once

#include "auth/AuthIds.h"
#include "auth/Intention.h"
#include "base/Result.h"

#include <QFuture>

namespace frontpaw::auth {

/// Does what a sign-in was started for.
class IntentionRunner
{
public:
    virtual ~IntentionRunner() = default;
    /// Idempotent by `flow`: run again after a crash it changes nothing and gives the same answer.
    [[nodiscard]] virtual QFuture<Result<void, IntentionProblem>> run(FlowId flow, Intention intention,
                                                                      ClientId client) = 0;
};

} // namespace frontpaw::auth
