#include "auth/SignInFlow.h"

#include "FlowMachine.h"
#include "FlowStates.h"

#include "auth/PhoneNumbers.h"
#include "base/Log.h"

namespace frontpaw::auth {

using Step = SignInState::Step;
using namespace std::chrono_literals;

namespace {

constexpr auto idleCheck = 5s;
constexpr auto aliveIsTold = 1min;

} // namespace

SignInFlow::SignInFlow(FlowParts parts, FlowPlace place, SignInState state)
    : d(new Private{*this, parts, std::move(place), std::move(state)})
{
    connect(&parts.engine, &AuthEngine::deliveryChanged, this,
            [this](const DeliveryReport& report) { d->hear(report); });
    d->idle.setInterval(idleCheck);
    connect(&d->idle, &QTimer::timeout, this, [this] { d->checkIdle(); });
    d->resumeAfterRestart();
}

SignInFlow::~SignInFlow() = default;

const SignInState& SignInFlow::state() const
{
    return d->state;
}

const SessionToken& SignInFlow::token() const
{
    return d->token;
}

void SignInFlow::setPlace(FlowPlace place)
{
    d->place = std::move(place);
}

void SignInFlow::typeNumber(const QString& text)
{
    if (d->state.step != Step::EnteringPhone || d->state.typedNumber == text)
        return;
    SignInState next = withoutProblems(d->state);
    next.typedNumber = text;
    d->become(std::move(next));
}

void SignInFlow::submitPhone(const QString& text)
{
    if (d->state.step != Step::EnteringPhone)
        return;
    SignInState next = atTheNumber(d->state);
    next.typedNumber = text;
    const auto phone = PhoneNumbers::parse(text, d->place.region, d->parts.engine.policy().countries);
    if (!phone) {
        next.phoneProblem = phone.error();
        return d->become(std::move(next));
    }
    next.phone = *phone;
    if (*phone == d->state.phone)
        next.draft = d->state.draft;
    d->state = std::move(next);
    d->askForCode(std::nullopt);
}

void SignInFlow::submitClient(ClientId client, const PhoneNumber& phone, const QString& name)
{
    if (d->state.step != Step::EnteringPhone)
        return;
    d->state.typedNumber = phone.international();
    d->state = atTheNumber(d->state);
    d->state.phone = phone;
    d->state.chosen = client;
    d->state.title = name;
    d->askForCode(std::nullopt);
}

void SignInFlow::submitCode(OtpCode code)
{
    if (d->state.step != Step::EnteringCode)
        return;
    SignInState next = withoutProblems(d->state);
    next.step = Step::CheckingCode;
    d->become(std::move(next));
    CodeTry attempt{d->state.challenge, std::move(code), d->place.surface, d->place.actor, d->state};
    whenDone(d->parts.engine.verify(std::move(attempt)), this,
             [this, asked = d->generation](Result<Verified, Refusal> answer) {
                 d->triedWith(std::move(answer), asked);
             });
}

void SignInFlow::resend()
{
    const bool onTheCodePage = d->state.step == Step::EnteringCode;
    if (!onTheCodePage && d->state.step != Step::Blocked)
        return;
    const auto& refusal = d->state.refusal;
    const bool nothingToRepeat = refusal && (refusal->problem == AuthProblem::AlreadyUsed ||
                                             refusal->problem == AuthProblem::UnknownChallenge);
    if (onTheCodePage && !nothingToRepeat)
        d->askForCode(d->state.challenge);
    else
        d->askForCode(std::nullopt);
}

void SignInFlow::changeNumber()
{
    if (d->state.step == Step::EnteringPhone || isAfterTheCode(d->state))
        return;
    ++d->generation;
    d->become(atTheNumber(d->state));
}

void SignInFlow::chooseClient(ClientId client)
{
    if (d->state.step != Step::ChoosingClient || d->asking)
        return;
    d->withToken([this, client] {
        d->asking = true;
        d->answering(d->parts.engine.chooseClient(d->token.clone(), client),
                     [this](const Result<Session, Refusal>& answer) {
                         d->sessionAnswered(answer, Step::ChoosingClient);
                     });
    });
}

void SignInFlow::keepDraft(const Profile& draft)
{
    if (d->state.step != Step::EnteringProfile || d->state.draft == draft)
        return;
    d->state.draft = draft;
    d->keep();
}

void SignInFlow::submitProfile(const Profile& profile)
{
    if (d->state.step != Step::EnteringProfile || d->asking)
        return;
    SignInState next = withoutProblems(d->state);
    next.draft = profile;
    next.profileProblems = problemsOf(profile);
    if (next.profileProblems.empty())
        next.step = Step::SavingProfile;
    d->become(std::move(next));
    if (d->state.step != Step::SavingProfile)
        return;
    d->withToken([this] {
        d->asking = true;
        d->answering(d->parts.engine.completeProfile(d->token.clone(), d->state.draft, d->state),
                     [this](const Result<Session, Refusal>& answer) {
                         d->sessionAnswered(answer, Step::EnteringProfile);
                     });
    });
}

void SignInFlow::runIntention()
{
    if (d->state.step != Step::SignedIn || isFinished(d->state) || d->asking || !d->state.chosen)
        return;
    if (d->token.isNull())
        return d->reopen({});
    d->asking = true;
    d->answering(d->parts.intentions.run(d->state.id, d->state.intention, *d->state.chosen),
                 [this](const Result<void, IntentionProblem>& answer) { d->intentionAnswered(answer); });
}

void SignInFlow::keepAlive()
{
    if (d->state.step != Step::SignedIn || d->token.isNull())
        return;
    d->lastAlive = d->parts.clock.trusted();
    if (d->lastAlive - d->lastTold < aliveIsTold)
        return;
    d->lastTold = d->lastAlive;
    d->answering(d->parts.engine.resume(d->token.clone()), [this](const Result<Session, Refusal>& answer) {
        const auto problem = answer ? AuthProblem::Busy : answer.error().problem;
        if (problem == AuthProblem::NoSession || problem == AuthProblem::SessionExpired)
            d->end();
    });
}

void SignInFlow::signOut()
{
    if (!d->token.isNull()) {
        whenDone(d->parts.engine.signOut(d->token.clone()), &d->parts.engine,
                 [](const Result<void, Refusal>& answer) {
                     if (!answer)
                         qCWarning(lcAuth) << "a session could not be ended: problem"
                                           << static_cast<int>(answer.error().problem);
                 });
    }
    d->end();
}

} // namespace frontpaw::auth

#include "auth/moc_SignInFlow.cpp"
