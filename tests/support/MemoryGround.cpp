#include "support/MemoryGround.h"

#include <algorithm>

namespace frontpaw::test {

using namespace auth;

namespace {

SecretBytes drawnKey(RandomSource& random)
{
    SecretBytes key(32);
    if (!random.fill(key.bytes()))
        qFatal("no random bytes");
    return key;
}

} // namespace

MemoryGround::MemoryGround()
    : m_ids(m_clock, m_random)
    , m_codeKey(drawnKey(m_random))
    , m_indexKey(drawnKey(m_random))
    , m_tenant(m_ids.next<TenantId>())
    , m_mac(m_codeKey, m_tenant)
    , m_phones(m_indexKey, m_tenant)
    , m_clinic(m_phones, m_clock)
{
    kill();
}

ClientId MemoryGround::addClient(const PhoneNumber& phone, Person person)
{
    const std::lock_guard guard(m_clinic.mutex);
    const auto id = m_ids.next<ClientId>();
    auto& clients = m_clinic.phones[m_phones.keyOf(phone)].clients;
    clients.push_back({id, person == Person::Complete, person == Person::Disabled});
    std::ranges::sort(clients, {}, &KnownClient::id);
    return id;
}

std::vector<KnownClient> MemoryGround::clientsOf(const PhoneNumber& phone)
{
    const std::lock_guard guard(m_clinic.mutex);
    return m_clinic.phones[m_phones.keyOf(phone)].clients;
}

std::vector<Session> MemoryGround::allSessions()
{
    const std::lock_guard guard(m_clinic.mutex);
    std::vector<Session> all;
    for (const auto& [id, session] : m_clinic.sessions)
        all.push_back(session);
    return all;
}

std::vector<QByteArray> MemoryGround::auditEvents()
{
    const std::lock_guard guard(m_clinic.mutex);
    m_clinic.flush();
    std::vector<QByteArray> events;
    std::ranges::transform(m_clinic.audit, std::back_inserter(events), &AuditNote::event);
    return events;
}

int MemoryGround::petsOf(ClientId client)
{
    const std::lock_guard guard(m_clinic.mutex);
    return m_clinic.pets[client];
}

void MemoryGround::kill()
{
    const std::lock_guard guard(m_clinic.mutex);
    m_clinic.later.clear();
    m_verifications = std::make_unique<MemoryVerificationStore>(m_clinic);
    m_sessions = std::make_unique<MemorySessionStore>(m_clinic);
    m_flows = std::make_unique<MemoryFlowStore>(m_clinic);
}

} // namespace frontpaw::test
