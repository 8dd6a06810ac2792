#pragma once

#include "auth/CodeMac.h"
#include "auth/ports/FlowStore.h"
#include "auth/ports/SessionStore.h"
#include "auth/ports/VerificationStore.h"
#include "support/ManualClock.h"

#include <functional>
#include <memory>

namespace frontpaw::test {

/// What an engine stands on: stores, keys and the clock of one desk of one clinic. The same tests run over
/// every kind.
class EngineGround
{
public:
    enum class Person { Complete, Incomplete, Disabled };

    virtual ~EngineGround() = default;

    [[nodiscard]] virtual auth::VerificationStore& verifications() = 0;
    [[nodiscard]] virtual auth::SessionStore& sessions() = 0;
    [[nodiscard]] virtual auth::FlowStore& flows() = 0;
    [[nodiscard]] virtual ManualClock& clock() = 0;
    [[nodiscard]] virtual const auth::CodeMac& mac() const = 0;
    [[nodiscard]] virtual const auth::PhoneIndex& phones() const = 0;

    /// A client of the clinic who is reached by this phone.
    virtual ClientId addClient(const auth::PhoneNumber& phone, Person person) = 0;
    /// Everything a decision may have written for a phone, as it stands on disk.
    [[nodiscard]] virtual std::vector<auth::KnownClient> clientsOf(const auth::PhoneNumber& phone) = 0;
    [[nodiscard]] virtual std::vector<auth::Session> allSessions() = 0;
    /// The events of the audit, oldest first.
    [[nodiscard]] virtual std::vector<QByteArray> auditEvents() = 0;
    [[nodiscard]] virtual int petsOf(ClientId client) = 0;

    /// Transactions that were made durable at once, since the start.
    [[nodiscard]] virtual int durableCommits() const = 0;
    /// Every transaction fails so until told otherwise.
    virtual void breakStorage(std::optional<auth::StoreProblem> problem) = 0;
    /// The process dies and starts again on the same files: what was only to be written behind is lost.
    /// References to the stores end.
    virtual void kill() = 0;
};

using GroundFactory = std::function<std::unique_ptr<EngineGround>()>;

} // namespace frontpaw::test
