#pragma once

#include "auth/SignInFlow.h"
#include "base/Async.h"

#include <QTimer>

#include <functional>

namespace frontpaw::auth {

/// What happens inside a sign-in: the answers, and what each makes of the state.
struct SignInFlow::Private
{
    SignInFlow& flow;
    FlowParts parts;
    FlowPlace place;
    SignInState state;
    SessionToken token{};
    /// Raised whenever a question is given up: an answer to an older one is dropped.
    int generation = 0;
    bool asking = false;                 ///< a verb after the code waits for its answer
    std::vector<DeliveryReport> early{}; ///< came before the answer that names their message
    Instant lastAlive{};
    Instant lastTold{};
    QTimer idle{};

    void become(SignInState next);
    void keep();
    CodeRequest request() const;
    void askForCode(std::optional<ChallengeId> again);
    void codeAnswered(const Result<CodeOnItsWay, Refusal>& answer);
    void triedWith(Result<Verified, Refusal> answer, int asked);
    /// Runs `next` with a token. After a restart it is given anew first, and when the session has gone on
    /// since the state was kept, the flow goes where the session is instead.
    void withToken(std::function<void()> next);
    void reopen(std::function<void()> next);
    void sessionAnswered(const Result<Session, Refusal>& answer, SignInState::Step back);
    void resumeAfterRestart();
    void arrive();
    void intentionAnswered(const Result<void, IntentionProblem>& answer);
    void hear(const DeliveryReport& report);
    void checkIdle();
    void end();

    /// An answer that is dropped once the question was given up.
    template <class T, class Handler>
    void answering(QFuture<T> future, Handler handler)
    {
        whenDone(std::move(future), &flow,
                 [this, asked = generation, handle = std::move(handler)](T answer) mutable {
                     if (asked == generation)
                         handle(std::move(answer));
                 });
    }
};

} // namespace frontpaw::auth
