#pragma once

#include "clinic/ports/ClinicStore.h"
#include "storage/Database.h"

#include <QTimeZone>

namespace frontpaw::storage {

/// The clinic's pets in the desk's file. Main thread; the database outlives it.
class SqlPetStore final : public clinic::PetStore
{
public:
    /// `zone`: the clinic's, for what day it is.
    SqlPetStore(Database& database, QTimeZone zone);

    [[nodiscard]] clinic::Answer<std::vector<clinic::Pet>> petsOf(ClientId client) override;
    [[nodiscard]] clinic::Answer<clinic::PetFile> file(PetId id) override;
    [[nodiscard]] clinic::Answer<clinic::Pet> add(ClientId client, clinic::PetChange pet,
                                                  Actor actor) override;
    [[nodiscard]] clinic::Answer<clinic::PetFile> change(PetId id, clinic::PetChange change,
                                                         Actor actor) override;

private:
    Database& m_database;
    QTimeZone m_zone;
};

} // namespace frontpaw::storage
