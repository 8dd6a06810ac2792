#include "EngineAnswers.h"

namespace frontpaw::auth {

Refusal refusalOf(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::Busy:
        return {AuthProblem::Busy, {}, {}};
    case StoreProblem::Failed:
        return {AuthProblem::StorageFailed, {}, {}};
    case StoreProblem::Stopping:
        return {AuthProblem::Stopping, {}, {}};
    }
    return {AuthProblem::StorageFailed, {}, {}};
}

CodeOnItsWay onItsWay(const Standing& standing)
{
    CodeOnItsWay way;
    way.challenge = standing.challenge.id;
    way.phone = standing.challenge.phone;
    way.expiresAt = standing.challenge.expiresAt;
    way.sentAt = standing.challenge.createdAt;
    way.resendAt = standing.resendAt;
    way.digits = standing.challenge.digits;
    way.attemptsLeft = standing.attemptsLeft;
    if (standing.message) {
        way.message = standing.message->id;
        way.channel = standing.message->channel;
        way.delivery = standing.message->state;
        way.sentAt = standing.message->reservedAt;
    }
    return way;
}

SessionToken drawnToken(RandomSource& random)
{
    SecretBytes bytes(SessionToken::size);
    return random.fill(bytes.bytes()) ? SessionToken(std::move(bytes)) : SessionToken();
}

} // namespace frontpaw::auth
