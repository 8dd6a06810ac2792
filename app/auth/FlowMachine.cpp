#include "FlowMachine.h"

#include "FlowStates.h"

#include <utility>

namespace frontpaw::auth {

using Step = SignInState::Step;

void SignInFlow::Private::become(SignInState next)
{
    state = std::move(next);
    keep();
    Q_EMIT flow.stateChanged();
}

void SignInFlow::Private::keep()
{
    if (isBlank(state) || isFinished(state))
        parts.store.forget(state.id);
    else
        parts.store.keep(state);
}

CodeRequest SignInFlow::Private::request() const
{
    CodeRequest request;
    request.phone = state.phone;
    request.surface = place.surface;
    request.actor = place.actor;
    request.role = place.role;
    request.language = place.language;
    return request;
}

void SignInFlow::Private::askForCode(std::optional<ChallengeId> again)
{
    ++generation;
    early.clear();
    SignInState next = withoutProblems(state);
    next.step = Step::SendingCode;
    if (!again)
        next.challenge = {};
    become(std::move(next));
    answering(again ? parts.engine.repeatCode(*again, request()) : parts.engine.requestCode(request()),
              [this](const Result<CodeOnItsWay, Refusal>& answer) { codeAnswered(answer); });
}

void SignInFlow::Private::codeAnswered(const Result<CodeOnItsWay, Refusal>& answer)
{
    if (!answer)
        return become(requestRefused(state, answer.error()));
    SignInState next = withCode(state, *answer, parts.clock.trusted());
    for (const DeliveryReport& report : std::exchange(early, {}))
        next = withReport(std::move(next), report);
    become(std::move(next));
}

void SignInFlow::Private::triedWith(Result<Verified, Refusal> answer, int asked)
{
    if (asked != generation) {
        // Given up while it was checked: the session that it opened is nobody's.
        if (answer)
            whenDone(parts.engine.signOut(std::move(answer->token)), &flow,
                     [](const Result<void, Refusal>&) {});
        return keep();
    }
    if (!answer)
        return become(tryRefused(state, answer.error()));
    token = std::move(answer->token);
    SignInState next = withSession(state, answer->session);
    next.family = answer->flow.family;
    state = std::move(next);
    arrive();
}

void SignInFlow::Private::withToken(std::function<void()> next)
{
    if (token.isNull())
        reopen(std::move(next));
    else
        next();
}

void SignInFlow::Private::reopen(std::function<void()> next)
{
    const Step back = state.step == Step::SavingProfile ? Step::EnteringProfile : state.step;
    asking = true;
    answering(parts.engine.reopen(state.id, state.session),
              [this, back, next = std::move(next)](Result<Reopened, Refusal> answer) {
                  asking = false;
                  if (!answer)
                      return become(sessionRefused(state, answer.error(), back));
                  token = std::move(answer->token);
                  SignInState current = withSession(state, answer->session);
                  if (next && current.step == back)
                      return next();
                  state = std::move(current);
                  arrive();
              });
}

void SignInFlow::Private::sessionAnswered(const Result<Session, Refusal>& answer, Step back)
{
    asking = false;
    if (!answer) {
        SignInState next = sessionRefused(state, answer.error(), back);
        if (next.session.isNull())
            token = {}; // it opens nothing any more
        return become(std::move(next));
    }
    state = withSession(state, *answer);
    arrive();
}

/// The state is what a session's scope allows; a full one has come to the end.
void SignInFlow::Private::arrive()
{
    if (state.step == Step::SignedIn) {
        lastAlive = lastTold = parts.clock.trusted();
        idle.start();
    }
    become(state);
    flow.runIntention();
}

void SignInFlow::Private::intentionAnswered(const Result<void, IntentionProblem>& answer)
{
    asking = false;
    SignInState next = withoutProblems(state);
    next.intentionDone = answer.has_value();
    if (!answer)
        next.intentionProblem = answer.error();
    become(std::move(next));
}

void SignInFlow::Private::resumeAfterRestart()
{
    switch (state.step) {
    case Step::EnteringPhone:
    case Step::WaitingForLine:
        return;
    case Step::SendingCode:
    case Step::EnteringCode:
    case Step::CheckingCode:
    case Step::Blocked:
        if (state.challenge.isNull()) {
            if (state.step == Step::SendingCode)
                state = atTheNumber(state);
            return;
        }
        return answering(parts.engine.status(state.challenge),
                         [this](const Result<CodeOnItsWay, Refusal>& answer) {
                             become(answer ? withCode(state, *answer, parts.clock.trusted())
                                           : tryRefused(state, answer.error()));
                         });
    case Step::SavingProfile:
        state.step = Step::EnteringProfile;
        [[fallthrough]];
    case Step::ChoosingClient:
    case Step::EnteringProfile:
    case Step::SignedIn:
        return reopen({});
    }
}

void SignInFlow::Private::hear(const DeliveryReport& report)
{
    if (state.step == Step::SendingCode)
        early.push_back(report);
    SignInState next = withReport(state, report);
    if (next != state)
        become(std::move(next));
}

void SignInFlow::Private::checkIdle()
{
    if (parts.clock.trusted() - lastAlive >= parts.engine.policy().sessionIdle)
        flow.signOut();
}

void SignInFlow::Private::end()
{
    ++generation;
    idle.stop();
    token = {};
    parts.store.forget(state.id);
    SignInState gone;
    gone.id = state.id;
    state = std::move(gone);
    Q_EMIT flow.ended();
}

} // namespace frontpaw::auth
