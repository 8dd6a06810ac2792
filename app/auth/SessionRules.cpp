#include "SessionRules.h"

#include "RuleWords.h"

#include <algorithm>

namespace frontpaw::auth {

namespace {

using Step = SignInState::Step;

SessionChange refusedChange(AuthProblem problem)
{
    SessionChange change;
    change.refusal = Refusal{problem, {}, {}};
    change.actor = Actor::system();
    return change;
}

/// Why the session is none any more.
std::optional<AuthProblem> overBy(const Session& session, const OtpPolicy& policy, Instant now)
{
    if (session.endedAt)
        return AuthProblem::NoSession;
    if (now >= session.endsAt)
        return session.scope == Scope::Full ? AuthProblem::SessionExpired : AuthProblem::ProfileTimeOver;
    if (session.scope == Scope::Full && now - session.lastUsedAt >= policy.sessionIdle)
        return AuthProblem::SessionExpired;
    return std::nullopt;
}

/// A session that is over is closed by whoever notices; nothing when it lives.
std::optional<SessionChange> over(const SessionView& view, const OtpPolicy& policy, Instant now)
{
    if (!view.session)
        return refusedChange(AuthProblem::NoSession);
    const auto problem = overBy(*view.session, policy, now);
    if (!problem)
        return std::nullopt;
    SessionChange change = refusedChange(*problem);
    if (!view.session->endedAt) {
        change.session = view.session;
        change.session->endedAt = now;
        change.audit.push_back(note("session-ended", view.session->id, "reason=time"));
    }
    return change;
}

SessionChange used(const SessionView& view, Instant now)
{
    SessionChange change;
    change.session = view.session;
    change.session->lastUsedAt = now;
    change.actor = view.session->client ? Actor::client(*view.session->client) : Actor::system();
    return change;
}

void openFully(Session& session, const OtpPolicy& policy)
{
    session.scope = Scope::Full;
    session.endsAt = session.createdAt + policy.sessionLife;
}

} // namespace

SessionChange decideChoice(const SessionView& view, ClientId client, const OtpPolicy& policy, Instant now)
{
    if (auto no = over(view, policy, now))
        return *std::move(no);
    const auto person = std::ranges::find(view.clients, client, &KnownClient::id);
    const bool chosenBefore = view.session->client == client;
    if (person == view.clients.end() || (view.session->scope != Scope::ChooseClient && !chosenBefore))
        return refusedChange(AuthProblem::NotAllowed);
    if (person->disabled)
        return refusedChange(AuthProblem::ClientDisabled);

    SessionChange change = used(view, now);
    if (chosenBefore)
        return change;
    Session& session = *change.session;
    session.client = client;
    session.scope = Scope::ProfileOnly;
    if (person->profileComplete)
        openFully(session, policy);
    change.actor = Actor::client(client);
    change.audit.push_back(note("client-chosen", session.id));
    return change;
}

SessionChange decideProfile(const SessionView& view, const ProfileAttempt& attempt, const OtpPolicy& policy,
                            Instant now)
{
    if (auto no = over(view, policy, now))
        return *std::move(no);
    if (view.session->scope == Scope::ChooseClient)
        return refusedChange(AuthProblem::ClientNotChosen);
    SessionChange change = used(view, now);
    const bool wasFull = view.session->scope == Scope::Full;
    if (!wasFull) {
        change.profile = attempt.profile;
        change.completesProfile = attempt.profile.consents.care;
        change.audit.push_back(note("profile-saved", change.session->id));
    }
    if (change.completesProfile) {
        openFully(*change.session, policy);
        if (!attempt.profile.petName.isEmpty())
            change.firstPet = attempt.newPet;
    }
    if (!attempt.flow.id.isNull() && attempt.flow.id == change.session->flow) {
        SignInState flow = attempt.flow;
        const bool full = change.session->scope == Scope::Full;
        flow.step = full ? Step::SignedIn : Step::EnteringProfile;
        flow.chosen = change.session->client;
        flow.refusal.reset();
        flow.profileProblems.clear();
        if (full)
            flow.draft = {};
        change.flow = std::move(flow);
    }
    return change;
}

SessionChange decideResume(const SessionView& view, const OtpPolicy& policy, Instant now)
{
    if (auto no = over(view, policy, now))
        return *std::move(no);
    SessionChange change = used(view, now);
    // Staff may have completed the profile meanwhile.
    const auto client = std::ranges::find_if(view.clients, [&](const KnownClient& one) {
        return one.id == view.session->client && one.profileComplete;
    });
    if (change.session->scope == Scope::ProfileOnly && client != view.clients.end()) {
        openFully(*change.session, policy);
        change.audit.push_back(note("session-opened-fully", change.session->id, "reason=profile-complete"));
    }
    return change;
}

SessionChange decideSignOut(const SessionView& view, const OtpPolicy& policy, Instant now)
{
    if (auto no = over(view, policy, now))
        return *std::move(no);
    SessionChange change = used(view, now);
    change.session->endedAt = now;
    change.audit.push_back(note("session-ended", change.session->id, "reason=sign-out"));
    return change;
}

SessionChange decideReopen(const SessionView& view, const ReopenAttempt& attempt, const OtpPolicy& policy,
                           Instant now)
{
    if (auto no = over(view, policy, now))
        return *std::move(no);
    if (view.session->flow != attempt.flow || attempt.flow.isNull())
        return refusedChange(AuthProblem::NoSession);
    if (now >= view.session->createdAt + policy.profileTime)
        return refusedChange(AuthProblem::ProfileTimeOver);
    const bool intentionWaits = view.flow && !view.flow->intention.isEmpty() && !view.flow->intentionDone;
    if (view.session->scope == Scope::Full && !intentionWaits)
        return refusedChange(AuthProblem::NoSession);

    SessionChange change = used(view, now);
    change.session->tokenDigest = attempt.newTokenDigest;
    change.actor = Actor::system();
    change.audit.push_back(note("session-reopened", change.session->id));
    return change;
}

} // namespace frontpaw::auth
