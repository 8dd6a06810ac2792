#include "storage/Connection.h"

#include "SqlErrors.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

QString newName()
{
    static std::atomic<int> count{0};
    return u"frontpaw-%1"_s.arg(++count);
}

} // namespace

Connection::Connection(const QString& path, Access access, Milliseconds busyTimeout)
    : m_name(newName()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database->setConnectOptions(options);
    m_database->setDatabaseName(path);
    if (!m_database->open()) {
        const SqlFailure failure = failureFrom(m_database->lastError());
        m_database.reset();
        QSqlDatabase::removeDatabase(m_name);
        throw failure;
    }
}

Connection::~Connection()
{
    m_idle.clear();
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Connection::statement(const QString& sql, std::initializer_list<Value> values)
{
    return run(sql, {values.begin(), values.size()});
}

Statement Connection::statement(const QString& sql, const QList<Value>& values)
{
    return run(sql, {values.constData(), static_cast<std::size_t>(values.size())});
}

Statement Connection::run(const QString& sql, std::span<const Value> values)
{
    Prepared& home = m_idle[sql];
    // The same text may be in use further out; then this one is made for the occasion.
    Statement statement(home ? std::move(home) : prepare(sql), home);
    int place = 0;
    for (const Value& value : values)
        statement.m_query->bindValue(place++, value.variant());
    if (!statement.m_query->exec())
        throw failureFrom(statement.m_query->lastError());
    return statement;
}

qint64 Connection::execute(const QString& sql, std::initializer_list<Value> values)
{
    return statement(sql, values).rowsAffected();
}

qint64 Connection::number(const QString& sql)
{
    Statement row = statement(sql, {});
    if (!row.next())
        throw SqlFailure(StorageProblem::Failed, u"no row: "_s + sql);
    return row.integer(0);
}

Connection::Prepared Connection::prepare(const QString& sql)
{
    auto query = std::make_unique<QSqlQuery>(*m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw failureFrom(query->lastError());
    return query;
}

} // namespace frontpaw::storage
