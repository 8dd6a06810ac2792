#pragma once

#include "clinic/ports/ClientSearch.h"
#include "search/SearchQuery.h"
#include "storage/Transaction.h"

#include <QHash>

#include <vector>

namespace frontpaw::storage {

/// What the search index reads from the database. One transaction; each call may throw SqlFailure.
class SearchFeed
{
public:
    using Records = std::vector<std::pair<ClientId, QByteArray>>;

    explicit SearchFeed(Transaction& transaction) : m_transaction(transaction) {}

    /// Records of the next `most` clients behind `last`, by id; fewer than `most` are the end. A client whose
    /// seal is broken counts, with an empty record.
    [[nodiscard]] Records after(ClientId last, int most);
    /// Clients of which something was changed after `change`, with their records now; empty: gone.
    [[nodiscard]] QHash<ClientId, QByteArray> changedSince(qint64 change);
    /// The file's last change.
    [[nodiscard]] qint64 lastChange();

    /// What is shown of a client; null id when there is nothing to show.
    [[nodiscard]] clinic::SearchHit hit(ClientId client, const SearchQuery& query);

private:
    struct Parts
    {
        QByteArray name;
        QByteArrayList phones, pets;
    };
    [[nodiscard]] std::optional<QByteArray> opened(const TableShape& shape, const Statement& row);
    void addPhones(ClientId from, ClientId to, QHash<ClientId, Parts>& parts);
    void addPets(ClientId from, ClientId to, QHash<ClientId, Parts>& parts);
    [[nodiscard]] Records between(ClientId from, ClientId to, Records clients);
    [[nodiscard]] QByteArray recordOf(ClientId client);

    Transaction& m_transaction;
};

} // namespace frontpaw::storage
