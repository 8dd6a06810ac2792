#include "auth/OtpRules.h"

#include "Budget.h"
#include "RuleWords.h"

#include <algorithm>

namespace frontpaw::auth {

using namespace Qt::StringLiterals;

namespace {

/// What stands against a new message to this phone; nothing when nothing does.
std::optional<Refusal> spent(const Ledger& ledger, const OtpPolicy& policy, Instant now)
{
    const Budget budget(ledger, policy, now);
    const Instant until = nextRequestAt(ledger, policy, now);
    if (budget.lockedUntil())
        return Refusal{AuthProblem::Locked, until, {}};
    if (budget.quotaUntil())
        return Refusal{AuthProblem::PhoneQuota, until, {}};
    if (budget.waitUntil())
        return Refusal{AuthProblem::WaitBeforeNext, until, {}};
    if (ledger.deskRequestsLastHour >= policy.deskRequestsPerHour)
        return Refusal{AuthProblem::DeskQuota, {}, {}};
    if (ledger.messagesLastDay >= policy.messagesPerDay)
        return Refusal{AuthProblem::ClinicQuota, {}, {}};
    return std::nullopt;
}

/// The live code answers for this request too: nothing is sent, counted or refused.
Decision joined(const Ledger& ledger, const OtpPolicy& policy, Instant now, const Actor& actor)
{
    Standing standing{*ledger.live,
                      {},
                      nextRequestAt(ledger, policy, now),
                      attemptsLeft(ledger, *ledger.live, policy, now),
                      {}};
    if (!ledger.deliveries.empty())
        standing.message = ledger.deliveries.back();
    Decision decision;
    decision.actor = actor;
    decision.standing = std::move(standing);
    return decision;
}

/// Why a repeat by id has nothing to repeat.
std::optional<AuthProblem> cannotRepeat(const Ledger& ledger)
{
    if (!ledger.asked)
        return AuthProblem::UnknownChallenge;
    if (ledger.asked->state == Challenge::State::Consumed)
        return AuthProblem::AlreadyUsed;
    return std::nullopt;
}

Challenge newChallenge(const RequestAttempt& attempt, const PhoneNumber& phone, const OtpPolicy& policy,
                       Instant now)
{
    Challenge challenge;
    challenge.id = attempt.newChallenge;
    challenge.request = attempt.newRequest;
    challenge.purpose = attempt.purpose;
    challenge.phone = phone;
    challenge.mac = attempt.newMac;
    challenge.digits = attempt.newDigits;
    challenge.createdAt = now;
    challenge.expiresAt = now + policy.lifetime;
    return challenge;
}

/// Writes the request, its reserved message and, where the live code cannot go on, its end and a new code.
Decision granted(const Ledger& ledger, const RequestAttempt& attempt, const PhoneNumber& phone,
                 const OtpPolicy& policy, Instant now)
{
    Decision decision;
    decision.actor = attempt.actor;
    const bool alive = ledger.live && isAlive(*ledger.live, now);
    const bool again = alive && ledger.live->expiresAt - now > policy.repeatNeedsLeft && attempt.canRepeat &&
                       attempt.canRepeat(ledger.live->id);
    if (ledger.live && !again) {
        Challenge old = *ledger.live;
        old.state = alive ? Challenge::State::Replaced : Challenge::State::Expired;
        decision.audit.push_back(note("code-ended", old.id, "state=" + word(old.state)));
        decision.challenges.push_back(std::move(old));
    }
    const Challenge challenge = again ? *ledger.live : newChallenge(attempt, phone, policy, now);
    if (!again)
        decision.challenges.push_back(challenge);

    const Request request{attempt.newRequest, challenge.id, now, attempt.surface, false};
    Delivery message;
    message.id = attempt.newDelivery;
    message.challenge = challenge.id;
    message.request = request.id;
    message.channel = attempt.channel;
    message.reservedAt = now;
    decision.requests.push_back(request);
    decision.deliveries.push_back(message);
    decision.audit.push_back(note("code-requested", challenge.id,
                                  "kind="_ba + (again ? "repeat" : "new") + " channel=" +
                                      word(attempt.channel) + " surface=" + word(attempt.surface)));

    Ledger after = ledger;
    after.requests.push_back(request);
    decision.standing = Standing{challenge,
                                 message,
                                 nextRequestAt(after, policy, now),
                                 attemptsLeft(after, challenge, policy, now),
                                 {}};
    return decision;
}

} // namespace

Decision decideRequest(const Ledger& ledger, const RequestAttempt& attempt, const OtpPolicy& policy,
                       Instant now)
{
    Decision no;
    no.actor = attempt.actor;
    if (attempt.repeats) {
        if (const auto problem = cannotRepeat(ledger))
            return refused(no, {*problem, {}, {}});
    }
    const PhoneNumber phone = attempt.phone.isNull() ? ledger.phone : attempt.phone;
    if (phone.isNull() ||
        (!policy.countries.isEmpty() && !policy.countries.contains(u'+' + phone.callingCode())))
        return refused(no, {AuthProblem::CountryNotServed, {}, {}});

    const Budget budget(ledger, policy, now);
    const bool alive = ledger.live && isAlive(*ledger.live, now);
    if (alive && !attempt.repeats && !budget.lockedUntil() && budget.waitUntil())
        return joined(ledger, policy, now, attempt.actor);

    if (const auto refusal = spent(ledger, policy, now)) {
        no.audit.push_back(note("request-refused", attempt.repeats.value_or(ChallengeId{}),
                                "problem=" + QByteArray::number(static_cast<int>(refusal->problem)) +
                                    " surface=" + word(attempt.surface)));
        return refused(no, *refusal);
    }
    return granted(ledger, attempt, phone, policy, now);
}

Instant nextRequestAt(const Ledger& ledger, const OtpPolicy& policy, Instant now)
{
    const Budget budget(ledger, policy, now);
    const auto latest = std::max({budget.lockedUntil(), budget.quotaUntil(), budget.waitUntil()});
    return latest.value_or(now);
}

} // namespace frontpaw::auth
