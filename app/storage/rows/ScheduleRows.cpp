#include "rows/ScheduleRows.h"

#include "rows/ClientRows.h"
#include "rows/PetRows.h"
#include "storage/Fields.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using clinic::Appointment;
using clinic::Slot;
using State = clinic::Appointment::State;

constexpr std::array states{State::Booked, State::Cancelled, State::Done, State::Missed};

State stateFromKey(const QString& key)
{
    for (const State state : states) {
        if (keyOf(state) == key)
            return state;
    }
    return State::Booked;
}

/// Minutes of the day; 1440 is midnight at its end.
QTime timeOf(qint64 minutes)
{
    return QTime(0, 0).addSecs(static_cast<int>(minutes % 1440) * 60);
}

qint64 cellOf(Instant instant)
{
    return instant.time_since_epoch() / clinic::cell;
}

} // namespace

QString keyOf(State state)
{
    switch (state) {
    case State::Booked:
        return u"booked"_s;
    case State::Cancelled:
        return u"cancelled"_s;
    case State::Done:
        return u"done"_s;
    case State::Missed:
        return u"missed"_s;
    }
    return {};
}

std::vector<clinic::Resource> readResources(Transaction& transaction)
{
    std::vector<clinic::Resource> resources;
    for (const Row& row : Tables::select(transaction, Table::Resources, u"true ORDER BY place, id"_s, {}))
        resources.push_back({clinic::ResourceId::fromBytes(row.id.bytes()), row.fields.text(field::name),
                             row.fields.text(field::room)});
    return resources;
}

std::vector<clinic::OpeningHours> readHours(Transaction& transaction)
{
    std::vector<clinic::OpeningHours> hours;
    for (const clinic::Resource& resource : readResources(transaction)) {
        for (const Row& row :
             Tables::select(transaction, Table::OpeningHours,
                            u"resource_id = ? ORDER BY weekday, from_minute"_s, {resource.id}))
            hours.push_back({resource.id, static_cast<int>(row.integer(u"weekday"_s)),
                             timeOf(row.integer(u"from_minute"_s)), timeOf(row.integer(u"to_minute"_s))});
    }
    return hours;
}

std::vector<clinic::Occupied> readOccupied(Transaction& transaction, Instant from, Instant to)
{
    std::vector<clinic::Occupied> occupied;
    Statement rows = transaction.select(
        u"SELECT resource_id, start_at, end_at FROM appointments WHERE tenant_id = ? "
        "AND start_at > ? AND start_at < ? AND end_at > ? AND state <> ? AND "
        "deleted_at IS NULL"_s,
        {transaction.tenant(), from - clinic::longestSlot, to, from, keyOf(State::Cancelled)});
    while (rows.next())
        occupied.push_back({rows.id<clinic::ResourceId>(0), rows.instant(1), rows.instant(2)});
    return occupied;
}

Appointment appointmentFrom(Transaction& transaction, const Row& row)
{
    Appointment appointment;
    appointment.id = clinic::AppointmentId::fromBytes(row.id.bytes());
    appointment.client = row.reference<ClientId>(u"client_id"_s);
    if (!row.isNull(u"pet_id"_s))
        appointment.pet = row.reference<PetId>(u"pet_id"_s);
    const Instant start = fromMillis(row.integer(u"start_at"_s));
    appointment.slot = {row.reference<clinic::ResourceId>(u"resource_id"_s), start,
                        fromMillis(row.integer(u"end_at"_s)) - start};
    appointment.reason = row.fields.text(field::reason);
    appointment.state = stateFromKey(row.text(u"state"_s));

    appointment.clientName = clientName(transaction, appointment.client);
    if (appointment.pet) {
        const PetTitle pet = petTitle(transaction, *appointment.pet);
        appointment.petName = pet.name;
        appointment.petDescription = pet.description;
    }
    if (const auto vet = Tables::find(transaction, Table::Resources, rowId(appointment.slot.resource))) {
        appointment.vet = vet->fields.text(field::name);
        appointment.room = vet->fields.text(field::room);
    }
    return appointment;
}

bool takeCells(Transaction& transaction, const Slot& slot, clinic::AppointmentId appointment)
{
    for (Instant at = slot.start; at < slot.start + slot.length; at += clinic::cell) {
        const qint64 taken =
            transaction.execute(u"INSERT OR IGNORE INTO slot_cells (tenant_id, resource_id, cell, "
                                "appointment_id) VALUES (?, ?, ?, ?)"_s,
                                {transaction.tenant(), slot.resource, cellOf(at), appointment});
        if (taken == 0)
            return false;
    }
    return true;
}

void freeCells(Transaction& transaction, const Slot& slot, clinic::AppointmentId appointment)
{
    transaction.execute(
        u"DELETE FROM slot_cells WHERE tenant_id = ? AND resource_id = ? AND cell >= ? AND cell < ? "
        "AND appointment_id = ?"_s,
        {transaction.tenant(), slot.resource, cellOf(slot.start), cellOf(slot.start + slot.length),
         appointment});
}

void writeAppointment(Transaction& transaction, const Actor& actor, const Appointment& appointment,
                      const QByteArray& key)
{
    const Slot& slot = appointment.slot;
    Change row = Change::put(Table::Appointments, appointment.id);
    row.columns = {{u"client_id"_s, appointment.client},
                   {u"pet_id"_s, appointment.pet},
                   {u"resource_id"_s, slot.resource},
                   {u"start_at"_s, slot.start},
                   {u"end_at"_s, slot.start + slot.length},
                   {u"state"_s, keyOf(appointment.state)},
                   {u"idempotency_key"_s, key}};
    row.fields = {{field::reason, appointment.reason}};
    (void)Tables::write(transaction, actor, row);
}

} // namespace frontpaw::storage
