#pragma once

#include "clinic/ports/ClinicStore.h"
#include "storage/Database.h"

#include <QTimeZone>

namespace frontpaw::storage {

/// Who can be booked when, in the desk's file. Main thread; the database outlives it.
///
/// Each booking takes its cells of the grid, and a cell can be taken once: that, and not what was read
/// before, decides who was first.
class SqlScheduleStore final : public clinic::ScheduleStore
{
public:
    /// A slot that began no longer ago than this can still be booked: it was free when it was chosen.
    static constexpr Milliseconds grace = clinic::cell;
    static constexpr int longestReason = 300;
    static constexpr int longestKey = 64;

    SqlScheduleStore(Database& database, QTimeZone zone);

    [[nodiscard]] clinic::Answer<std::vector<clinic::Resource>> resources() override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Slot>>
    freeSlots(Milliseconds length, std::optional<clinic::ResourceId> resource, Instant from,
              int most) override;
    [[nodiscard]] clinic::Answer<clinic::Appointment> book(clinic::Booking booking, QByteArray key,
                                                           Actor actor) override;
    /// Once more changes nothing. Invalid for one that has taken place.
    [[nodiscard]] clinic::Answer<clinic::Appointment> cancel(clinic::AppointmentId id, Actor actor) override;
    /// What was cancelled stands among the past.
    [[nodiscard]] clinic::Answer<std::vector<clinic::Appointment>> appointmentsOf(ClientId client) override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Appointment>> onDay(QDate day) override;

private:
    Database& m_database;
    QTimeZone m_zone;
};

} // namespace frontpaw::storage
