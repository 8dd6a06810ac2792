#include "DatabaseThread.h"

#include "base/Log.h"
#include "storage/SqlFailure.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

DatabaseThread::DatabaseThread(DatabaseParts parts, QString path, DatabaseTimes times, DeskContext& context)
    : m_parts(parts), m_path(std::move(path)), m_times(times), m_context(context)
{
    setObjectName(QStringLiteral("database"));
}

DatabaseThread::~DatabaseThread()
{
    stop();
}

void DatabaseThread::open(std::optional<Identity> create, OpenAnswer answer)
{
    Q_ASSERT(!m_openAnswer);
    m_create = create;
    m_openAnswer = std::move(answer);
    start();
}

void DatabaseThread::enqueue(std::shared_ptr<Job> job, Transaction::Kind kind)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_accepts) {
            m_queue.push_back({std::move(job), kind});
            m_wake.notify_one();
            return;
        }
    }
    job->refuse(StorageProblem::Stopping);
    job->answer();
}

void DatabaseThread::later(Later closure)
{
    const std::lock_guard guard(m_mutex);
    if (!m_accepts)
        return;
    if (m_behind.empty())
        m_behindDue = std::chrono::steady_clock::now() + m_times.writeBehind;
    m_behind.push_back(std::move(closure));
    m_wake.notify_one();
}

void DatabaseThread::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_accepts = false;
        m_stopping = true;
        m_wake.notify_one();
    }
    wait();
    refuseRest(); // what was queued before a thread that was never started
}

Commits DatabaseThread::commits() const
{
    const std::lock_guard guard(m_mutex);
    return m_commits;
}

void DatabaseThread::run()
{
    if (openFile()) {
        Queued queued;
        for (Next next = nextWork(queued); next != Next::End; next = nextWork(queued)) {
            if (next == Next::Job)
                serve(std::move(queued));
            else
                writeBatch();
        }
        writeBatch();
        close();
    }
    refuseRest();
}

bool DatabaseThread::openFile()
{
    DatabaseOpening opening(m_parts, m_path, m_times);
    auto outcome = opening.run(m_create);
    Result<Opened, desk::OpeningFailure> told = failure(desk::OpeningFailure{});
    if (outcome) {
        m_connection = std::move(outcome->connection);
        m_context.m_identity = outcome->identity;
        for (DamagedRow& row : outcome->setAside)
            m_context.remember(std::move(row));
        told = outcome->opened;
    } else {
        told = failure(outcome.error());
        const std::lock_guard guard(m_mutex);
        m_accepts = false;
    }
    const bool isOpen = told.has_value();
    m_parts.mailbox.post([answer = m_openAnswer, told = std::move(told)] { answer(told); });
    return isOpen;
}

void DatabaseThread::writeSetAside()
{
    const auto found = m_context.takeNewlyDamaged();
    if (found.empty())
        return;
    later([found](Transaction& transaction) {
        for (const DamagedRow& row : found)
            transaction.execute(
                u"INSERT OR IGNORE INTO set_aside (table_name, row_id, found_at) VALUES (?, ?, ?)"_s,
                {row.table, row.id, transaction.now()});
    });
}

void DatabaseThread::close()
{
    try {
        markClosed(*m_connection);
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "closing was not noted:" << failed.detail();
    }
    m_connection.reset();
}

DatabaseThread::Next DatabaseThread::nextWork(Queued& next)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (!m_queue.empty() && !(m_stopping && m_starved)) {
            next = std::move(m_queue.front());
            m_queue.pop_front();
            return Next::Job;
        }
        if (m_stopping)
            return Next::End;
        if (m_behind.empty())
            m_wake.wait(lock);
        else if (m_wake.wait_until(lock, m_behindDue) == std::cv_status::timeout && m_queue.empty())
            return Next::Batch;
    }
}

void DatabaseThread::serve(Queued next)
{
    try {
        if (next.kind == Transaction::Kind::Write)
            write(*next.job);
        else
            read(*next.job);
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "a transaction failed:" << failed.detail();
        next.job->refuse(failed.problem());
    } catch (const std::exception& thrown) {
        qCWarning(lcStorage) << "a transaction threw:" << thrown.what();
        next.job->refuse(StorageProblem::Failed);
    }
    writeSetAside();
    answer(std::move(next.job));
}

void DatabaseThread::write(Job& job)
{
    const std::unique_ptr<Transaction> transaction = begin();
    runBehind(*transaction);
    const qint64 behind = transaction->changes();
    if (behind == 0) {
        if (job.run(*transaction))
            commit(*transaction, CommitKind::Durable);
        return;
    }
    // What was written behind stays, whatever becomes of the job that took it along.
    std::optional<SqlFailure> failed;
    try {
        (void)transaction->nested([&] { return job.run(*transaction); });
    } catch (const SqlFailure& thrown) {
        failed = thrown;
    }
    commit(*transaction, transaction->changes() > behind ? CommitKind::Durable : CommitKind::Batched);
    if (failed)
        throw SqlFailure(*failed);
}

void DatabaseThread::commit(Transaction& transaction, CommitKind kind)
{
    transaction.commit();
    if (transaction.changes() == 0)
        return;
    {
        const std::lock_guard guard(m_mutex);
        ++(kind == CommitKind::Durable ? m_commits.durable : m_commits.batched);
    }
    if (m_committed)
        m_committed();
}

void DatabaseThread::read(Job& job)
{
    writeBatch();
    Transaction transaction(*m_connection, m_context, Transaction::Kind::Read);
    job.run(transaction);
}

void DatabaseThread::writeBatch()
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_behind.empty())
            return;
    }
    try {
        const std::unique_ptr<Transaction> transaction = begin();
        runBehind(*transaction);
        commit(*transaction, CommitKind::Batched);
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "a batch was not written:" << failed.detail();
    }
}

std::unique_ptr<Transaction> DatabaseThread::begin()
{
    const auto attempt = [this] {
        return std::make_unique<Transaction>(*m_connection, m_context, Transaction::Kind::Write);
    };
    try {
        m_starved = false;
        return attempt();
    } catch (const SqlFailure& failed) {
        if (failed.problem() != StorageProblem::Busy)
            throw;
    }
    try {
        return attempt();
    } catch (const SqlFailure& failed) {
        m_starved = failed.problem() == StorageProblem::Busy;
        const std::lock_guard guard(m_mutex);
        m_behindDue = std::chrono::steady_clock::now() + m_times.writeBehind;
        throw;
    }
}

void DatabaseThread::runBehind(Transaction& transaction)
{
    for (const Later& closure : takeBehind()) {
        try {
            transaction.nested([&] {
                closure(transaction);
                return true;
            });
        } catch (const SqlFailure& failed) {
            if (failed.problem() != StorageProblem::Conflict && failed.problem() != StorageProblem::Failed)
                throw;
            qCWarning(lcStorage) << "a write behind failed:" << failed.detail();
        }
    }
}

std::vector<DatabaseThread::Later> DatabaseThread::takeBehind()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_behind, {});
}

void DatabaseThread::answer(std::shared_ptr<Job> job)
{
    // The letter alone holds the job from here on, so that it ends on the main thread.
    m_parts.mailbox.post([job = std::move(job)] { job->answer(); });
}

void DatabaseThread::refuseRest()
{
    std::deque<Queued> rest;
    {
        const std::lock_guard guard(m_mutex);
        m_accepts = false;
        rest.swap(m_queue);
    }
    for (Queued& queued : rest) {
        queued.job->refuse(StorageProblem::Stopping);
        answer(std::move(queued.job));
    }
}

} // namespace frontpaw::storage
