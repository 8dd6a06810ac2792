#include "support/ScriptedSender.h"

namespace frontpaw::test {

using namespace auth;

QFuture<Result<Accepted, SendFailure>> ScriptedSender::send(OutgoingCode message)
{
    m_sent.push_back({message.delivery, message.challenge, message.phone, message.channel,
                      QString::fromLatin1(message.code.exposed()), message.language, message.validFor});
    const Answer waiting;
    if (m_outcome == Outcome::Hold)
        m_held.push_back(waiting);
    else
        answer(waiting, m_outcome);
    return waiting.future();
}

void ScriptedSender::release(Outcome outcome)
{
    for (const Answer& held : std::exchange(m_held, {}))
        answer(held, outcome);
}

void ScriptedSender::report(Delivery::State state)
{
    Q_EMIT reported({m_sent.back().delivery, m_sent.back().challenge, state, {}, {}});
}

void ScriptedSender::answer(const Answer& answer, Outcome outcome)
{
    using Certainty = SendFailure::Certainty;
    using About = SendFailure::About;
    switch (outcome) {
    case Outcome::Accept:
        return answer.finish(Accepted{"ref"});
    case Outcome::RefuseNumber:
        return answer.finish(failure(SendFailure{Certainty::NotSent, About::Number, "no-such-number", {}}));
    case Outcome::RefuseAccount:
        return answer.finish(failure(SendFailure{Certainty::NotSent, About::Account, "unauthorized", {}}));
    case Outcome::TimeOut:
        return answer.finish(
            failure(SendFailure{Certainty::MayHaveBeenSent, About::Account, "time-out", {}}));
    case Outcome::Hold:
        return;
    }
}

} // namespace frontpaw::test
