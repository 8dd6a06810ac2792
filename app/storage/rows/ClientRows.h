#pragma once

#include "clinic/Client.h"
#include "clinic/ports/ClinicStore.h"
#include "storage/Tables.h"

namespace frontpaw::storage {

/// Any id as Tables takes it.
template <class Tag>
[[nodiscard]] RowId rowId(const Id<Tag>& id)
{
    return RowId::fromBytes(id.bytes());
}

[[nodiscard]] clinic::ClinicProblem clinicProblem(RowProblem problem);

/// "care", "reminders", "messages".
[[nodiscard]] QString keyOf(clinic::Consent::Purpose purpose);

/// A client with the phones and consents that stand now; NotFound for a deleted one. Throws SqlFailure.
[[nodiscard]] Result<clinic::Client, clinic::ClinicProblem> readClient(Transaction& transaction, ClientId id);

/// The name alone; empty where the row is missing or damaged. Throws SqlFailure.
[[nodiscard]] QString clientName(Transaction& transaction, ClientId id);

/// Clients reached by the number now, by id. Throws SqlFailure.
[[nodiscard]] std::vector<ClientId> clientsByPhone(Transaction& transaction, const QString& e164);

/// Nothing is missing: both names, the consent to care, and a parent where one is needed.
[[nodiscard]] bool isComplete(const clinic::Client& client);

} // namespace frontpaw::storage
