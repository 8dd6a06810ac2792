#pragma once

#include "auth/ports/MessageSender.h"
#include "base/Async.h"

#include <vector>

namespace frontpaw::test {

/// Takes codes as a channel would and answers as it was told; nothing leaves.
class ScriptedSender final : public auth::MessageSender
{
public:
    enum class Outcome { Accept, RefuseNumber, RefuseAccount, TimeOut, Hold };

    struct Sent
    {
        auth::DeliveryId delivery;
        auth::ChallengeId challenge;
        auth::PhoneNumber phone;
        auth::Channel channel{};
        QString code;
        QString language;
        Milliseconds validFor{};
    };

    void setOutcome(Outcome outcome) { m_outcome = outcome; }
    [[nodiscard]] const std::vector<Sent>& sent() const { return m_sent; }
    /// What the phone shows last; empty when it shows nothing.
    [[nodiscard]] QString lastCode() const { return m_sent.empty() ? QString() : m_sent.back().code; }

    QFuture<Result<auth::Accepted, auth::SendFailure>> send(auth::OutgoingCode message) override;
    void withdraw(auth::ChallengeId challenge) override { m_withdrawn.push_back(challenge); }
    [[nodiscard]] const std::vector<auth::ChallengeId>& withdrawn() const { return m_withdrawn; }
    /// Answers everything that was held.
    void release(Outcome outcome);
    /// Something is learned of the last message.
    void report(auth::Delivery::State state);

private:
    using Answer = Promise<auth::Accepted, auth::SendFailure>;
    static void answer(const Answer& answer, Outcome outcome);

    Outcome m_outcome = Outcome::Accept;
    std::vector<Sent> m_sent;
    std::vector<Answer> m_held;
    std::vector<auth::ChallengeId> m_withdrawn;
};

} // namespace frontpaw::test
