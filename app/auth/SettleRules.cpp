#include "auth/OtpRules.h"

#include "Budget.h"
#include "RuleWords.h"

#include <algorithm>
#include <iterator>

namespace frontpaw::auth {

namespace {

using State = Delivery::State;

void stamp(Delivery& message, Instant now)
{
    switch (message.state) {
    case State::Accepted:
        message.acceptedAt = now;
        break;
    case State::Sent:
        message.sentAt = now;
        break;
    case State::Delivered:
        message.deliveredAt = now;
        break;
    case State::Read:
        message.readAt = now;
        break;
    case State::Failed:
        message.failedAt = now;
        break;
    case State::Reserved:
    case State::Unknown:
        break;
    }
}

bool certainlyNotSent(const Delivery& message)
{
    return message.state == State::Failed && !message.acceptedAt && !message.sentAt;
}

/// Nobody can know the code of a challenge whose messages all went nowhere.
void abandon(Decision& decision, const Ledger& ledger, const std::vector<Delivery>& messages)
{
    if (!ledger.asked || ledger.asked->state != Challenge::State::Live ||
        !std::ranges::all_of(messages, certainlyNotSent))
        return;
    Challenge challenge = *ledger.asked;
    challenge.state = Challenge::State::Abandoned;
    decision.audit.push_back(note("code-ended", challenge.id, "state=" + word(challenge.state)));
    decision.challenges.push_back(std::move(challenge));
}

void refund(Decision& decision, const Ledger& ledger, const std::vector<Delivery>& messages, RequestId id,
            const OtpPolicy& policy, Instant now)
{
    const auto request = std::ranges::find(ledger.requests, id, &Request::id);
    const bool allFailed = std::ranges::all_of(messages, [id](const Delivery& message) {
        return message.request != id || certainlyNotSent(message);
    });
    if (request == ledger.requests.end() || request->refunded || !allFailed ||
        Budget(ledger, policy, now).refundsToday() >= policy.refundsPerDay)
        return;
    Request refunded = *request;
    refunded.refunded = true;
    decision.requests.push_back(refunded);
    decision.audit.push_back(note("request-refunded", id));
}

} // namespace

Decision decideSettle(const Ledger& ledger, const SettleAttempt& attempt, const OtpPolicy& policy,
                      Instant now)
{
    Decision decision;
    std::vector<Delivery> messages = ledger.deliveries;
    const auto message = std::ranges::find(messages, attempt.delivery, &Delivery::id);
    if (message == messages.end() || !movesOn(message->state, attempt.state))
        return decision;

    const bool fromReserved = message->state == State::Reserved;
    message->state = attempt.state;
    if (!attempt.providerReference.isEmpty())
        message->providerReference = attempt.providerReference;
    if (!attempt.cause.isEmpty())
        message->cause = attempt.cause;
    stamp(*message, now);
    decision.deliveries.push_back(*message);
    decision.audit.push_back(note("message-settled", message->id, "state=" + word(message->state)));
    if (fromReserved && message->state == State::Failed) {
        refund(decision, ledger, messages, message->request, policy, now);
        abandon(decision, ledger, messages);
    }
    return decision;
}

} // namespace frontpaw::auth
