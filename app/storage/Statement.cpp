#include "storage/Statement.h"

#include "SqlErrors.h"
#include "storage/Connection.h"

namespace frontpaw::storage {

Statement::Statement(Connection& connection, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (m_query)
        m_connection->giveBack(m_sql, std::move(m_query));
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw failureFrom(m_query->lastError());
    return false;
}

qint64 Statement::rowsAffected() const
{
    return m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

Value Statement::value(int column) const
{
    return isNull(column) ? Value() : Value::fromVariant(m_query->value(column));
}

} // namespace frontpaw::storage
