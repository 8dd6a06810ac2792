#pragma once

#include "clinic/Schedule.h"
#include "storage/Tables.h"

namespace frontpaw::storage {

/// "booked", "cancelled", "done", "missed".
[[nodiscard]] QString keyOf(clinic::Appointment::State state);

/// In the order they are shown. Throws SqlFailure.
[[nodiscard]] std::vector<clinic::Resource> readResources(Transaction& transaction);
/// In the order of their resources. Throws SqlFailure.
[[nodiscard]] std::vector<clinic::OpeningHours> readHours(Transaction& transaction);
/// What is booked between two instants, or reaches into them. Throws SqlFailure.
[[nodiscard]] std::vector<clinic::Occupied> readOccupied(Transaction& transaction, Instant from, Instant to);

/// With the names that are shown. Throws SqlFailure.
[[nodiscard]] clinic::Appointment appointmentFrom(Transaction& transaction, const Row& row);

/// Takes every cell of the slot; false, with some of them taken, when one was taken before. Throws
/// SqlFailure.
[[nodiscard]] bool takeCells(Transaction& transaction, const clinic::Slot& slot,
                             clinic::AppointmentId appointment);
void freeCells(Transaction& transaction, const clinic::Slot& slot, clinic::AppointmentId appointment);

/// A new appointment's row. Throws SqlFailure.
void writeAppointment(Transaction& transaction, const Actor& actor, const clinic::Appointment& appointment,
                      const QByteArray& key);

} // namespace frontpaw::storage
