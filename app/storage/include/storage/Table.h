#pragma once

#include <QString>
#include <QStringList>

namespace frontpaw::storage {

/// The business tables: those whose rows travel between desks. Each has the standard columns (tenant_id, id,
/// version, hlc, desk_id, changed_seq, changed_at, changed_by, deleted_at, sealed) and some in clear.
enum class Table {
    Tenants,
    Desks,
    Staff,
    Clients,
    PhoneKeys,
    PetPeople,
    Pets,
    Weights,
    Vaccinations,
    Allergies,
    Notes,
    Attachments,
    Consents,
    Resources,
    OpeningHours,
    Appointments,
    Visits,
};

struct TableShape
{
    QString name;
    QStringList columns; ///< the clear ones that are its own, in the order they are bound to the seal
};

/// Thread-safe; the same object each time.
[[nodiscard]] const TableShape& shapeOf(Table table);

} // namespace frontpaw::storage
