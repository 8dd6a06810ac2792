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

// Copies: the statement keeps its row until its next use, and what was read may have gone to another thread
// by then.

QByteArray Statement::bytes(int column) const
{
    const QByteArray bytes = m_query->value(column).toByteArray();
    return {bytes.constData(), bytes.size()};
}

QString Statement::text(int column) const
{
    const QString text = m_query->value(column).toString();
    return QString(text.constData(), text.size());
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

Value Statement::value(int column) const
{
    const QVariant value = m_query->value(column);
    if (value.isNull())
        return {};
    if (value.userType() == QMetaType::QByteArray)
        return Value(value.toByteArray());
    return value.userType() == QMetaType::QString ? Value(value.toString()) : Value(value.toLongLong());
}

} // namespace frontpaw::storage
