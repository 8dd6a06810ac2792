#include "RowSeal.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

void bindValue(AssociatedData& bound, const Value& value)
{
    const QVariant& variant = value.variant();
    if (value.isNull())
        bound.add("n").add(QByteArrayView());
    else if (variant.userType() == QMetaType::LongLong)
        bound.add("i").add(static_cast<std::uint64_t>(variant.toLongLong()));
    else if (variant.userType() == QMetaType::QByteArray)
        bound.add("b").add(variant.toByteArray());
    else
        bound.add("t").add(variant.toString().toUtf8());
}

} // namespace

QString columnsOf(const TableShape& shape, const QString& alias)
{
    const QStringList common{u"id"_s,         u"version"_s,     u"hlc"_s,
                             u"desk_id"_s,    u"changed_seq"_s, u"changed_at"_s,
                             u"changed_by"_s, u"deleted_at"_s,  u"sealed"_s};
    return alias + (common + shape.columns).join(u", "_s + alias);
}

QString selectOf(const TableShape& shape)
{
    return u"SELECT %1 FROM %2 WHERE tenant_id = ?"_s.arg(columnsOf(shape, {}), shape.name);
}

AssociatedData boundTo(const Transaction& transaction, const TableShape& shape, const Row& row)
{
    AssociatedData bound;
    bound.add(transaction.tenant().bytes()).add(shape.name.toLatin1()).add(row.id.bytes());
    bound.add(static_cast<std::uint64_t>(row.version)).add(row.hlc.value).add(row.desk.bytes());
    bound.add(static_cast<std::uint64_t>(toMillis(row.changedAt))).add(row.changedBy.toUtf8());
    bindValue(bound, row.deletedAt);
    for (const QString& column : shape.columns)
        bindValue(bound, row.columns.value(column));
    return bound;
}

AssociatedData boundTo(const Transaction& transaction, const TableShape& shape, const Statement& statement)
{
    const auto number = [&](int place) { return static_cast<std::uint64_t>(statement.integer(place)); };
    AssociatedData bound;
    bound.add(transaction.tenant().bytes()).add(shape.name.toLatin1()).add(statement.bytes(Place::Id));
    bound.add(number(Place::Version)).add(number(Place::HlcPlace)).add(statement.bytes(Place::Desk));
    bound.add(number(Place::ChangedAt)).add(statement.text(Place::ChangedBy).toUtf8());
    bindValue(bound, statement.value(Place::DeletedAt));
    for (int own = 0; own < shape.columns.size(); ++own)
        bindValue(bound, statement.value(Place::FirstOwn + own));
    return bound;
}

} // namespace frontpaw::storage
