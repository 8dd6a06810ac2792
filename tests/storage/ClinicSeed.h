#pragma once

#include "Desk.h"
#include "auth/CodeMac.h"
#include "clinic/Client.h"
#include "clinic/Schedule.h"
#include "storage/Fields.h"
#include "storage/Tables.h"

#include <QTimeZone>

namespace frontpaw::test {

/// Runs `step(transaction)` and waits for its commit.
template <class Step>
void commit(storage::Database& database, Step step)
{
    const auto done =
        await(database.run([&](storage::Transaction& transaction) -> Result<void, storage::StorageProblem> {
            step(transaction);
            return {};
        }));
    if (!done)
        qFatal("the seed was refused: %d", static_cast<int>(done.error()));
}

inline QTimeZone kolkata()
{
    return QTimeZone("Asia/Kolkata");
}

inline ClientId seedClient(storage::Database& database, const QString& first, const QString& last,
                           const QStringList& phones = {})
{
    using namespace storage;
    ClientId id;
    commit(database, [&](Transaction& transaction) {
        id = transaction.newId<ClientId>();
        Change row = Change::put(Table::Clients, id);
        row.columns = {{QStringLiteral("profile_complete"), 0}, {QStringLiteral("disabled"), 0}};
        row.fields = {{field::firstName, first}, {field::lastName, last}};
        (void)Tables::write(transaction, Actor::system(), row);
        const auth::PhoneIndex index(transaction.context().keys().index, transaction.tenant());
        for (const QString& phone : phones) {
            Change key = Change::put(Table::PhoneKeys, transaction.newId<RowId>());
            key.columns = {
                {QStringLiteral("client_id"), id},
                {QStringLiteral("phone_key"), index.keyOf(auth::PhoneNumber::fromE164(phone)).bytes()},
                {QStringLiteral("valid_from"), transaction.now()}};
            key.fields = {{field::e164, phone}};
            (void)Tables::write(transaction, Actor::system(), key);
        }
    });
    return id;
}

/// A vet with one weekly stretch; minutes of the clinic's day.
inline clinic::ResourceId seedVet(storage::Database& database, const QString& name, int weekday, int from,
                                  int to)
{
    using namespace storage;
    clinic::ResourceId id;
    commit(database, [&](Transaction& transaction) {
        id = transaction.newId<clinic::ResourceId>();
        Change vet = Change::put(Table::Resources, id);
        vet.columns = {{QStringLiteral("place"), 1}};
        vet.fields = {{field::name, name}, {field::room, QStringLiteral("Room 2")}};
        (void)Tables::write(transaction, Actor::system(), vet);
        Change hours = Change::put(Table::OpeningHours, transaction.newId<RowId>());
        hours.columns = {{QStringLiteral("resource_id"), id},
                         {QStringLiteral("weekday"), weekday},
                         {QStringLiteral("from_minute"), from},
                         {QStringLiteral("to_minute"), to}};
        (void)Tables::write(transaction, Actor::system(), hours);
    });
    return id;
}

/// How many rows a statement counts.
inline qint64 count(storage::Database& database, const QString& sql)
{
    using namespace storage;
    return await(database.read([&](Transaction& transaction) -> Result<qint64, StorageProblem> {
               Statement row = transaction.select(sql, {});
               return row.next() ? row.integer(0) : -1;
           }))
        .value();
}

/// Texts that a field must survive: kept as they are once tidied, or refused; never anything else.
inline QList<std::pair<const char*, QString>> hostileTexts()
{
    return {{"ten kilobytes", QString(10'000, QChar(u'x'))},
            {"zero byte", QStringLiteral(u"Mi\u0000so")},
            {"control characters", QStringLiteral("Mi\u0007\u001b[31mso\r\n")},
            {"right-to-left marks", QStringLiteral(u"\u202eMiso\u2066\u200f")},
            {"right-to-left", QStringLiteral(u"\u0645\u064a\u0633\u0648")},
            {"emoji", QStringLiteral(u"Miso \U0001F408\u200d\u2b1b")},
            {"SQL", QStringLiteral("Miso'); DROP TABLE pets; --")},
            {"format string", QStringLiteral("%s%n%1 Miso %2")},
            {"half a surrogate pair", QStringLiteral("Miso ") + QChar(0xD83D)},
            {"digits of another script", QStringLiteral(u"\u0967\u0968\u0969")}};
}

} // namespace frontpaw::test
