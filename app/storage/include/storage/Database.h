#pragma once

#include "base/Async.h"
#include "base/Mailbox.h"
#include "desk/Opening.h"
#include "storage/DeskContext.h"
#include "storage/Job.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace frontpaw::storage {

struct DatabaseParts
{
    const desk::DeskKeys& keys;
    Clock& clock;
    RandomSource& random;
    Mailbox& mailbox;
};

/// How long it waits for others and how long others may wait.
struct DatabaseTimes
{
    Milliseconds busy{5000};       ///< for another process's write; tried twice
    Milliseconds writeBehind{200}; ///< until what is written behind is durable
};

/// What opening found out.
struct Opened
{
    bool created = false;
    int migratedFrom =
        0; ///< the schema version before; 0 for a new file, the present one where nothing was due
    Anchoring anchoring;
    /// The file was not closed in order and its write-ahead log is gone: the last writes may be lost. Codes
    /// that were live then are dead.
    bool logLost = false;
    /// Whether every page was looked at; a large file is left to Database::check().
    bool checked = false;
};

/// Transactions that reached the disk.
struct Commits
{
    quint64 durable = 0; ///< of run()
    quint64 batched = 0; ///< of what was written behind
};

/// The desk's file: one thread with a queue, one connection that writes. Everything is called on the main
/// thread and answered there, from the event loop; closures run on the database's thread, one transaction
/// each.
class Database
{
public:
    Database(DatabaseParts parts, QString path, DatabaseTimes times);
    /// stop().
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Once, before anything else. With `create`, makes a new file, but only where no database, write-ahead
    /// log or back-up is; without, opens what is there. Migrates (after a back-up copy), ties trusted time to
    /// the stored mark and ends the codes of another start of the machine.
    [[nodiscard]] QFuture<Result<Opened, desk::OpeningFailure>> open(std::optional<Identity> create);

    /// Runs `closure`: Result<T, E>(Transaction&), in a BEGIN IMMEDIATE, and commits where it answers a
    /// value. E has a problemAs<E>().
    template <class Closure>
    [[nodiscard]] auto run(Closure closure)
    {
        return put(std::move(closure), Transaction::Kind::Write);
    }
    /// The same on one snapshot, without a write.
    template <class Closure>
    [[nodiscard]] auto read(Closure closure)
    {
        return put(std::move(closure), Transaction::Kind::Read);
    }
    /// Durable soon, together with others or with the next run(), in order. For what is safe to lose.
    void later(std::function<void(Transaction&)> closure);
    /// Writes what is written behind now.
    [[nodiscard]] QFuture<Result<void, StorageProblem>> flush();

    /// Looks at every page on a thread of its own, which takes about a second for 200 MB: Damaged, or nothing
    /// wrong. Once at a time; stop() ends it with Stopping.
    [[nodiscard]] QFuture<Result<void, StorageProblem>> check();

    /// Runs what is queued (until the file is busy; the rest is answered Stopping) and ends the thread.
    /// Answers still come through the mailbox. Later calls are answered Stopping.
    void stop();

    [[nodiscard]] Commits commits() const;
    /// Once open.
    [[nodiscard]] DeskContext& context() const;
    [[nodiscard]] const QString& path() const;
    /// Called on the database's thread after each commit; must be quick. Set before open().
    void setCommitListener(std::function<void()> listener);

private:
    template <class Closure>
    auto put(Closure closure, Transaction::Kind kind)
    {
        auto job = std::make_shared<ClosureJob<Closure>>(std::move(closure));
        auto future = job->future();
        enqueue(std::move(job), kind);
        return future;
    }
    void enqueue(std::shared_ptr<Job> job, Transaction::Kind kind);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace frontpaw::storage
