#pragma once

#include "storage/SealedFields.h"
#include "storage/Transaction.h"

#include <QCborMap>
#include <QHash>

namespace frontpaw::storage {

/// A business row, opened.
struct Row
{
    RowId id;
    qint64 version = 0;
    Hlc hlc;
    DeskId desk;
    Instant changedAt{};
    QString changedBy;
    std::optional<Instant> deletedAt;
    qint64 changedSeq = 0;
    QHash<QString, Value> columns; ///< the clear ones of its table
    SealedFields fields;

    [[nodiscard]] qint64 integer(const QString& column) const
    {
        return columns.value(column).variant().toLongLong();
    }
    [[nodiscard]] QString text(const QString& column) const
    {
        return columns.value(column).variant().toString();
    }
    [[nodiscard]] bool isNull(const QString& column) const { return columns.value(column).isNull(); }
    [[nodiscard]] QByteArray bytes(const QString& column) const
    {
        return columns.value(column).variant().toByteArray();
    }
    template <class IdType>
    [[nodiscard]] IdType reference(const QString& column) const
    {
        return IdType::fromBytes(bytes(column));
    }
};

/// What is to become of one row. Columns and fields that are not named stay as they are; in a new row they
/// are null.
struct Change
{
    Table table;
    RowId id;
    QList<std::pair<QString, Value>> columns;
    QList<std::pair<QString, QCborValue>> fields;
    enum class Kind { Put, Delete } kind = Kind::Put;

    template <class Tag>
    [[nodiscard]] static Change put(Table table, const Id<Tag>& id)
    {
        return {table, RowId::fromBytes(id.bytes()), {}, {}, Kind::Put};
    }
    template <class Tag>
    [[nodiscard]] static Change remove(Table table, const Id<Tag>& id)
    {
        return {table, RowId::fromBytes(id.bytes()), {}, {}, Kind::Delete};
    }
};

/// What one write changed, before and after; the new value of something longer than 4 kB is its SHA-256.
struct RowChange
{
    qint64 version = 0;
    Instant at{};
    QString actor;
    QCborMap before, after;
};

enum class RowProblem { NotFound, Damaged };

/// The one way to write a business row, and the ways to read one.
class Tables
{
public:
    /// Writes the row, its history, its audit and its outbox row; nothing at all where nothing changes.
    /// Answers the row's version. A damaged row is not written over. Throws SqlFailure.
    static Result<qint64, RowProblem> write(Transaction& transaction, const Actor& actor,
                                            const Change& change);

    /// A deleted row is found too (deletedAt says so). A damaged one is set aside. Throws SqlFailure.
    [[nodiscard]] static Result<Row, RowProblem> find(Transaction& transaction, Table table, RowId id);

    /// Rows that are not deleted and fit `where` ("client_id = ? ORDER BY at"), which follows
    /// "tenant_id = ? AND deleted_at IS NULL AND". Damaged ones are left out and set aside. Throws
    /// SqlFailure.
    [[nodiscard]] static std::vector<Row> select(Transaction& transaction, Table table, const QString& where,
                                                 const QList<Value>& values);

    /// Every change of a row, oldest first; damaged ones are left out and set aside. Throws SqlFailure.
    [[nodiscard]] static std::vector<RowChange> history(Transaction& transaction, Table table, RowId id);
};

} // namespace frontpaw::storage
