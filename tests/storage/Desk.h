#pragma once

#include "base/Mailbox.h"
#include "desk/DeskKeys.h"
#include "storage/Database.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/ScriptedRandom.h"

#include <QTemporaryDir>
#include <QTest>

namespace frontpaw::test {

/// The same bytes in every process of a test.
[[nodiscard]] inline SecretBytes keyOf(char filler)
{
    const QByteArray bytes(32, filler);
    return SecretBytes(std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
}

[[nodiscard]] inline desk::DeskKeys deskKeys()
{
    desk::DeskKeys keys;
    keys.data.add(1, keyOf('d'));
    keys.index = keyOf('i');
    keys.code = keyOf('c');
    keys.audit = keyOf('a');
    return keys;
}

/// Runs `step` in a transaction of its own; the test fails where that does.
template <class Step>
void write(storage::Database& database, Step step)
{
    const auto written =
        await(database.run([&](storage::Transaction& transaction) -> Result<int, storage::StorageProblem> {
            step(transaction);
            return 0;
        }));
    if (!written)
        qFatal("cannot write: %d", static_cast<int>(written.error()));
}

/// What `look` sees in one snapshot.
template <class Look>
[[nodiscard]] auto look(storage::Database& database, Look look)
    -> std::invoke_result_t<Look&, storage::Transaction&>
{
    using Seen = std::invoke_result_t<Look&, storage::Transaction&>;
    auto seen =
        await(database.read([&](storage::Transaction& transaction) -> Result<Seen, storage::StorageProblem> {
            return look(transaction);
        }));
    if (!seen)
        qFatal("cannot read: %d", static_cast<int>(seen.error()));
    return std::move(*seen);
}

/// The integer that `sql` answers.
[[nodiscard]] inline qint64 number(storage::Database& database, const QString& sql)
{
    return look(database, [&](storage::Transaction& transaction) {
        auto row = transaction.select(sql, {});
        return row.next() ? row.integer(0) : -1;
    });
}

/// A desk's surroundings without a window: keys, clock, generator and a folder that goes with it.
struct Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    ScriptedRandom random;
    Mailbox mailbox;
    desk::DeskKeys keys = deskKeys();
    storage::DatabaseTimes times{Milliseconds{5000}, Milliseconds{200}};
    storage::Identity identity{TenantId::fromBytes("tenant-of-a-test"),
                               DeskId::fromBytes("desk-of-the-test")};

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("desk.db")); }
    [[nodiscard]] storage::DatabaseParts parts() { return {keys, clock, random, mailbox}; }

    [[nodiscard]] std::unique_ptr<storage::Database> closed()
    {
        return std::make_unique<storage::Database>(parts(), path(), times);
    }
    /// Makes the file the first time, opens it after.
    [[nodiscard]] std::unique_ptr<storage::Database> opened()
    {
        auto database = closed();
        const auto outcome =
            await(database->open(QFile::exists(path()) ? std::nullopt : std::optional(identity)));
        if (!outcome)
            qFatal("cannot open: %d", static_cast<int>(outcome.error().problem));
        return database;
    }
};

} // namespace frontpaw::test
