#include "auth/OtpRules.h"

#include "Budget.h"
#include "RuleWords.h"

#include <algorithm>

namespace frontpaw::auth {

namespace {

using Step = SignInState::Step;

std::optional<AuthProblem> problemOf(Challenge::State state)
{
    switch (state) {
    case Challenge::State::Live:
        return std::nullopt;
    case Challenge::State::Consumed:
        return AuthProblem::AlreadyUsed;
    case Challenge::State::Burnt:
        return AuthProblem::Burnt;
    case Challenge::State::Replaced:
        return AuthProblem::Replaced;
    case Challenge::State::Expired:
    case Challenge::State::Abandoned:
        return AuthProblem::Expired;
    }
    return AuthProblem::UnknownChallenge;
}

/// Tries during a lock change nothing but one number.
Decision duringLock(const Ledger& ledger, Instant until, const Actor& actor)
{
    Decision decision;
    decision.actor = actor;
    if (ledger.lock) {
        decision.lock = ledger.lock;
        ++decision.lock->triesDuring;
    }
    return refused(decision, {AuthProblem::Locked, until, 0});
}

/// Everything but the compare that can stand against a try. Nothing here depends on the digits.
std::optional<Decision> notTaken(const Ledger& ledger, const VerifyAttempt& attempt, const OtpPolicy& policy,
                                 Instant now)
{
    Decision no;
    no.actor = attempt.actor;
    if (!ledger.asked || ledger.asked->purpose != attempt.purpose)
        return refused(no, {AuthProblem::UnknownChallenge, {}, {}});
    if (const auto until = Budget(ledger, policy, now).lockedUntil())
        return duringLock(ledger, *until, attempt.actor);

    Challenge challenge = *ledger.asked;
    no.standing = Standing{challenge, {}, nextRequestAt(ledger, policy, now), 0, {}};
    if (const auto problem = problemOf(challenge.state)) {
        no.audit.push_back(note("try-refused", challenge.id, "state=" + word(challenge.state)));
        return refused(no, {*problem, {}, {}});
    }
    if (!isAlive(challenge, now)) {
        challenge.state = Challenge::State::Expired;
        no.challenges.push_back(challenge);
        no.standing->challenge = challenge;
        no.audit.push_back(note("code-ended", challenge.id, "state=" + word(challenge.state)));
        return refused(no, {AuthProblem::Expired, {}, {}});
    }
    if (attempt.digits != challenge.digits) {
        const int left = attemptsLeft(ledger, challenge, policy, now);
        no.standing->attemptsLeft = left;
        return refused(no, {AuthProblem::CodeMalformed, {}, left});
    }
    return std::nullopt;
}

Lock lockAfter(const Ledger& after, bool burnt, const OtpPolicy& policy, Instant now)
{
    Lock lock;
    lock.from = now;
    lock.burntInARow = (after.lock ? after.lock->burntInARow : 0) + (burnt ? 1 : 0);
    if (burnt) {
        Seconds wait = policy.burntWait;
        for (int i = 1; i < lock.burntInARow && wait < policy.burntWaitMost; ++i)
            wait *= 2;
        lock.until = now + std::min(wait, policy.burntWaitMost);
    }
    if (const auto empty = Budget(after, policy, now).dayEmptyUntil()) {
        lock.reason = Lock::Reason::DayBudget;
        lock.until = std::max(lock.until, *empty);
    }
    return lock;
}

/// What a wrong guess costs: decided before the compare, and written unless that takes it back.
Decision counted(const Ledger& ledger, const VerifyAttempt& attempt, const OtpPolicy& policy, Instant now)
{
    Decision decision;
    decision.actor = attempt.actor;
    Challenge challenge = *ledger.asked;
    ++challenge.attempts;
    const Guess guess{challenge.id, now, attempt.surface};

    Ledger after = ledger;
    after.guesses.push_back(guess);
    const int left = attemptsLeft(after, challenge, policy, now);
    decision.audit.push_back(note("guess-wrong", challenge.id,
                                  "left=" + QByteArray::number(left) + " surface=" + word(attempt.surface)));
    decision.refusal = Refusal{AuthProblem::WrongCode, {}, left};
    if (left == 0) {
        const bool burnt = challenge.attempts >= policy.triesPerCode;
        challenge.state = Challenge::State::Burnt;
        decision.lock = lockAfter(after, burnt, policy, now);
        after.lock = decision.lock;
        decision.refusal = Refusal{AuthProblem::Burnt, decision.lock->until, 0};
        decision.audit.push_back(
            note("locked", challenge.id,
                 "until=" + QByteArray::number(toMillis(decision.lock->until)) +
                     " reason=" + (decision.lock->reason == Lock::Reason::DayBudget ? "day" : "burnt")));
    }
    decision.guesses.push_back(guess);
    decision.standing = Standing{challenge, {}, nextRequestAt(after, policy, now), left, {}};
    decision.challenges.push_back(std::move(challenge));
    return decision;
}

/// Who signs in; null when the family has to be asked.
std::optional<ClientId> whoIsIt(const std::vector<KnownClient>& clients, const VerifyAttempt& attempt)
{
    if (clients.empty())
        return attempt.newClient;
    if (clients.size() == 1)
        return clients.front().id;
    const bool known = std::ranges::find(clients, attempt.chosen, &KnownClient::id) != clients.end();
    return known ? attempt.chosen : std::nullopt;
}

Scope scopeOf(const std::vector<KnownClient>& clients, const std::optional<ClientId>& who)
{
    if (!who)
        return Scope::ChooseClient;
    const auto client = std::ranges::find(clients, *who, &KnownClient::id);
    return client != clients.end() && client->profileComplete ? Scope::Full : Scope::ProfileOnly;
}

Session openedBy(const VerifyAttempt& attempt, const Challenge& challenge, Scope scope,
                 const OtpPolicy& policy, Instant now)
{
    Session session;
    session.id = attempt.newSession;
    session.tokenDigest = attempt.newTokenDigest;
    session.flow = attempt.flow.id;
    session.phone = challenge.phone;
    session.client = challenge.client;
    session.scope = scope;
    session.createdAt = now;
    session.lastUsedAt = now;
    session.endsAt = now + (scope == Scope::Full ? policy.sessionLife : policy.profileTime);
    return session;
}

SignInState flowAfter(SignInState flow, const Session& session, const std::vector<KnownClient>& clients)
{
    flow.step = session.scope == Scope::Full          ? Step::SignedIn
                : session.scope == Scope::ProfileOnly ? Step::EnteringProfile
                                                      : Step::ChoosingClient;
    flow.phone = session.phone;
    flow.session = session.id;
    flow.chosen = session.client;
    flow.level = session.level;
    flow.profileUntil = session.endsAt;
    flow.refusal.reset();
    flow.family.clear();
    if (session.scope == Scope::ChooseClient)
        std::ranges::transform(clients, std::back_inserter(flow.family), &KnownClient::id);
    return flow;
}

/// Takes the count back and opens what the code opens.
Decision right(const Ledger& ledger, const VerifyAttempt& attempt, const OtpPolicy& policy, Instant now)
{
    std::vector<KnownClient> clients = ledger.clients;
    std::erase_if(clients, [](const KnownClient& client) { return client.disabled; });
    const bool turnedAway = clients.empty() && !ledger.clients.empty();

    Decision decision;
    decision.actor = attempt.actor;
    decision.clearsConsecutive = true;
    if (ledger.lock && ledger.lock->burntInARow > 0) {
        decision.lock = ledger.lock;
        decision.lock->burntInARow = 0;
    }
    Challenge challenge = *ledger.asked;
    challenge.state = Challenge::State::Consumed;
    challenge.verifiedAt = now;
    if (!turnedAway)
        challenge.client = whoIsIt(clients, attempt);
    decision.challenges.push_back(challenge);
    decision.standing = Standing{challenge, {}, nextRequestAt(ledger, policy, now), 0, clients};
    decision.audit.push_back(note("code-right", challenge.id, "surface=" + word(attempt.surface)));
    if (turnedAway) {
        decision.audit.push_back(note("client-disabled", challenge.id));
        return refused(decision, {AuthProblem::ClientDisabled, {}, {}});
    }

    const Scope scope = scopeOf(clients, challenge.client);
    if (clients.empty())
        decision.newClient = NewClient{attempt.newClient, challenge.phone};
    decision.session = openedBy(attempt, challenge, scope, policy, now);
    decision.audit.push_back(note("session-opened", decision.session->id));
    if (!attempt.flow.id.isNull())
        decision.flow = flowAfter(attempt.flow, *decision.session, clients);
    return decision;
}

} // namespace

Decision decideVerify(const Ledger& ledger, const VerifyAttempt& attempt, const OtpPolicy& policy,
                      Instant now)
{
    if (auto no = notTaken(ledger, attempt, policy, now))
        return *std::move(no);
    Decision wrong = counted(ledger, attempt, policy, now);
    if (!CodeMac::matches(*ledger.asked, attempt.mac))
        return wrong;
    return right(ledger, attempt, policy, now);
}

Result<Standing, Refusal> standingOf(const Ledger& ledger, const OtpPolicy& policy, Instant now)
{
    if (!ledger.asked)
        return failure(Refusal{AuthProblem::UnknownChallenge, {}, {}});
    if (const auto until = Budget(ledger, policy, now).lockedUntil())
        return failure(Refusal{AuthProblem::Locked, until, 0});
    if (const auto problem = problemOf(ledger.asked->state))
        return failure(Refusal{*problem, {}, {}});
    if (!isAlive(*ledger.asked, now))
        return failure(Refusal{AuthProblem::Expired, {}, {}});
    Standing standing{*ledger.asked,
                      {},
                      nextRequestAt(ledger, policy, now),
                      attemptsLeft(ledger, *ledger.asked, policy, now),
                      {}};
    if (!ledger.deliveries.empty())
        standing.message = ledger.deliveries.back();
    return standing;
}

int attemptsLeft(const Ledger& ledger, const Challenge& challenge, const OtpPolicy& policy, Instant now)
{
    const int ofCode = policy.triesPerCode - challenge.attempts;
    const int ofDay = policy.wrongGuessesPerDay - Budget(ledger, policy, now).wrongGuessesToday();
    return std::max(0, std::min(ofCode, ofDay));
}

} // namespace frontpaw::auth
