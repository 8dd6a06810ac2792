#pragma once

#include "DatabaseOpening.h"
#include "storage/Database.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace frontpaw::storage {

/// The one thread of a database, with its own queue: a thread pool of one used two on Qt 6.4, and an event
/// loop's quit() drops what is queued.
class DatabaseThread final : public QThread
{
public:
    using OpenAnswer = std::function<void(const Result<Opened, desk::OpeningFailure>&)>;
    using Later = std::function<void(Transaction&)>;

    DatabaseThread(DatabaseParts parts, QString path, DatabaseTimes times, DeskContext& context);
    ~DatabaseThread() override;

    // Main thread.
    void open(std::optional<Identity> create, OpenAnswer answer);
    void enqueue(std::shared_ptr<Job> job, Transaction::Kind kind);
    void later(Later closure);
    void stop();
    void setCommitListener(std::function<void()> listener) { m_committed = std::move(listener); }
    [[nodiscard]] Commits commits() const;

protected:
    void run() override;

private:
    struct Queued
    {
        std::shared_ptr<Job> job;
        Transaction::Kind kind = Transaction::Kind::Write;
    };
    enum class Next { Job, Batch, End };
    enum class CommitKind { Durable, Batched };

    [[nodiscard]] bool openFile();
    void close();
    void writeSetAside();
    [[nodiscard]] Next nextWork(Queued& next);
    void serve(Queued next);
    void write(Job& job);
    void read(Job& job);
    void writeBatch();
    void commit(Transaction& transaction, CommitKind kind);
    /// Once more when another process held the file for too long. Throws SqlFailure.
    [[nodiscard]] std::unique_ptr<Transaction> begin();
    void runBehind(Transaction& transaction);
    [[nodiscard]] std::vector<Later> takeBehind();
    void answer(std::shared_ptr<Job> job);
    void refuseRest();

    const DatabaseParts m_parts;
    const QString m_path;
    const DatabaseTimes m_times;
    DeskContext& m_context;
    std::optional<Identity> m_create;
    OpenAnswer m_openAnswer;
    std::function<void()> m_committed;
    std::unique_ptr<Connection> m_connection; ///< this thread only
    bool m_starved = false;                   ///< this thread only: the last write found the file busy

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Queued> m_queue;
    std::vector<Later> m_behind;
    std::chrono::steady_clock::time_point m_behindDue;
    bool m_accepts = true;
    bool m_stopping = false;
    Commits m_commits;
};

} // namespace frontpaw::storage
