#pragma once

#include "storage/Database.h"

namespace frontpaw::storage {

/// A connection that only reads, for one other thread (the search index): made, used and ended on it. The
/// database is open by then and outlives it.
class Reader
{
public:
    /// Throws SqlFailure.
    explicit Reader(const Database& database)
        : m_context(database.context())
        , m_connection(database.path(), Connection::Access::ReadOnly, Milliseconds{5000})
    {
    }

    /// Runs `closure`: Result<T, E>(Transaction&), on one snapshot.
    template <class Closure>
    [[nodiscard]] auto read(Closure closure) -> std::invoke_result_t<Closure&, Transaction&>
    {
        using E = typename std::invoke_result_t<Closure&, Transaction&>::error_type;
        try {
            Transaction transaction(m_connection, m_context, Transaction::Kind::Read);
            return closure(transaction);
        } catch (const SqlFailure& sqlFailure) {
            return failure(problemAs<E>(sqlFailure.problem()));
        }
    }

    /// Changes whenever another connection, of this or another process, has committed. Throws SqlFailure.
    [[nodiscard]] qint64 dataVersion() { return m_connection.number(QStringLiteral("PRAGMA data_version")); }

private:
    DeskContext& m_context;
    Connection m_connection;
};

} // namespace frontpaw::storage
