#include "FlowStates.h"

#include "RuleWords.h"

namespace frontpaw::auth {

namespace {

using Step = SignInState::Step;

/// Nothing more can be asked of this phone now.
bool blocks(AuthProblem problem)
{
    switch (problem) {
    case AuthProblem::Locked:
    case AuthProblem::Burnt:
    case AuthProblem::PhoneQuota:
    case AuthProblem::WaitBeforeNext:
    case AuthProblem::DeskQuota:
    case AuthProblem::ClinicQuota:
    case AuthProblem::ClientDisabled:
        return true;
    default:
        return false;
    }
}

bool isLock(AuthProblem problem)
{
    return problem == AuthProblem::Locked || problem == AuthProblem::Burnt;
}

bool endsSession(AuthProblem problem)
{
    return problem == AuthProblem::NoSession || problem == AuthProblem::SessionExpired ||
           problem == AuthProblem::ProfileTimeOver;
}

} // namespace

SignInState atTheNumber(SignInState state)
{
    SignInState fresh;
    fresh.id = state.id;
    fresh.intention = std::move(state.intention);
    fresh.typedNumber = std::move(state.typedNumber);
    return fresh;
}

SignInState withoutProblems(SignInState state)
{
    state.refusal.reset();
    state.phoneProblem.reset();
    state.profileProblems.clear();
    state.intentionProblem.reset();
    return state;
}

SignInState withCode(SignInState state, const CodeOnItsWay& way, Instant now)
{
    state = withoutProblems(std::move(state));
    state.step = Step::EnteringCode;
    state.phone = way.phone;
    state.challenge = way.challenge;
    state.message = way.message;
    state.channel = way.channel;
    state.delivery = way.delivery;
    state.deliveryAt = now;
    state.sentAt = way.sentAt;
    state.expiresAt = way.expiresAt;
    state.resendAt = way.resendAt;
    state.digits = way.digits;
    state.attemptsLeft = way.attemptsLeft;
    return state;
}

SignInState withReport(SignInState state, const DeliveryReport& report)
{
    if (report.delivery == state.message && movesOn(state.delivery, report.state)) {
        state.delivery = report.state;
        state.deliveryAt = report.at;
    }
    return state;
}

SignInState requestRefused(SignInState state, const Refusal& refusal)
{
    const bool codeStands = !state.challenge.isNull();
    state.refusal = refusal;
    if (isLock(refusal.problem) || (!codeStands && blocks(refusal.problem)))
        state.step = Step::Blocked;
    else
        state.step = codeStands ? Step::EnteringCode : Step::EnteringPhone;
    if (codeStands && refusal.until)
        state.resendAt = *refusal.until;
    return state;
}

SignInState tryRefused(SignInState state, const Refusal& refusal)
{
    state.refusal = refusal;
    state.step = blocks(refusal.problem) ? Step::Blocked : Step::EnteringCode;
    if (refusal.attemptsLeft)
        state.attemptsLeft = *refusal.attemptsLeft;
    return state;
}

SignInState sessionRefused(SignInState state, const Refusal& refusal, Step back)
{
    if (endsSession(refusal.problem)) {
        // What was typed waits for the same person to come back with another code.
        SignInState atNumber = atTheNumber(state);
        atNumber.phone = state.phone;
        atNumber.draft = std::move(state.draft);
        state = std::move(atNumber);
    } else {
        state.step = back;
    }
    state.refusal = refusal;
    return state;
}

SignInState withSession(SignInState state, const Session& session)
{
    state = withoutProblems(std::move(state));
    state.session = session.id;
    state.chosen = session.client;
    state.level = session.level;
    state.profileUntil = session.endsAt;
    state.step = session.scope == Scope::Full          ? Step::SignedIn
                 : session.scope == Scope::ProfileOnly ? Step::EnteringProfile
                                                       : Step::ChoosingClient;
    if (session.scope == Scope::Full)
        state.draft = {};
    return state;
}

bool isFinished(const SignInState& state)
{
    return state.step == Step::SignedIn && (state.intention.isEmpty() || state.intentionDone);
}

bool isBlank(const SignInState& state)
{
    return state.step == Step::EnteringPhone && state.typedNumber.isEmpty() && state.intention.isEmpty();
}

bool isAfterTheCode(const SignInState& state)
{
    return state.step == Step::ChoosingClient || state.step == Step::EnteringProfile ||
           state.step == Step::SavingProfile || state.step == Step::SignedIn;
}

} // namespace frontpaw::auth
