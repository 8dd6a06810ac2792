#pragma once

#include "storage/Tables.h"

namespace frontpaw::storage {

/// Where the columns of selectOf() stand.
namespace Place {
enum : int { Id, Version, HlcPlace, Desk, ChangedSeq, ChangedAt, ChangedBy, DeletedAt, Sealed, FirstOwn };
}

/// The columns in that order, each behind `alias` ("p.").
[[nodiscard]] QString columnsOf(const TableShape& shape, const QString& alias);
/// "SELECT … FROM table WHERE tenant_id = ?": every column of a business row.
[[nodiscard]] QString selectOf(const TableShape& shape);

/// What a row is sealed to: its place, and everything in clear that travels with it.
[[nodiscard]] AssociatedData boundTo(const Transaction& transaction, const TableShape& shape, const Row& row);

/// The same, straight from a row of selectOf(): for reading very many.
[[nodiscard]] AssociatedData boundTo(const Transaction& transaction, const TableShape& shape,
                                     const Statement& statement);

} // namespace frontpaw::storage
