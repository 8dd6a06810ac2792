#include "signin/SessionRows.h"

#include "signin/Codes.h"
#include "signin/Seals.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

using auth::Session;

namespace {

const QString sessionTable = u"sessions"_s;
const QString flowTable = u"flows"_s;

const QString columns =
    u"SELECT id, token_sha256, flow_id, client_id, scope, level, created_at, last_used_at, ends_at, "
    "ended_at, sealed FROM sessions WHERE tenant_id = ? AND desk_id = ? "_s;

AssociatedData boundTo(const Transaction& transaction, const Session& session)
{
    AssociatedData bound = placeOf(transaction, sessionTable, rowId(session.id));
    bound.add(transaction.desk().bytes()).add(session.tokenDigest).add(session.flow.bytes());
    bound.add(session.client ? session.client->bytes() : QByteArray());
    bound.add(static_cast<std::uint64_t>(codeOf(session.scope)));
    bound.add(static_cast<std::uint64_t>(codeOf(session.level)));
    for (const Instant at :
         {session.createdAt, session.lastUsedAt, session.endsAt, session.endedAt.value_or(Instant{})})
        bound.add(static_cast<std::uint64_t>(toMillis(at)));
    return bound;
}

std::optional<Session> read(const Transaction& transaction, const Statement& row)
{
    Session session;
    session.id = row.id<auth::SessionId>(0);
    session.tokenDigest = row.bytes(1);
    session.flow = row.id<auth::FlowId>(2);
    if (!row.isNull(3))
        session.client = row.id<ClientId>(3);
    session.scope = fromCode<auth::Scope>(row.integer(4));
    session.level = fromCode<auth::Level>(row.integer(5));
    session.createdAt = row.instant(6);
    session.lastUsedAt = row.instant(7);
    session.endsAt = row.instant(8);
    session.endedAt = row.maybeInstant(9);
    const auto e164 = openedBytes(transaction, sessionTable, rowId(session.id), row.bytes(10),
                                  boundTo(transaction, session));
    if (!e164)
        return std::nullopt;
    session.phone = auth::PhoneNumber::fromE164(QString::fromLatin1(*e164));
    return session;
}

AssociatedData flowBound(const Transaction& transaction, auth::FlowId id)
{
    AssociatedData bound = placeOf(transaction, flowTable, rowId(id));
    bound.add(transaction.desk().bytes());
    return bound;
}

std::optional<auth::SignInState> readFlow(const Transaction& transaction, const Statement& row)
{
    const auto id = row.id<auth::FlowId>(0);
    const auto plain =
        openedBytes(transaction, flowTable, rowId(id), row.bytes(1), flowBound(transaction, id));
    return plain ? auth::SignInState::decoded(*plain) : std::nullopt;
}

} // namespace

std::optional<Session> SessionRows::byToken(Transaction& transaction, const QByteArray& digest)
{
    static const QString sql = columns + u"AND token_sha256 = ?"_s;
    Statement row = transaction.select(sql, {transaction.tenant(), transaction.desk(), digest});
    return row.next() ? read(transaction, row) : std::nullopt;
}

std::optional<Session> SessionRows::byId(Transaction& transaction, auth::SessionId id)
{
    static const QString sql = columns + u"AND id = ?"_s;
    Statement row = transaction.select(sql, {transaction.tenant(), transaction.desk(), id});
    return row.next() ? read(transaction, row) : std::nullopt;
}

void SessionRows::write(Transaction& transaction, const Session& session)
{
    const QByteArray sealed =
        sealedBytes(transaction, session.phone.e164().toLatin1(), boundTo(transaction, session));
    const qint64 updated = transaction.execute(u"UPDATE sessions SET token_sha256 = ?, client_id = ?, scope "
                                               u"= ?, level = ?, last_used_at = ?, ends_at = ?, "
                                               "ended_at = ?, sealed = ? WHERE tenant_id = ? AND id = ?"_s,
                                               {session.tokenDigest, session.client, codeOf(session.scope),
                                                codeOf(session.level), session.lastUsedAt, session.endsAt,
                                                session.endedAt, sealed, transaction.tenant(), session.id});
    if (updated > 0)
        return;
    transaction.execute(
        u"INSERT INTO sessions (tenant_id, id, token_sha256, desk_id, flow_id, client_id, scope, level, "
        u"created_at, "
        "last_used_at, ends_at, ended_at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {transaction.tenant(), session.id, session.tokenDigest, transaction.desk(), session.flow,
         session.client, codeOf(session.scope), codeOf(session.level), session.createdAt, session.lastUsedAt,
         session.endsAt, session.endedAt, sealed});
}

std::optional<auth::SignInState> FlowRows::find(Transaction& transaction, auth::FlowId id)
{
    Statement row =
        transaction.select(u"SELECT id, sealed FROM flows WHERE tenant_id = ? AND id = ? AND desk_id = ?"_s,
                           {transaction.tenant(), id, transaction.desk()});
    return row.next() ? readFlow(transaction, row) : std::nullopt;
}

std::vector<auth::SignInState> FlowRows::all(Transaction& transaction)
{
    std::vector<auth::SignInState> states;
    Statement row =
        transaction.select(u"SELECT id, sealed FROM flows WHERE tenant_id = ? AND desk_id = ? ORDER BY id"_s,
                           {transaction.tenant(), transaction.desk()});
    while (row.next()) {
        if (auto state = readFlow(transaction, row))
            states.push_back(std::move(*state));
    }
    return states;
}

void FlowRows::write(Transaction& transaction, const auth::SignInState& state)
{
    if (state.id.isNull())
        return; // a code that was typed without a flow has nothing to come back to
    const QByteArray sealed = sealedBytes(transaction, state.encoded(), flowBound(transaction, state.id));
    transaction.execute(
        u"INSERT INTO flows (tenant_id, id, desk_id, changed_at, sealed) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (tenant_id, id) DO UPDATE SET changed_at = excluded.changed_at, "
        "sealed = excluded.sealed"_s,
        {transaction.tenant(), state.id, transaction.desk(), transaction.now(), sealed});
}

void FlowRows::remove(Transaction& transaction, auth::FlowId id)
{
    transaction.execute(u"DELETE FROM flows WHERE tenant_id = ? AND id = ?"_s, {transaction.tenant(), id});
}

} // namespace frontpaw::storage
