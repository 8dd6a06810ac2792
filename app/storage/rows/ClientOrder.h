#pragma once

#include "storage/Transaction.h"

#include <QHash>

#include <vector>

namespace frontpaw::storage {

/// Clients by name. Names are sealed, so no index of the database can hold this; it follows the file's
/// changes instead. Database thread.
class ClientOrder
{
public:
    /// Takes in at most `most` clients that were changed since. False: there is more to do. Throws
    /// SqlFailure.
    [[nodiscard]] bool catchUp(Transaction& transaction, int most);
    [[nodiscard]] std::vector<ClientId> page(int offset, int count);

private:
    void sort();

    QHash<ClientId, QByteArray> m_names; ///< folded
    std::vector<ClientId> m_sorted;
    qint64 m_seen = 0;
    bool m_isSorted = true;
};

} // namespace frontpaw::storage
