#include "storage/DatabaseFile.h"

#include "DatabaseOpening.h"
#include "storage/Migrations.h"
#include "storage/SqlFailure.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

bool hasRemains(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    return !QDir(file.path())
                .entryList({name + u"-wal"_s, name + u".before-*"_s}, QDir::Files | QDir::Hidden)
                .isEmpty();
}

QByteArray meta(Connection& connection, const QString& name)
{
    Statement row = connection.statement(u"SELECT value FROM meta WHERE name = ?"_s, {name});
    if (!row.next())
        throw SqlFailure(StorageProblem::Damaged, u"no "_s + name);
    return row.bytes(0);
}

} // namespace

desk::OpeningFailure openingFailure(const SqlFailure& failure, const QString& path)
{
    using desk::OpeningProblem;
    switch (failure.problem()) {
    case StorageProblem::Busy:
        return {OpeningProblem::DatabaseLocked, path};
    case StorageProblem::ReadOnly:
        return {OpeningProblem::DatabaseReadOnly, path};
    case StorageProblem::Full:
        return {OpeningProblem::DiskFull, path};
    case StorageProblem::Failed:
        return {OpeningProblem::FolderUnusable, path};
    case StorageProblem::Conflict:
    case StorageProblem::Damaged:
    case StorageProblem::Stopping:
        break;
    }
    return {OpeningProblem::DatabaseDamaged, path};
}

Result<DatabaseFacts, desk::OpeningFailure> peek(const QString& path)
{
    DatabaseFacts facts;
    const QFileInfo file(path);
    if (!file.exists()) {
        facts.remains = hasRemains(path);
        return facts;
    }
    facts.exists = true;
    if (!file.isReadable())
        return failure(desk::OpeningFailure{desk::OpeningProblem::FolderUnusable, path});
    try {
        Connection connection(path, Connection::Access::ReadOnly, Milliseconds{5000});
        if (connection.number(u"PRAGMA application_id"_s) != applicationId)
            return failure(desk::OpeningFailure{desk::OpeningProblem::DatabaseDamaged, path});
        facts.schema = static_cast<int>(connection.number(u"PRAGMA user_version"_s));
        facts.readableFrom = meta(connection, u"readable_from"_s).toInt();
        if (facts.readableFrom > allMigrations().back().version)
            return failure(desk::OpeningFailure{desk::OpeningProblem::DatabaseNewer, path});
        facts.identity = {TenantId::fromBytes(meta(connection, u"tenant_id"_s)),
                          DeskId::fromBytes(meta(connection, u"desk_id"_s))};
        facts.keyFingerprint = meta(connection, u"key_fingerprint"_s);
        return facts;
    } catch (const SqlFailure& failed) {
        return failure(openingFailure(failed, path));
    }
}

Result<void, desk::OpeningFailure> setKeyFingerprint(const QString& path, const QByteArray& fingerprint)
{
    try {
        Connection connection(path, Connection::Access::ReadWrite, Milliseconds{5000});
        if (connection.execute(u"UPDATE meta SET value = ? WHERE name = 'key_fingerprint'"_s,
                               {fingerprint}) != 1)
            return failure(desk::OpeningFailure{desk::OpeningProblem::DatabaseDamaged, path});
        return {};
    } catch (const SqlFailure& failed) {
        return failure(openingFailure(failed, path));
    }
}

} // namespace frontpaw::storage
