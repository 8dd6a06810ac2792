#include "auth/AuthEngine.h"

#include "CodeRequests.h"
#include "EngineAnswers.h"
#include "SessionRules.h"

#include "auth/OtpRules.h"
#include "base/Async.h"
#include "base/Log.h"

namespace frontpaw::auth {

struct AuthEngine::Private
{
    Private(AuthEngine& engine, EngineParts given, const OtpPolicy& wanted)
        : parts(given)
        , policy(wanted.bounded())
        , vault(given.clock)
        , requests(parts, policy, vault,
                   [&engine](const DeliveryReport& report) { Q_EMIT engine.deliveryChanged(report); })
    {
    }

    EngineParts parts;
    OtpPolicy policy;
    CodeVault vault;
    CodeRequests requests;

    /// Runs a session's rule and answers with the session as it then stands.
    QFuture<Result<Session, Refusal>> change(const SessionToken& token,
                                             std::function<SessionChange(const SessionView&, Instant)> decide)
    {
        if (token.isNull())
            return ready<Session, Refusal>(failure(Refusal{AuthProblem::NoSession, {}, {}}));
        const Promise<Session, Refusal> asker;
        whenDone(parts.sessions.transact(token.digest(), std::move(decide)), &requests,
                 [asker](const Result<SessionChange, StoreProblem>& changed) {
                     if (!changed)
                         asker.finish(failure(refusalOf(changed.error())));
                     else if (changed->refusal)
                         asker.finish(failure(*changed->refusal));
                     else
                         asker.finish(*changed->session);
                 });
        return asker.future();
    }
};

AuthEngine::AuthEngine(EngineParts parts, OtpPolicy policy)
    : d(std::make_unique<Private>(*this, parts, policy))
{
}

AuthEngine::~AuthEngine() = default;

const OtpPolicy& AuthEngine::policy() const
{
    return d->policy;
}

void AuthEngine::setPolicy(OtpPolicy policy)
{
    d->policy = policy.bounded();
}

void AuthEngine::setSending(Sending sending)
{
    d->requests.setSending(sending);
}

QFuture<Result<CodeOnItsWay, Refusal>> AuthEngine::requestCode(CodeRequest request)
{
    return d->requests.request(request, std::nullopt);
}

QFuture<Result<CodeOnItsWay, Refusal>> AuthEngine::repeatCode(ChallengeId challenge, CodeRequest request)
{
    return d->requests.request(request, challenge);
}

QFuture<Result<CodeOnItsWay, Refusal>> AuthEngine::status(ChallengeId challenge)
{
    return d->requests.status(challenge);
}

QFuture<Result<Verified, Refusal>> AuthEngine::verify(CodeTry tried)
{
    VerifyAttempt attempt;
    attempt.mac = d->parts.mac.of(tried.challenge, attempt.purpose, tried.code);
    attempt.digits = tried.code.digits();
    attempt.surface = tried.surface;
    attempt.actor = tried.actor;
    attempt.chosen = tried.flow.chosen;
    attempt.newClient = d->parts.ids.next<ClientId>();
    attempt.newSession = d->parts.ids.next<SessionId>();
    attempt.flow = tried.flow;
    SessionToken token = drawnToken(d->parts.random);
    if (token.isNull() || attempt.newClient.isNull() || attempt.newSession.isNull())
        return ready<Verified, Refusal>(failure(Refusal{AuthProblem::GeneratorFailed, {}, {}}));
    attempt.newTokenDigest = token.digest();

    const Promise<Verified, Refusal> asker;
    whenDone(
        d->parts.verifications.transact(tried.challenge,
                                        [attempt, policy = d->policy](const Ledger& ledger, Instant now) {
                                            return decideVerify(ledger, attempt, policy, now);
                                        }),
        this,
        [this, asker, token = std::move(token)](const Result<Decision, StoreProblem>& decision) mutable {
            if (!decision)
                return asker.finish(failure(refusalOf(decision.error())));
            if (decision->standing && decision->standing->challenge.state != Challenge::State::Live)
                d->requests.end(decision->standing->challenge.id);
            if (decision->refusal)
                return asker.finish(failure(*decision->refusal));
            qCInfo(lcAuth) << "session" << decision->session->id.text() << "opened";
            asker.finish(Verified{*decision->session, std::move(token), decision->standing->clients,
                                  decision->flow.value_or(SignInState{})});
        });
    return asker.future();
}

QFuture<Result<Session, Refusal>> AuthEngine::chooseClient(SessionToken token, ClientId client)
{
    return d->change(token, [client, policy = d->policy](const SessionView& view, Instant now) {
        return decideChoice(view, client, policy, now);
    });
}

QFuture<Result<Session, Refusal>> AuthEngine::completeProfile(SessionToken token, Profile profile,
                                                              SignInState flow)
{
    for (const ProfileProblem& problem : problemsOf(profile)) {
        // Saved without the tick too: the profile is not complete then, but nothing typed is lost.
        if (problem.field != ProfileProblem::Field::Care)
            return ready<Session, Refusal>(failure(Refusal{AuthProblem::InvalidProfile, {}, {}}));
    }
    const ProfileAttempt attempt{profile.tidied(), d->parts.ids.next<PetId>(), std::move(flow)};
    if (attempt.newPet.isNull())
        return ready<Session, Refusal>(failure(Refusal{AuthProblem::GeneratorFailed, {}, {}}));
    return d->change(token, [attempt, policy = d->policy](const SessionView& view, Instant now) {
        return decideProfile(view, attempt, policy, now);
    });
}

QFuture<Result<Session, Refusal>> AuthEngine::resume(SessionToken token)
{
    return d->change(token, [policy = d->policy](const SessionView& view, Instant now) {
        return decideResume(view, policy, now);
    });
}

QFuture<Result<void, Refusal>> AuthEngine::signOut(SessionToken token)
{
    const Promise<void, Refusal> asker;
    whenDone(d->change(token, [policy = d->policy](const SessionView& view,
                                                   Instant now) { return decideSignOut(view, policy, now); }),
             this, [asker](const Result<Session, Refusal>& ended) {
                 asker.finish(ended ? Result<void, Refusal>() : failure(ended.error()));
             });
    return asker.future();
}

QFuture<Result<Reopened, Refusal>> AuthEngine::reopen(FlowId flow, SessionId session)
{
    SessionToken token = drawnToken(d->parts.random);
    if (token.isNull())
        return ready<Reopened, Refusal>(failure(Refusal{AuthProblem::GeneratorFailed, {}, {}}));
    const Promise<Reopened, Refusal> asker;
    const ReopenAttempt attempt{flow, token.digest()};
    whenDone(d->parts.sessions.transact(session,
                                        [attempt, policy = d->policy](const SessionView& view, Instant now) {
                                            return decideReopen(view, attempt, policy, now);
                                        }),
             this,
             [asker, token = std::move(token)](const Result<SessionChange, StoreProblem>& changed) mutable {
                 if (!changed)
                     return asker.finish(failure(refusalOf(changed.error())));
                 if (changed->refusal)
                     return asker.finish(failure(*changed->refusal));
                 asker.finish(Reopened{*changed->session, std::move(token)});
             });
    return asker.future();
}

} // namespace frontpaw::auth

#include "auth/moc_AuthEngine.cpp"
