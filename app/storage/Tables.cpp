#include "storage/Tables.h"

#include "RowSeal.h"
#include "storage/AuditLog.h"

#include <QCborMap>

#include <array>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

constexpr std::size_t tableCount = static_cast<std::size_t>(Table::Visits) + 1;

/// The statements of each table, put together once.
struct TableSql
{
    QString select, find, insert, update;
};

TableSql sqlOf(const TableShape& shape)
{
    QString columns, marks, assignments;
    for (const QString& column : shape.columns) {
        columns += u", "_s + column;
        marks += u", ?"_s;
        assignments += u", "_s + column + u" = ?"_s;
    }
    TableSql sql;
    sql.select = selectOf(shape);
    sql.find = sql.select + u" AND id = ?"_s;
    sql.insert =
        u"INSERT INTO %1 (version, hlc, desk_id, changed_seq, changed_at, changed_by, deleted_at, sealed%2, "
        "tenant_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?%3, ?, ?)"_s.arg(shape.name, columns, marks);
    sql.update =
        u"UPDATE %1 SET version = ?, hlc = ?, desk_id = ?, changed_seq = ?, changed_at = ?, changed_by = ?, "
        "deleted_at = ?, sealed = ?%2 WHERE tenant_id = ? AND id = ?"_s.arg(shape.name, assignments);
    return sql;
}

const TableSql& sqlOf(Table table)
{
    static const auto all = [] {
        std::array<TableSql, tableCount> statements;
        for (std::size_t i = 0; i < tableCount; ++i)
            statements.at(i) = sqlOf(shapeOf(static_cast<Table>(i)));
        return statements;
    }();
    return all.at(static_cast<std::size_t>(table));
}

std::optional<Row> opened(Transaction& transaction, const TableShape& shape, const Statement& statement)
{
    Row row{statement.id<RowId>(Place::Id),
            statement.integer(Place::Version),
            Hlc{static_cast<std::uint64_t>(statement.integer(Place::HlcPlace))},
            statement.id<DeskId>(Place::Desk),
            statement.instant(Place::ChangedAt),
            statement.text(Place::ChangedBy),
            statement.maybeInstant(Place::DeletedAt),
            statement.integer(Place::ChangedSeq),
            {},
            {}};
    for (int i = 0; i < shape.columns.size(); ++i)
        row.columns.insert(shape.columns.at(i), statement.value(Place::FirstOwn + i));
    const auto plain =
        transaction.context().sealer().open(statement.bytes(Place::Sealed), boundTo(transaction, shape, row));
    auto fields = plain ? SealedFields::decoded(*plain) : std::nullopt;
    if (!fields) {
        transaction.context().setAside({shape.name, row.id});
        return std::nullopt;
    }
    row.fields = std::move(*fields);
    return row;
}

QByteArray sealed(Transaction& transaction, const QByteArray& plain, const AssociatedData& bound)
{
    auto bytes = transaction.context().sealer().seal(plain, bound);
    if (!bytes)
        throw SqlFailure(StorageProblem::Failed, u"sealing failed"_s);
    return std::move(*bytes);
}

/// What a change turned into what: only what differs. The new value of something long is not kept twice,
/// since the row holds it.
class Difference
{
public:
    void add(const QString& name, const QCborValue& before, const QCborValue& after)
    {
        constexpr qsizetype longValue = 4096;
        m_before.insert(name, before);
        if (after.isByteArray() && after.toByteArray().size() > longValue)
            m_after.insert(name, sha256(after.toByteArray()));
        else
            m_after.insert(name, after);
    }
    [[nodiscard]] bool isEmpty() const { return m_after.isEmpty(); }
    [[nodiscard]] QByteArray encoded() const
    {
        return QCborMap{{u"before"_s, m_before}, {u"after"_s, m_after}}.toCborValue().toCbor();
    }

private:
    QCborMap m_before, m_after;
};

/// Applies `change` to `row` and tells what differs.
Difference apply(Transaction& transaction, const Change& change, Row& row)
{
    Difference difference;
    for (const auto& [name, value] : change.columns) {
        Q_ASSERT(shapeOf(change.table).columns.contains(name));
        const Value before = row.columns.value(name);
        if (before == value)
            continue;
        difference.add(name, QCborValue::fromVariant(before.variant()),
                       QCborValue::fromVariant(value.variant()));
        row.columns.insert(name, value);
    }
    for (const auto& [name, value] : change.fields) {
        const QCborValue before = row.fields.value(name);
        if (before == value)
            continue;
        row.fields.set(name, value, transaction.hlc(), transaction.desk());
        difference.add(name, before, value);
    }
    const bool deletes = change.kind == Change::Kind::Delete;
    if (deletes != row.deletedAt.has_value()) {
        const QCborValue before = row.deletedAt ? QCborValue(toMillis(*row.deletedAt)) : QCborValue();
        row.deletedAt = deletes ? std::optional(transaction.now()) : std::nullopt;
        difference.add(u"deleted_at"_s, before,
                       deletes ? QCborValue(toMillis(transaction.now())) : QCborValue());
    }
    return difference;
}

void writeRow(Transaction& transaction, Table table, const Row& row, bool isNew)
{
    const TableShape& shape = shapeOf(table);
    QList<Value> values{
        row.version,   row.hlc,
        row.desk,      transaction.nextChange(),
        row.changedAt, row.changedBy,
        row.deletedAt, sealed(transaction, row.fields.encoded(), boundTo(transaction, shape, row))};
    for (const QString& column : shape.columns)
        values.append(row.columns.value(column));
    values << transaction.tenant() << row.id;
    transaction.execute(isNew ? sqlOf(table).insert : sqlOf(table).update, values);
}

AssociatedData historyBound(const Transaction& transaction, const TableShape& shape, RowId id, qint64 version)
{
    AssociatedData bound;
    bound.add("history").add(transaction.tenant().bytes()).add(shape.name.toLatin1()).add(id.bytes());
    bound.add(static_cast<std::uint64_t>(version));
    return bound;
}

void writeTrail(Transaction& transaction, const TableShape& shape, const Row& row,
                const Difference& difference)
{
    const QByteArray change =
        sealed(transaction, difference.encoded(), historyBound(transaction, shape, row.id, row.version));
    transaction.execute(
        u"INSERT INTO history (tenant_id, row_id, version, table_name, desk_id, hlc, at, actor, sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {transaction.tenant(), row.id, row.version, shape.name, row.desk, row.hlc, row.changedAt,
         row.changedBy, change});
    transaction.execute(
        u"INSERT INTO outbox (tenant_id, id, desk_id, actor, table_name, row_id, base_version, "
        "created_at, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
        {transaction.tenant(), transaction.newId<RowId>(), row.desk, row.changedBy, shape.name, row.id,
         row.version - 1, row.changedAt});
}

} // namespace

Result<qint64, RowProblem> Tables::write(Transaction& transaction, const Actor& actor, const Change& change)
{
    const TableShape& shape = shapeOf(change.table);
    auto found = find(transaction, change.table, change.id);
    if (!found && found.error() == RowProblem::Damaged)
        return failure(RowProblem::Damaged);
    const bool isNew = !found;
    Row row = isNew ? Row{} : std::move(*found);
    row.id = change.id;

    const Difference difference = apply(transaction, change, row);
    if (!isNew && difference.isEmpty())
        return row.version;
    row.version += 1;
    row.hlc = transaction.hlc();
    row.desk = transaction.desk();
    row.changedAt = transaction.now();
    row.changedBy = actor.text();
    writeRow(transaction, change.table, row, isNew);
    writeTrail(transaction, shape, row, difference);
    AuditLog::append(transaction, actor,
                     isNew           ? "row-made"_ba
                     : row.deletedAt ? "row-deleted"_ba
                                     : "row-changed"_ba,
                     row.id,
                     "table=" + shape.name.toLatin1() + " version=" + QByteArray::number(row.version));
    return row.version;
}

Result<Row, RowProblem> Tables::find(Transaction& transaction, Table table, RowId id)
{
    Statement statement = transaction.select(sqlOf(table).find, {transaction.tenant(), id});
    if (!statement.next())
        return failure(RowProblem::NotFound);
    auto row = opened(transaction, shapeOf(table), statement);
    if (!row)
        return failure(RowProblem::Damaged);
    return std::move(*row);
}

std::vector<Row> Tables::select(Transaction& transaction, Table table, const QString& where,
                                const QList<Value>& values)
{
    std::vector<Row> rows;
    Statement statement = transaction.select(sqlOf(table).select + u" AND deleted_at IS NULL AND "_s + where,
                                             QList<Value>{transaction.tenant()} + values);
    while (statement.next()) {
        if (auto row = opened(transaction, shapeOf(table), statement))
            rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<RowChange> Tables::history(Transaction& transaction, Table table, RowId id)
{
    const TableShape& shape = shapeOf(table);
    std::vector<RowChange> changes;
    Statement row = transaction.select(
        u"SELECT version, at, actor, sealed FROM history WHERE tenant_id = ? AND row_id = ? "
        "ORDER BY version"_s,
        {transaction.tenant(), id});
    while (row.next()) {
        const auto plain = transaction.context().sealer().open(
            row.bytes(3), historyBound(transaction, shape, id, row.integer(0)));
        if (!plain) {
            transaction.context().setAside({u"history"_s, id});
            continue;
        }
        const QCborMap change = QCborValue::fromCbor(*plain).toMap();
        changes.push_back({row.integer(0), row.instant(1), row.text(2), change[u"before"_s].toMap(),
                           change[u"after"_s].toMap()});
    }
    return changes;
}

} // namespace frontpaw::storage
