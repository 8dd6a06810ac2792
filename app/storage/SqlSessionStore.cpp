#include "storage/SqlSessionStore.h"

#include "auth/CodeMac.h"
#include "signin/ClientRows.h"
#include "signin/SessionRows.h"
#include "storage/AuditLog.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

using auth::SessionStore;
using auth::StoreProblem;

namespace {

SessionStore::View viewOf(Transaction& transaction, const SessionStore::Subject& subject)
{
    SessionStore::View view;
    const auto* id = std::get_if<auth::SessionId>(&subject);
    view.session = id ? SessionRows::byId(transaction, *id)
                      : SessionRows::byToken(transaction, std::get<QByteArray>(subject));
    if (!view.session)
        return view;
    const auth::PhoneIndex index(transaction.context().keys().index, transaction.tenant());
    view.clients = ClientRows::behind(transaction, index.keyOf(view.session->phone));
    if (id)
        view.flow = FlowRows::find(transaction, view.session->flow);
    return view;
}

void write(Transaction& transaction, const SessionStore::Change& change)
{
    if (change.profile) {
        if (!change.session || !change.session->client)
            throw SqlFailure(StorageProblem::Failed, u"a profile without a client"_s);
        ClientRows::writeProfile(transaction, change.actor, *change.session->client, *change.profile,
                                 change.completesProfile ? ClientRows::Completes::Yes
                                                         : ClientRows::Completes::No,
                                 change.firstPet);
    }
    if (change.session)
        SessionRows::write(transaction, *change.session);
    if (change.flow)
        FlowRows::write(transaction, *change.flow);
    for (const auth::AuditNote& note : change.audit)
        AuditLog::append(transaction, change.actor, note.event, note.subject, note.detail);
}

} // namespace

SqlSessionStore::SqlSessionStore(Database& database) : m_database(database) {}

QFuture<Result<SessionStore::Change, StoreProblem>> SqlSessionStore::transact(Subject subject, Decide decide)
{
    return m_database.run([subject = std::move(subject), decide = std::move(decide)](
                              Transaction& transaction) -> Result<Change, StoreProblem> {
        Change change = decide(viewOf(transaction, subject), transaction.now());
        write(transaction, change);
        return change;
    });
}

} // namespace frontpaw::storage
