#pragma once

#include "storage/Statement.h"
#include "storage/Value.h"

#include <QSqlDatabase>

#include <memory>
#include <span>
#include <unordered_map>

namespace frontpaw::storage {

/// One SQLite connection with its prepared statements. It lives and dies on the thread that opened it.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Throws SqlFailure; a file that is no database is noticed by its first statement, not here.
    Connection(const QString& path, Access access, Milliseconds busyTimeout);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Prepared once per text, so `sql` must not carry values. Throws SqlFailure.
    [[nodiscard]] Statement statement(const QString& sql, std::initializer_list<Value> values);
    [[nodiscard]] Statement statement(const QString& sql, const QList<Value>& values);
    /// Rows changed by one statement. Throws SqlFailure.
    qint64 execute(const QString& sql, std::initializer_list<Value> values = {});
    /// The one integer that `sql` answers. Throws SqlFailure, also when there is no row.
    [[nodiscard]] qint64 number(const QString& sql);

private:
    using Prepared = std::unique_ptr<QSqlQuery>;
    [[nodiscard]] Statement run(const QString& sql, std::span<const Value> values);
    [[nodiscard]] Prepared prepare(const QString& sql);

    struct TextHash
    {
        size_t operator()(const QString& text) const { return qHash(text); }
    };

    QString m_name;
    std::optional<QSqlDatabase> m_database;
    std::unordered_map<QString, Prepared, TextHash> m_idle; ///< null while its statement is in use
};

} // namespace frontpaw::storage
