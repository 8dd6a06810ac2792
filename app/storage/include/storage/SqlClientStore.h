#pragma once

#include "clinic/ports/ClinicStore.h"
#include "storage/Database.h"

#include <QObject>

#include <memory>

namespace frontpaw::storage {

class ClientOrder;

/// The clinic's clients in the desk's file. Main thread; the database outlives it.
class SqlClientStore final : public clinic::ClientStore
{
public:
    explicit SqlClientStore(Database& database);
    ~SqlClientStore() override;

    [[nodiscard]] clinic::Answer<clinic::Client> client(ClientId id) override;
    /// Names are sealed, so the first call opens every client's; later ones open what has changed and the
    /// page. Whoever has no name yet comes last. `count` is 1 to 1,000.
    [[nodiscard]] clinic::Answer<std::vector<clinic::Client>> list(int offset, int count) override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Client>> byPhone(QString e164) override;
    [[nodiscard]] clinic::Answer<clinic::Client> change(ClientId id, clinic::ClientChange change,
                                                        Actor actor) override;
    [[nodiscard]] clinic::Answer<clinic::Client> open(ClientId id, Actor actor) override;

private:
    class Listing;

    Database& m_database;
    std::shared_ptr<ClientOrder> m_order; ///< of the database's thread
    QObject m_listings;                   ///< parent of the calls of list() under way
};

} // namespace frontpaw::storage
