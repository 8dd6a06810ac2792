#pragma once

#include "storage/Value.h"

#include <QSqlQuery>

#include <memory>

namespace frontpaw::storage {

class Connection;

/// A prepared statement in use. It is reset, so that it holds no read lock, when this goes.
class Statement
{
public:
    Statement(Statement&& other) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// The next row. Throws SqlFailure.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 rowsAffected() const;

    // Columns of the row, by place from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] Instant instant(int column) const { return fromMillis(integer(column)); }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    [[nodiscard]] Value value(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType::fromBytes(bytes(column));
    }

private:
    friend class Connection;
    Statement(std::unique_ptr<QSqlQuery> query, std::unique_ptr<QSqlQuery>& home);

    std::unique_ptr<QSqlQuery> m_query;
    std::unique_ptr<QSqlQuery>* m_home; ///< where it waits for its next use
};

} // namespace frontpaw::storage
