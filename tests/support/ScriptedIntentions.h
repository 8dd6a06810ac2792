#pragma once

#include "auth/ports/IntentionRunner.h"
#include "base/Async.h"

#include <set>
#include <vector>

namespace frontpaw::test {

/// Books nothing, but counts what it would have booked: once for each flow.
class ScriptedIntentions final : public auth::IntentionRunner
{
public:
    struct Run
    {
        auth::FlowId flow;
        QByteArray payload;
        ClientId client;
    };

    /// The next runs answer so.
    std::optional<auth::IntentionProblem> problem;

    QFuture<Result<void, auth::IntentionProblem>> run(auth::FlowId flow, auth::Intention intention,
                                                      ClientId client) override
    {
        m_runs.push_back({flow, intention.payload, client});
        if (problem)
            return ready<void, auth::IntentionProblem>(failure(*problem));
        m_done.insert(flow);
        return ready<void, auth::IntentionProblem>({});
    }

    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }
    /// Bookings made.
    [[nodiscard]] std::size_t done() const { return m_done.size(); }

private:
    std::vector<Run> m_runs;
    std::set<auth::FlowId> m_done;
};

} // namespace frontpaw::test
