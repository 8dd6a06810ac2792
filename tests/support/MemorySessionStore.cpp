#include "support/MemorySessionStore.h"

#include "base/Async.h"

namespace frontpaw::test {

using namespace auth;

MemorySessionStore::MemorySessionStore(MemoryClinic& clinic) : m_clinic(clinic) {}

SessionStore::View MemorySessionStore::viewOf(const Subject& subject) const
{
    View view;
    for (const auto& [id, session] : m_clinic.sessions) {
        const auto* byId = std::get_if<SessionId>(&subject);
        if (byId ? *byId == id : std::get<QByteArray>(subject) == session.tokenDigest)
            view.session = session;
    }
    if (!view.session)
        return view;
    if (const auto phone = m_clinic.phones.find(m_clinic.index.keyOf(view.session->phone));
        phone != m_clinic.phones.end())
        view.clients = phone->second.clients;
    if (const auto flow = m_clinic.flows.find(view.session->flow);
        flow != m_clinic.flows.end() && std::holds_alternative<SessionId>(subject))
        view.flow = flow->second;
    return view;
}

void MemorySessionStore::write(const Change& change)
{
    if (change.session)
        m_clinic.sessions[change.session->id] = *change.session;
    if (change.profile && change.session && change.session->client) {
        const ClientId client = *change.session->client;
        m_clinic.profiles[client] = *change.profile;
        if (change.completesProfile)
            m_clinic.findClient(client)->profileComplete = true;
        if (change.firstPet)
            ++m_clinic.pets[client];
    }
    if (change.flow)
        m_clinic.flows[change.flow->id] = *change.flow;
    m_clinic.audit.insert(m_clinic.audit.end(), change.audit.begin(), change.audit.end());
}

QFuture<Result<SessionStore::Change, StoreProblem>> MemorySessionStore::transact(Subject subject,
                                                                                 Decide decide)
{
    const std::lock_guard guard(m_clinic.mutex);
    if (m_clinic.broken)
        return ready<Change, StoreProblem>(failure(*m_clinic.broken));
    m_clinic.flush();
    Change change = decide(viewOf(subject), m_clinic.clock.trusted());
    if (change.session || change.flow || !change.audit.empty()) {
        write(change);
        ++m_clinic.durableCommits;
    }
    return ready<Change, StoreProblem>(std::move(change));
}

} // namespace frontpaw::test
