#pragma once

#include "base/Actor.h"
#include "storage/Connection.h"
#include "storage/DeskContext.h"
#include "storage/SqlFailure.h"

#include <functional>

namespace frontpaw::storage {

/// What a closure works with: one transaction on one connection. Made by Database or Reader; every call may
/// throw SqlFailure, which they catch.
class Transaction
{
public:
    enum class Kind { Write, Read };

    Transaction(Connection& connection, DeskContext& context, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Rolls back what was not committed.
    ~Transaction();

    [[nodiscard]] Statement select(const QString& sql, std::initializer_list<Value> values);
    [[nodiscard]] Statement select(const QString& sql, const QList<Value>& values);
    /// Rows changed. A plain statement only: an un-drained RETURNING would keep the transaction open.
    qint64 execute(const QString& sql, std::initializer_list<Value> values);
    qint64 execute(const QString& sql, const QList<Value>& values);

    [[nodiscard]] DeskContext& context() const { return m_context; }
    [[nodiscard]] TenantId tenant() const { return m_context.identity().tenant; }
    [[nodiscard]] DeskId desk() const { return m_context.identity().desk; }
    /// Trusted time, read after the lock was taken: one value for the whole transaction.
    [[nodiscard]] Instant now() const { return m_now; }
    /// The clock of this transaction's changes.
    [[nodiscard]] Hlc hlc();
    /// The next number of this file's changes.
    [[nodiscard]] qint64 nextChange();
    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        const auto id = m_context.ids().next<IdType>();
        if (id.isNull())
            throw SqlFailure(StorageProblem::Failed, QStringLiteral("the generator failed"));
        return id;
    }

    /// Where this desk's audit chain ends.
    struct AuditEnd
    {
        qint64 seq = 0;
        QByteArray mac;
    };
    [[nodiscard]] AuditEnd& auditEnd() { return m_auditEnd; }

    /// Rows written so far.
    [[nodiscard]] qint64 changes() const { return m_changes; }
    void commit();

    /// Runs `step` so that what it wrote goes away, and nothing else, when it throws or answers false.
    bool nested(const std::function<bool()>& step);

private:
    void readHead();
    void writeHead();

    Connection& m_connection;
    DeskContext& m_context;
    Instant m_now{};
    std::optional<Hlc> m_hlc;
    AuditEnd m_auditEnd;
    qint64 m_change = 0;
    Kind m_kind;
    qint64 m_changes = 0;
    bool m_open = false;
};

} // namespace frontpaw::storage
