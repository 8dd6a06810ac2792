#pragma once

#include "support/EngineGround.h"
#include "support/MemoryClinic.h"
#include "support/MemoryFlowStore.h"
#include "support/MemorySessionStore.h"
#include "support/MemoryVerificationStore.h"

namespace frontpaw::test {

class MemoryGround final : public EngineGround
{
public:
    MemoryGround();

    MemoryVerificationStore& verifications() override { return *m_verifications; }
    auth::SessionStore& sessions() override { return *m_sessions; }
    auth::FlowStore& flows() override { return *m_flows; }
    ManualClock& clock() override { return m_clock; }
    const auth::CodeMac& mac() const override { return m_mac; }
    const auth::PhoneIndex& phones() const override { return m_phones; }

    ClientId addClient(const auth::PhoneNumber& phone, Person person) override;
    std::vector<auth::KnownClient> clientsOf(const auth::PhoneNumber& phone) override;
    std::vector<auth::Session> allSessions() override;
    std::vector<QByteArray> auditEvents() override;
    int petsOf(ClientId client) override;
    int durableCommits() const override { return m_clinic.durableCommits; }
    void breakStorage(std::optional<auth::StoreProblem> problem) override { m_clinic.broken = problem; }
    void kill() override;

    [[nodiscard]] MemoryClinic& tables() { return m_clinic; }

private:
    ManualClock m_clock;
    SodiumRandom m_random;
    IdSource m_ids;
    SecretBytes m_codeKey;
    SecretBytes m_indexKey;
    TenantId m_tenant;
    auth::CodeMac m_mac;
    auth::PhoneIndex m_phones;
    MemoryClinic m_clinic;
    std::unique_ptr<MemoryVerificationStore> m_verifications;
    std::unique_ptr<MemorySessionStore> m_sessions;
    std::unique_ptr<MemoryFlowStore> m_flows;
};

} // namespace frontpaw::test
