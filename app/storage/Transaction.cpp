#include "storage/Transaction.h"

#include "base/Log.h"
#include "storage/SqlFailure.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

Transaction::Transaction(Connection& connection, DeskContext& context, Kind kind)
    : m_connection(connection), m_context(context), m_kind(kind)
{
    m_connection.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = true;
    m_now = context.clock().trusted();
    if (kind == Kind::Write)
        readHead();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const SqlFailure&) {
        // A full disk or a failing one has rolled back already.
    }
}

Statement Transaction::select(const QString& sql, std::initializer_list<Value> values)
{
    return m_connection.statement(sql, values);
}

Statement Transaction::select(const QString& sql, const QList<Value>& values)
{
    return m_connection.statement(sql, values);
}

qint64 Transaction::execute(const QString& sql, std::initializer_list<Value> values)
{
    const qint64 rows = m_connection.execute(sql, values);
    m_changes += rows;
    return rows;
}

qint64 Transaction::execute(const QString& sql, const QList<Value>& values)
{
    const qint64 rows = m_connection.statement(sql, values).rowsAffected();
    m_changes += rows;
    return rows;
}

Hlc Transaction::hlc()
{
    if (!m_hlc)
        m_hlc = m_context.hlc().next();
    return *m_hlc;
}

qint64 Transaction::nextChange()
{
    return ++m_change;
}

void Transaction::commit()
{
    if (m_changes > 0 && m_kind == Kind::Write)
        writeHead();
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

bool Transaction::nested(const std::function<bool()>& step)
{
    const AuditEnd auditEnd = m_auditEnd;
    const qint64 change = m_change;
    const qint64 changes = m_changes;
    m_connection.execute(u"SAVEPOINT step"_s);
    const auto undo = [&] {
        m_connection.execute(u"ROLLBACK TO step"_s);
        m_connection.execute(u"RELEASE step"_s);
        m_auditEnd = auditEnd;
        m_change = change;
        m_changes = changes;
    };
    bool good = false;
    try {
        good = step();
    } catch (...) {
        undo();
        throw;
    }
    if (good)
        m_connection.execute(u"RELEASE step"_s);
    else
        undo();
    return good;
}

void Transaction::readHead()
{
    Statement head = m_connection.statement(u"SELECT change_seq, hlc, audit_seq, audit_mac FROM head"_s, {});
    if (!head.next())
        throw SqlFailure(StorageProblem::Damaged, u"no head row"_s);
    m_change = head.integer(0);
    m_context.hlc().saw(Hlc{static_cast<std::uint64_t>(head.integer(1))});
    m_auditEnd = {head.integer(2), head.bytes(3)};
}

void Transaction::writeHead()
{
    const TimeMark mark = m_context.clock().mark();
    m_connection.execute(u"UPDATE head SET change_seq = ?, hlc = max(hlc, ?), audit_seq = ?, audit_mac = ?, "
                         "mark_boot_id = ?, mark_boot = ?, mark_trusted = ?, in_use = 1"_s,
                         {m_change, m_hlc.value_or(Hlc{}), m_auditEnd.seq, m_auditEnd.mac, mark.bootId,
                          qint64{mark.boot.count()}, mark.trusted});
}

} // namespace frontpaw::storage
