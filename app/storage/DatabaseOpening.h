#pragma once

#include "storage/Connection.h"
#include "storage/Database.h"
#include "storage/DatabaseFile.h"

namespace frontpaw::storage {

/// "Paw1": tells our files from other SQLite files.
inline constexpr qint64 applicationId = 0x50617731;

/// The steps between a path and a connection that may be written to. Database thread.
class DatabaseOpening
{
public:
    struct Outcome
    {
        std::unique_ptr<Connection> connection;
        Identity identity;
        Opened opened;
        std::vector<DamagedRow> setAside;
    };

    DatabaseOpening(const DatabaseParts& parts, QString path, DatabaseTimes times);

    [[nodiscard]] Result<Outcome, desk::OpeningFailure> run(const std::optional<Identity>& create);

private:
    void make(const Identity& identity);
    [[nodiscard]] Outcome openExisting(const DatabaseFacts& facts);
    void copyBeforeMigration(Connection& connection, int version);
    [[nodiscard]] Anchoring anchor(Connection& connection);
    [[nodiscard]] bool logIsGone() const;

    const DatabaseParts& m_parts;
    QString m_path;
    DatabaseTimes m_times;
};

/// What an orderly end writes last, so that a missing log means something.
void markClosed(Connection& connection);

[[nodiscard]] desk::OpeningFailure openingFailure(const SqlFailure& failure, const QString& path);

} // namespace frontpaw::storage
