#include "rows/ClientOrder.h"

#include "search/SearchFold.h"
#include "storage/Fields.h"
#include "storage/Tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

/// Behind every name.
constexpr char nameless = '\x7f';

QByteArray keyOf(const Row& row)
{
    QByteArray name =
        folded(QString(row.fields.text(field::firstName) + u' ' + row.fields.text(field::lastName)));
    return name.isEmpty() ? QByteArray(1, nameless) : name;
}

} // namespace

bool ClientOrder::catchUp(Transaction& transaction, int most)
{
    std::vector<std::pair<ClientId, qint64>> changed;
    {
        Statement rows =
            transaction.select(u"SELECT id, changed_seq FROM clients INDEXED BY clients_changed WHERE "
                               "changed_seq > ? AND tenant_id = ? ORDER BY changed_seq LIMIT ?"_s,
                               {m_seen, transaction.tenant(), most});
        while (rows.next())
            changed.emplace_back(rows.id<ClientId>(0), rows.integer(1));
    }
    for (const auto& [id, seq] : changed) {
        const auto row = Tables::find(transaction, Table::Clients, RowId::fromBytes(id.bytes()));
        if (row && !row->deletedAt)
            m_names.insert(id, keyOf(*row));
        else
            m_names.remove(id);
        m_seen = seq;
        m_isSorted = false;
    }
    return changed.size() < static_cast<std::size_t>(most);
}

std::vector<ClientId> ClientOrder::page(int offset, int count)
{
    if (!m_isSorted)
        sort();
    const auto size = static_cast<int>(m_sorted.size());
    const int from = std::clamp(offset, 0, size);
    const int to = std::clamp(count, 0, size - from) + from;
    return {m_sorted.begin() + from, m_sorted.begin() + to};
}

void ClientOrder::sort()
{
    std::vector<std::pair<QByteArray, ClientId>> rows;
    rows.reserve(static_cast<std::size_t>(m_names.size()));
    for (auto name = m_names.constBegin(); name != m_names.constEnd(); ++name)
        rows.emplace_back(name.value(), name.key());
    std::sort(rows.begin(), rows.end());
    m_sorted.clear();
    for (const auto& [name, id] : rows)
        m_sorted.push_back(id);
    m_isSorted = true;
}

} // namespace frontpaw::storage
