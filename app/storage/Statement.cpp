#include "storage/Statement.h"

#include "SqlErrors.h"

namespace frontpaw::storage {

Statement::Statement(std::unique_ptr<QSqlQuery> query, std::unique_ptr<QSqlQuery>& home)
    : m_query(std::move(query)), m_home(&home)
{
}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    *m_home = std::move(m_query);
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
