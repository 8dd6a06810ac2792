#include "CodeRequests.h"

#include "EngineAnswers.h"

#include "base/Log.h"

#include <algorithm>

namespace frontpaw::auth {

CodeRequests::CodeRequests(EngineParts& parts, const OtpPolicy& policy, CodeVault& vault, Tell tell)
    : m_parts(parts), m_policy(policy), m_vault(vault), m_tell(std::move(tell))
{
    connect(&m_parts.sender, &MessageSender::reported, this, [this](const DeliveryReport& report) {
        settle(report, {});
        m_tell(report);
    });
}

QFuture<CodeRequests::Answer> CodeRequests::request(const CodeRequest& request,
                                                    std::optional<ChallengeId> repeats)
{
    if (!Rights::allows(request.actor.kind, request.role, Act::SendCode))
        return ready<CodeOnItsWay, Refusal>(failure(Refusal{AuthProblem::NotAllowed, {}, {}}));
    if (m_sending == Sending::NeedsKeyBackup)
        return ready<CodeOnItsWay, Refusal>(failure(Refusal{AuthProblem::KeyBackupNeeded, {}, {}}));
    auto attempt = drawn(request);
    if (!attempt)
        return ready<CodeOnItsWay, Refusal>(failure(attempt.error()));
    attempt->repeats = repeats;

    const Subject subject = repeats
                                ? Subject(*repeats)
                                : Subject(PhoneSubject{m_parts.phones.keyOf(request.phone), request.purpose});
    const Asker asker;
    whenDone(m_parts.verifications.transact(
                 subject,
                 [attempt = *attempt, policy = m_policy](const Ledger& ledger, Instant now) {
                     return decideRequest(ledger, attempt, policy, now);
                 }),
             this,
             [this, asker, drawnFor = attempt->newChallenge,
              language = request.language](const Result<Decision, StoreProblem>& decision) {
                 if (decision)
                     return decided(*decision, drawnFor, language, asker);
                 m_vault.drop(drawnFor);
                 asker.finish(failure(refusalOf(decision.error())));
             });
    return asker.future();
}

/// Draws everything that a new code needs beforehand; the code waits in the vault, in case it is due.
Result<RequestAttempt, Refusal> CodeRequests::drawn(const CodeRequest& request)
{
    RequestAttempt attempt;
    attempt.phone = request.phone;
    attempt.purpose = request.purpose;
    attempt.surface = request.surface;
    attempt.channel = request.channel.value_or(Channel::Preview);
    attempt.actor = request.actor;
    attempt.newChallenge = m_parts.ids.next<ChallengeId>();
    attempt.newRequest = m_parts.ids.next<RequestId>();
    attempt.newDelivery = m_parts.ids.next<DeliveryId>();
    attempt.newDigits = m_policy.digits;
    attempt.canRepeat = [known = m_vault.challenges()](ChallengeId id) { return known.contains(id); };
    auto code = OtpCode::draw(m_policy.digits, m_parts.random);
    if (!code || attempt.newChallenge.isNull() || attempt.newRequest.isNull() || attempt.newDelivery.isNull())
        return failure(Refusal{AuthProblem::GeneratorFailed, {}, {}});
    attempt.newMac = m_parts.mac.of(attempt.newChallenge, attempt.purpose, *code);
    m_vault.put(attempt.newChallenge, *std::move(code), m_parts.clock.trusted() + m_policy.lifetime);
    return attempt;
}

void CodeRequests::end(ChallengeId challenge)
{
    m_vault.drop(challenge);
    m_parts.sender.withdraw(challenge);
}

void CodeRequests::decided(const Decision& decision, ChallengeId drawnFor, const QString& language,
                           const Asker& asker)
{
    const bool drawnIsDue = !decision.deliveries.empty() && decision.deliveries.front().challenge == drawnFor;
    if (!drawnIsDue)
        m_vault.drop(drawnFor);
    for (const Challenge& challenge : decision.challenges) {
        if (challenge.state != Challenge::State::Live)
            end(challenge.id);
    }
    if (decision.refusal)
        return asker.finish(failure(*decision.refusal));
    if (!decision.deliveries.empty())
        return send(decision, language, asker);

    // Joined: whoever is being served by the same message gets the same answer.
    const auto& message = decision.standing->message;
    const auto flying = message ? m_inFlight.find(message->id) : m_inFlight.end();
    if (flying != m_inFlight.end())
        flying->second.push_back(asker);
    else
        asker.finish(onItsWay(*decision.standing));
}

void CodeRequests::send(const Decision& decision, const QString& language, const Asker& asker)
{
    const Standing standing = *decision.standing;
    const Delivery& message = *standing.message;
    m_inFlight[message.id] = {asker};
    auto code = m_vault.copyOf(standing.challenge.id);
    if (!code)
        return handedOver(
            standing, failure(SendFailure{
                          SendFailure::Certainty::NotSent, SendFailure::About::Account, "code-gone", {}}));
    qCInfo(lcDelivery) << "handing over" << message.id.text() << "for" << standing.challenge.id.text();
    OutgoingCode outgoing{
        message.id,       standing.challenge.id, standing.challenge.phone,
        *std::move(code), message.channel,       standing.challenge.expiresAt - m_parts.clock.trusted(),
        language};
    whenDone(m_parts.sender.send(std::move(outgoing)), this,
             [this, standing](const Result<Accepted, SendFailure>& result) { handedOver(standing, result); });
}

void CodeRequests::handedOver(const Standing& standing, const Result<Accepted, SendFailure>& result)
{
    using State = Delivery::State;
    DeliveryReport report{
        standing.message->id, standing.challenge.id, State::Accepted, {}, m_parts.clock.trusted()};
    if (!result) {
        const bool certain = result.error().certainty == SendFailure::Certainty::NotSent;
        report.state = certain ? State::Failed : State::Unknown;
        report.cause = result.error().cause;
    }
    settle(report, result ? result->providerReference : QByteArray());

    auto askers = m_inFlight.extract(report.delivery);
    if (report.state == State::Failed) {
        if (standing.challenge.request == standing.message->request)
            end(standing.challenge.id); // its first message: nobody can know this code
        const bool ofNumber = result.error().about == SendFailure::About::Number;
        Refusal refusal{ofNumber ? AuthProblem::SendFailedNumber : AuthProblem::SendFailedAccount, {}, {}};
        if (result.error().retryAfter)
            refusal.until = report.at + *result.error().retryAfter;
        for (const Asker& asker : askers.mapped())
            asker.finish(failure(refusal));
    } else {
        CodeOnItsWay way = onItsWay(standing);
        way.delivery = report.state;
        for (const Asker& asker : askers.mapped())
            asker.finish(way);
    }
    m_tell(report);
}

void CodeRequests::settle(const DeliveryReport& report, const QByteArray& reference)
{
    const SettleAttempt attempt{report.delivery, report.state, reference, report.cause};
    m_parts.verifications.transactLater(report.challenge,
                                        [attempt, policy = m_policy](const Ledger& ledger, Instant now) {
                                            return decideSettle(ledger, attempt, policy, now);
                                        });
}

QFuture<CodeRequests::Answer> CodeRequests::status(ChallengeId challenge)
{
    const Asker asker;
    whenDone(m_parts.verifications.read(challenge), this,
             [this, asker](const Result<Ledger, StoreProblem>& ledger) {
                 asker.finish(ledger ? standingOf(*ledger, m_policy, m_parts.clock.trusted()).map(onItsWay)
                                     : Answer(failure(refusalOf(ledger.error()))));
             });
    return asker.future();
}

} // namespace frontpaw::auth
