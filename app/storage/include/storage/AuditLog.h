#pragma once

#include "storage/Transaction.h"

namespace frontpaw::storage {

/// The desk's audit: rows chained by a MAC under a key that only this desk has, so that a row that was
/// changed, dropped or moved is noticed. No names, no numbers: ids only.
class AuditLog
{
public:
    /// `detail`: small facts as key=value, ASCII. Throws SqlFailure.
    static void append(Transaction& transaction, const Actor& actor, const QByteArray& event, RowId subject,
                       const QByteArray& detail);

    struct Check
    {
        qint64 provenUpTo = 0;             ///< every row up to this one is as it was written
        std::optional<qint64> firstBroken; ///< the first that was changed, dropped or moved
        qint64 end = 0;                    ///< where the chain should end
        [[nodiscard]] bool isWhole() const { return !firstBroken && provenUpTo == end; }
    };
    /// Throws SqlFailure.
    [[nodiscard]] static Check check(Transaction& transaction);
};

} // namespace frontpaw::storage
