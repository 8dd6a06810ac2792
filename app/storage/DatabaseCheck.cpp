#include "DatabaseCheck.h"

#include "base/Log.h"
#include "storage/Connection.h"
#include "storage/SqlFailure.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

DatabaseCheck::DatabaseCheck(Mailbox& mailbox, QString path) : m_mailbox(mailbox), m_path(std::move(path)) {}

DatabaseCheck::~DatabaseCheck()
{
    m_stopping = true;
    wait();
}

QFuture<Result<void, StorageProblem>> DatabaseCheck::begin()
{
    start(QThread::LowPriority);
    return m_promise.future();
}

void DatabaseCheck::run()
{
    Result<void, StorageProblem> verdict;
    try {
        verdict = look();
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "the check of the database failed:" << failed.detail();
        verdict = failure(failed.problem());
    }
    m_mailbox.post([promise = m_promise, verdict] { promise.finish(verdict); });
}

Result<void, StorageProblem> DatabaseCheck::look() const
{
    Connection connection(m_path, Connection::Access::ReadOnly, Milliseconds{5000});
    QStringList tables;
    {
        Statement row = connection.statement(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {});
        while (row.next())
            tables << row.text(0);
    }
    for (const QString& table : tables) {
        if (m_stopping)
            return failure(StorageProblem::Stopping);
        Statement verdict = connection.statement(u"PRAGMA quick_check('%1')"_s.arg(table), {});
        if (!verdict.next() || verdict.text(0) != u"ok"_s) {
            qCWarning(lcStorage) << "pages of the table" << table << "do not fit";
            return failure(StorageProblem::Damaged);
        }
    }
    return {};
}

} // namespace frontpaw::storage
