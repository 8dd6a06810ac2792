#pragma once

#include "clinic/Pet.h"
#include "clinic/ports/ClinicStore.h"
#include "storage/Tables.h"

#include <QTimeZone>

namespace frontpaw::storage {

/// A day as it is stored: UTC milliseconds of its midnight, whatever zone the clinic lies in.
[[nodiscard]] Value dayValue(QDate day);
[[nodiscard]] QDate dayOf(qint64 stored);

/// What a card shows; NotFound for a deleted pet. `zone`: where a visit's day is. Throws SqlFailure.
[[nodiscard]] Result<clinic::Pet, clinic::ClinicProblem> readPet(Transaction& transaction, PetId id,
                                                                 const QTimeZone& zone);
[[nodiscard]] Result<clinic::PetFile, clinic::ClinicProblem> readPetFile(Transaction& transaction, PetId id,
                                                                         const QTimeZone& zone);

/// Pets that are the client's now, by id. Throws SqlFailure.
[[nodiscard]] std::vector<PetId> petIdsOf(Transaction& transaction, ClientId client);

/// Name, and breed or, without one, the species' key; empty where the row is missing or damaged. Throws
/// SqlFailure.
struct PetTitle
{
    QString name, description;
    clinic::Species species = clinic::Species::Other;
};
[[nodiscard]] PetTitle petTitle(Transaction& transaction, PetId id);

/// "female", "male", "" for unknown.
[[nodiscard]] QString keyOf(clinic::Sex sex);

// kinds of attachments
inline const QString photoKind = QStringLiteral("photo");
inline const QString thumbnailKind = QStringLiteral("thumbnail");

} // namespace frontpaw::storage
