#include "DatabaseOpening.h"

#include "base/Log.h"
#include "signin/Codes.h"
#include "storage/Migrations.h"
#include "storage/SqlFailure.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

void set(Connection& connection, const QString& name, const Value& value)
{
    connection.execute(u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s, {name, value});
}

void configure(Connection& connection)
{
    connection.execute(u"PRAGMA synchronous = FULL"_s);
    connection.execute(u"PRAGMA foreign_keys = ON"_s);
    connection.execute(u"PRAGMA trusted_schema = OFF"_s);
    // 16 MB: copying the log back costs more than the commits between, and is not felt once in a hundred
    // sign-ins.
    connection.execute(u"PRAGMA wal_autocheckpoint = 4000"_s);
}

/// Brings the schema from `from` to the newest step, in the transaction that the caller holds.
void runSteps(Connection& connection, int from)
{
    for (const Migration& step : allMigrations()) {
        if (step.version <= from)
            continue;
        for (const QString& statement : step.statements)
            connection.execute(statement);
        connection.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
        set(connection, u"readable_from"_s, QByteArray::number(step.readableFrom));
    }
}

/// A code does not outlive the start of the machine it was made in, nor a loss of what may have used it up.
void endLiveCodes(Connection& connection)
{
    connection.execute(u"UPDATE otp_verifications SET state = ? WHERE state = ?"_s,
                       {codeOf(auth::Challenge::State::Expired), codeOf(auth::Challenge::State::Live)});
}

/// Files up to this size are looked at as a whole before they are used: some 10 ms.
constexpr qint64 checkedAtOnce = 8 * 1024 * 1024;

void checkPages(Connection& connection)
{
    Statement verdict = connection.statement(u"PRAGMA quick_check(1)"_s, {});
    if (!verdict.next() || verdict.text(0) != u"ok"_s)
        throw SqlFailure(StorageProblem::Damaged, u"pages do not fit"_s);
}

/// The log and its index take over the permissions of the file.
void keepPrivate(const QString& path)
{
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw SqlFailure(StorageProblem::Failed, u"cannot keep others out of "_s + path);
}

void removeWithJournals(const QString& path)
{
    for (const auto* ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

} // namespace

void markClosed(Connection& connection)
{
    connection.execute(u"UPDATE head SET in_use = 0"_s);
}

DatabaseOpening::DatabaseOpening(const DatabaseParts& parts, QString path, DatabaseTimes times)
    : m_parts(parts), m_path(std::move(path)), m_times(times)
{
}

Result<DatabaseOpening::Outcome, desk::OpeningFailure>
DatabaseOpening::run(const std::optional<Identity>& create)
{
    using desk::OpeningFailure;
    using desk::OpeningProblem;
    auto facts = peek(m_path);
    if (!facts)
        return failure(facts.error());
    if (!facts->exists && (facts->remains || !create))
        return failure(OpeningFailure{
            facts->remains ? OpeningProblem::DatabaseDamaged : OpeningProblem::NoClinicYet, m_path});
    try {
        const bool creates = !facts->exists;
        if (creates) {
            make(*create);
            facts = peek(m_path);
            if (!facts)
                return failure(facts.error());
        }
        if (facts->keyFingerprint != m_parts.keys.fingerprint())
            return failure(OpeningFailure{OpeningProblem::KeysDoNotFit, m_path});
        Outcome outcome = openExisting(*facts);
        outcome.opened.created = creates;
        return outcome;
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "opening failed:" << failed.detail();
        return failure(openingFailure(failed, m_path));
    }
}

void DatabaseOpening::make(const Identity& identity)
{
    // Under another name until it is whole and on the disk, so that no half of a database is ever found.
    const QString unfinished = m_path + u".new"_s;
    removeWithJournals(unfinished);
    {
        Connection connection(unfinished, Connection::Access::ReadWrite, m_times.busy);
        configure(connection);
        connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        connection.execute(u"BEGIN IMMEDIATE"_s);
        runSteps(connection, 0);
        set(connection, u"tenant_id"_s, identity.tenant);
        set(connection, u"desk_id"_s, identity.desk);
        set(connection, u"key_fingerprint"_s, m_parts.keys.fingerprint());
        connection.execute(u"COMMIT"_s);
    }
    keepPrivate(unfinished);
    if (!QFile::rename(unfinished, m_path))
        throw SqlFailure(StorageProblem::Failed, u"cannot rename "_s + unfinished);
}

DatabaseOpening::Outcome DatabaseOpening::openExisting(const DatabaseFacts& facts)
{
    const bool gone = logIsGone();
    Outcome outcome;
    outcome.identity = facts.identity;
    outcome.connection = std::make_unique<Connection>(m_path, Connection::Access::ReadWrite, m_times.busy);
    Connection& connection = *outcome.connection;
    if (connection.statement(u"PRAGMA journal_mode = WAL"_s, {}).next() == false)
        throw SqlFailure(StorageProblem::Failed, u"no write-ahead log"_s);
    configure(connection);

    outcome.opened.checked = QFileInfo(m_path).size() <= checkedAtOnce;
    if (outcome.opened.checked)
        checkPages(connection);

    const int newest = allMigrations().back().version;
    outcome.opened.migratedFrom = facts.schema;
    if (facts.schema < newest)
        copyBeforeMigration(connection, facts.schema);
    connection.execute(u"BEGIN IMMEDIATE"_s);
    // Read again under the lock: another process may have been quicker.
    runSteps(connection, static_cast<int>(connection.number(u"PRAGMA user_version"_s)));
    outcome.opened.logLost = gone && connection.number(u"SELECT in_use FROM head"_s) != 0;
    outcome.opened.anchoring = anchor(connection);
    if (outcome.opened.logLost || !outcome.opened.anchoring.sameBoot)
        endLiveCodes(connection);
    connection.execute(u"UPDATE head SET in_use = 1"_s);
    connection.execute(u"COMMIT"_s);
    // Into the file itself: a log that is lost takes with it only what came later.
    (void)connection.statement(u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}).next();
    Statement row = connection.statement(u"SELECT table_name, row_id FROM set_aside"_s, {});
    while (row.next())
        outcome.setAside.push_back({row.text(0), row.id<RowId>(1)});
    return outcome;
}

bool DatabaseOpening::logIsGone() const
{
    // Never empty between the first write and the orderly end; merely looking at a file can leave an empty
    // one.
    return QFileInfo(m_path + u"-wal"_s).size() == 0;
}

void DatabaseOpening::copyBeforeMigration(Connection& connection, int version)
{
    const QString copy = m_path + u".before-%1"_s.arg(version + 1);
    const QString unfinished = copy + u".new"_s;
    removeWithJournals(unfinished);
    connection.execute(u"VACUUM INTO ?"_s, {unfinished});
    {
        Connection check(unfinished, Connection::Access::ReadWrite, m_times.busy);
        checkPages(check);
    }
    {
        // A commit of a rollback journal flushes the whole file to the disk.
        Connection flush(unfinished, Connection::Access::ReadWrite, m_times.busy);
        configure(flush);
        markClosed(flush);
        set(flush, u"copied_at"_s, m_parts.clock.wall());
    }
    keepPrivate(unfinished);
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        throw SqlFailure(StorageProblem::Failed, u"cannot rename "_s + unfinished);
}

Anchoring DatabaseOpening::anchor(Connection& connection)
{
    std::optional<TimeMark> stored;
    {
        Statement head =
            connection.statement(u"SELECT mark_boot_id, mark_boot, mark_trusted FROM head"_s, {});
        if (!head.next())
            throw SqlFailure(StorageProblem::Damaged, u"no head row"_s);
        if (!head.isNull(0))
            stored = TimeMark{head.bytes(0), Milliseconds{head.integer(1)}, head.instant(2)};
    }
    const Anchoring anchoring = m_parts.clock.anchor(stored);
    const TimeMark mark = m_parts.clock.mark();
    connection.execute(u"UPDATE head SET mark_boot_id = ?, mark_boot = ?, mark_trusted = ?"_s,
                       {mark.bootId, qint64{mark.boot.count()}, mark.trusted});
    if (anchoring.sameBoot)
        return anchoring;
    // A lock goes on with the rest it had.
    const qint64 gap = anchoring.gap.count();
    connection.execute(
        u"UPDATE locks SET from_at = from_at + ?, until_at = until_at + ? WHERE until_at > ?"_s,
        {gap, gap, stored->trusted});
    return anchoring;
}

} // namespace frontpaw::storage
