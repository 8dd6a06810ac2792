#include "storage/Database.h"

#include "DatabaseCheck.h"
#include "DatabaseThread.h"

namespace frontpaw::storage {

struct Database::Private
{
    Private(DatabaseParts parts, QString path, DatabaseTimes times)
        : context(parts.keys, parts.clock, parts.random)
        , thread(parts, path, times, context)
        , mailbox(parts.mailbox)
        , file(std::move(path))
    {
    }

    DeskContext context;
    DatabaseThread thread;
    Mailbox& mailbox;
    std::unique_ptr<DatabaseCheck> check;
    QString file;
};

namespace {

/// Every transaction takes along what is written behind; this one does nothing else.
struct Nothing
{
    Result<void, StorageProblem> operator()(Transaction&) const { return {}; }
};

} // namespace

Database::Database(DatabaseParts parts, QString path, DatabaseTimes times)
    : d(std::make_unique<Private>(parts, std::move(path), times))
{
}

Database::~Database()
{
    stop();
}

QFuture<Result<Opened, desk::OpeningFailure>> Database::open(std::optional<Identity> create)
{
    const Promise<Opened, desk::OpeningFailure> promise;
    d->thread.open(create,
                   [promise](const Result<Opened, desk::OpeningFailure>& opened) { promise.finish(opened); });
    return promise.future();
}

void Database::later(std::function<void(Transaction&)> closure)
{
    d->thread.later(std::move(closure));
}

QFuture<Result<void, StorageProblem>> Database::flush()
{
    return run(Nothing{});
}

QFuture<Result<void, StorageProblem>> Database::check()
{
    d->check = std::make_unique<DatabaseCheck>(d->mailbox, d->file);
    return d->check->begin();
}

void Database::stop()
{
    d->check.reset();
    d->thread.stop();
}

Commits Database::commits() const
{
    return d->thread.commits();
}

DeskContext& Database::context() const
{
    return d->context;
}

const QString& Database::path() const
{
    return d->file;
}

void Database::setCommitListener(std::function<void()> listener)
{
    d->thread.setCommitListener(std::move(listener));
}

void Database::enqueue(std::shared_ptr<Job> job, Transaction::Kind kind)
{
    d->thread.enqueue(std::move(job), kind);
}

} // namespace frontpaw::storage
