#pragma once

#include "storage/Transaction.h"

namespace frontpaw::storage {

/// Seals a plain text to what it is bound to. Throws SqlFailure.
[[nodiscard]] QByteArray sealedBytes(const Transaction& transaction, const QByteArray& plain,
                                     const AssociatedData& bound);
/// Nothing where the seal is broken; the row is set aside.
[[nodiscard]] std::optional<QByteArray> openedBytes(const Transaction& transaction, const QString& table,
                                                    RowId id, const QByteArray& sealed,
                                                    const AssociatedData& bound);
/// The beginning of what every row that does not travel is bound to.
[[nodiscard]] AssociatedData placeOf(const Transaction& transaction, const QString& table, RowId id);

template <class Tag>
[[nodiscard]] RowId rowId(const Id<Tag>& id)
{
    return RowId::fromBytes(id.bytes());
}

} // namespace frontpaw::storage
