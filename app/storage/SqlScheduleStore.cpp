#include "storage/SqlScheduleStore.h"

#include "clinic/Text.h"
#include "rows/ClientRows.h"
#include "rows/PetRows.h"
#include "rows/ScheduleRows.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using clinic::Appointment;
using clinic::Booking;
using clinic::ClinicProblem;
using Appointments = std::vector<Appointment>;

constexpr int mostOfAClient = 50;
constexpr Milliseconds horizon = std::chrono::hours{24} * 62;

std::optional<Row> findByKey(Transaction& transaction, const QByteArray& key)
{
    auto rows = Tables::select(transaction, Table::Appointments, u"idempotency_key = ?"_s, {key});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

/// The pet that was asked for, else the only one there is, else open.
Result<std::optional<PetId>, ClinicProblem> petFor(Transaction& transaction, const Booking& booking)
{
    const auto pets = petIdsOf(transaction, booking.client);
    if (!booking.pet)
        return pets.size() == 1 ? std::optional(pets.front()) : std::nullopt;
    if (std::find(pets.begin(), pets.end(), *booking.pet) == pets.end())
        return failure(ClinicProblem::Invalid);
    return booking.pet;
}

Result<Appointment, ClinicProblem> bookNew(Transaction& transaction, const Booking& booking,
                                           const QByteArray& key, const Actor& actor, const QTimeZone& zone)
{
    if (booking.slot.start + SqlScheduleStore::grace < transaction.now() ||
        !isOpen(readHours(transaction), zone, booking.slot))
        return failure(ClinicProblem::SlotClosed);
    if (const auto client = readClient(transaction, booking.client); !client)
        return failure(client.error());
    const auto pet = petFor(transaction, booking);
    if (!pet)
        return failure(pet.error());

    Appointment appointment;
    appointment.id = transaction.newId<clinic::AppointmentId>();
    appointment.client = booking.client;
    appointment.pet = *pet;
    appointment.slot = booking.slot;
    appointment.reason = booking.reason;
    if (!takeCells(transaction, booking.slot, appointment.id))
        return failure(ClinicProblem::SlotTaken);
    writeAppointment(transaction, actor, appointment, key);
    return appointmentFrom(transaction, *findByKey(transaction, key));
}

Result<Appointment, ClinicProblem> cancelOne(Transaction& transaction, clinic::AppointmentId id,
                                             const Actor& actor)
{
    const auto row = Tables::find(transaction, Table::Appointments, rowId(id));
    if (!row)
        return failure(clinicProblem(row.error()));
    if (row->deletedAt)
        return failure(ClinicProblem::NotFound);
    Appointment appointment = appointmentFrom(transaction, *row);
    if (appointment.state == Appointment::State::Cancelled)
        return appointment;
    if (appointment.state != Appointment::State::Booked)
        return failure(ClinicProblem::Invalid);

    freeCells(transaction, appointment.slot, id);
    appointment.state = Appointment::State::Cancelled;
    Change change = Change::put(Table::Appointments, id);
    change.columns = {{u"state"_s, keyOf(appointment.state)}};
    (void)Tables::write(transaction, actor, change);
    return appointment;
}

void append(Transaction& transaction, Appointments& to, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        to.push_back(appointmentFrom(transaction, row));
}

Result<Appointments, ClinicProblem> readOf(Transaction& transaction, ClientId client)
{
    const QString booked = keyOf(Appointment::State::Booked);
    Appointments appointments;
    append(transaction, appointments,
           Tables::select(transaction, Table::Appointments,
                          u"client_id = ? AND end_at > ? AND state = ? ORDER BY start_at LIMIT ?"_s,
                          {client, transaction.now(), booked, mostOfAClient}));
    append(transaction, appointments,
           Tables::select(
               transaction, Table::Appointments,
               u"client_id = ? AND NOT (end_at > ? AND state = ?) ORDER BY start_at DESC LIMIT ?"_s,
               {client, transaction.now(), booked, mostOfAClient - static_cast<int>(appointments.size())}));
    return appointments;
}

Instant startOf(QDate day, const QTimeZone& zone)
{
    return fromMillis(day.startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace

SqlScheduleStore::SqlScheduleStore(Database& database, QTimeZone zone)
    : m_database(database), m_zone(std::move(zone))
{
}

clinic::Answer<std::vector<clinic::Resource>> SqlScheduleStore::resources()
{
    return m_database.read(
        [](Transaction& transaction) -> Result<std::vector<clinic::Resource>, ClinicProblem> {
            return readResources(transaction);
        });
}

clinic::Answer<std::vector<clinic::Slot>>
SqlScheduleStore::freeSlots(Milliseconds length, std::optional<clinic::ResourceId> resource, Instant from,
                            int most)
{
    using Slots = std::vector<clinic::Slot>;
    if (!clinic::isOnGrid({{}, {}, length}))
        return ready<Slots, ClinicProblem>(failure(ClinicProblem::Invalid));
    return m_database.read([=, zone = m_zone](Transaction& transaction) -> Result<Slots, ClinicProblem> {
        return clinic::freeSlots(readHours(transaction), readOccupied(transaction, from, from + horizon),
                                 zone, from, length, resource, most);
    });
}

clinic::Answer<Appointment> SqlScheduleStore::book(Booking booking, QByteArray key, Actor actor)
{
    booking.reason = clinic::tidiedText(booking.reason);
    if (!isOnGrid(booking.slot) || clinic::lengthOf(booking.reason) > longestReason || key.isEmpty() ||
        key.size() > longestKey)
        return ready<Appointment, ClinicProblem>(failure(ClinicProblem::Invalid));
    return m_database.run([=, zone = m_zone](Transaction& transaction) -> Result<Appointment, ClinicProblem> {
        if (const auto before = findByKey(transaction, key))
            return appointmentFrom(transaction, *before);
        return bookNew(transaction, booking, key, actor, zone);
    });
}

clinic::Answer<Appointment> SqlScheduleStore::cancel(clinic::AppointmentId id, Actor actor)
{
    return m_database.run([=](Transaction& transaction) { return cancelOne(transaction, id, actor); });
}

clinic::Answer<Appointments> SqlScheduleStore::appointmentsOf(ClientId client)
{
    return m_database.read([=](Transaction& transaction) { return readOf(transaction, client); });
}

clinic::Answer<Appointments> SqlScheduleStore::onDay(QDate day)
{
    if (!day.isValid())
        return ready<Appointments, ClinicProblem>(failure(ClinicProblem::Invalid));
    return m_database.read([day,
                            zone = m_zone](Transaction& transaction) -> Result<Appointments, ClinicProblem> {
        Appointments appointments;
        append(transaction, appointments,
               Tables::select(
                   transaction, Table::Appointments,
                   u"start_at >= ? AND start_at < ? AND state = ? ORDER BY start_at, resource_id"_s,
                   {startOf(day, zone), startOf(day.addDays(1), zone), keyOf(Appointment::State::Booked)}));
        return appointments;
    });
}

} // namespace frontpaw::storage
