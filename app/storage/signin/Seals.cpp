#include "signin/Seals.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

QByteArray sealedBytes(const Transaction& transaction, const QByteArray& plain, const AssociatedData& bound)
{
    auto sealed = transaction.context().sealer().seal(plain, bound);
    if (!sealed)
        throw SqlFailure(StorageProblem::Failed, u"sealing failed"_s);
    return std::move(*sealed);
}

std::optional<QByteArray> openedBytes(const Transaction& transaction, const QString& table, RowId id,
                                      const QByteArray& sealed, const AssociatedData& bound)
{
    auto plain = transaction.context().sealer().open(sealed, bound);
    if (plain)
        return std::move(*plain);
    transaction.context().setAside({table, id});
    return std::nullopt;
}

AssociatedData placeOf(const Transaction& transaction, const QString& table, RowId id)
{
    AssociatedData bound;
    bound.add(transaction.tenant().bytes()).add(table.toLatin1()).add(id.bytes());
    return bound;
}

} // namespace frontpaw::storage
