#pragma once

#include "auth/AuthEngine.h"
#include "auth/OtpRules.h"
#include "base/Async.h"

#include "CodeVault.h"

#include <functional>
#include <map>

namespace frontpaw::auth {

/// Asking for codes: reserve, send, settle. Main thread.
class CodeRequests : public QObject
{
public:
    using Answer = Result<CodeOnItsWay, Refusal>;
    using Tell = std::function<void(const DeliveryReport&)>;

    CodeRequests(EngineParts& parts, const OtpPolicy& policy, CodeVault& vault, Tell tell);

    /// `repeats`: asked for again by its id.
    [[nodiscard]] QFuture<Answer> request(const CodeRequest& request, std::optional<ChallengeId> repeats);
    [[nodiscard]] QFuture<Answer> status(ChallengeId challenge);
    /// The challenge is over: its code is forgotten here and wherever it was sent to.
    void end(ChallengeId challenge);
    void setSending(Sending sending) { m_sending = sending; }

private:
    using Asker = Promise<CodeOnItsWay, Refusal>;

    [[nodiscard]] Result<RequestAttempt, Refusal> drawn(const CodeRequest& request);
    void decided(const Decision& decision, ChallengeId drawnFor, const QString& language, const Asker& asker);
    void send(const Decision& decision, const QString& language, const Asker& asker);
    void handedOver(const Standing& standing, const Result<Accepted, SendFailure>& result);
    void settle(const DeliveryReport& report, const QByteArray& reference);

    EngineParts& m_parts;
    const OtpPolicy& m_policy;
    CodeVault& m_vault;
    Tell m_tell;
    Sending m_sending = Sending::Open;
    /// Who waits for a message that is being handed over.
    std::map<DeliveryId, std::vector<Asker>> m_inFlight;
};

} // namespace frontpaw::auth
