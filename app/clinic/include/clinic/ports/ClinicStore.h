#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "clinic/Client.h"
#include "clinic/Pet.h"
#include "clinic/Schedule.h"

#include <QFuture>

namespace frontpaw::clinic {

enum class ClinicProblem {
    NotFound,
    SlotTaken,  ///< somebody else has it
    SlotClosed, ///< outside opening hours or in the past
    Invalid,    ///< texts or numbers out of bounds; nothing was written
    Busy,       ///< another process held the database; nothing was written
    Failed,     ///< read-only, full, damaged; nothing was written
    Damaged,    ///< the row's seal is broken; it is set aside
    Stopping,
};

template <class T>
using Answer = QFuture<Result<T, ClinicProblem>>;

/// Clients of one clinic. Every write has an actor, a history and an audit row.
class ClientStore
{
public:
    virtual ~ClientStore() = default;
    [[nodiscard]] virtual Answer<Client> client(ClientId id) = 0;
    /// By name; `offset` and `count` page through.
    [[nodiscard]] virtual Answer<std::vector<Client>> list(int offset, int count) = 0;
    [[nodiscard]] virtual Answer<std::vector<Client>> byPhone(QString e164) = 0;
    [[nodiscard]] virtual Answer<Client> change(ClientId id, ClientChange change, Actor actor) = 0;
    /// Staff opened the file without a code: the audit row.
    [[nodiscard]] virtual Answer<Client> open(ClientId id, Actor actor) = 0;
};

class PetStore
{
public:
    virtual ~PetStore() = default;
    [[nodiscard]] virtual Answer<std::vector<Pet>> petsOf(ClientId client) = 0;
    [[nodiscard]] virtual Answer<PetFile> file(PetId id) = 0;
    [[nodiscard]] virtual Answer<Pet> add(ClientId client, PetChange pet, Actor actor) = 0;
    [[nodiscard]] virtual Answer<PetFile> change(PetId id, PetChange change, Actor actor) = 0;
};

class ScheduleStore
{
public:
    virtual ~ScheduleStore() = default;
    [[nodiscard]] virtual Answer<std::vector<Resource>> resources() = 0;
    [[nodiscard]] virtual Answer<std::vector<Slot>>
    freeSlots(Milliseconds length, std::optional<ResourceId> resource, Instant from, int most) = 0;
    /// Idempotent by `key` (the flow's id): the same key again gives the same appointment.
    [[nodiscard]] virtual Answer<Appointment> book(Booking booking, QByteArray key, Actor actor) = 0;
    [[nodiscard]] virtual Answer<Appointment> cancel(AppointmentId id, Actor actor) = 0;
    /// Upcoming first (soonest first), then past (latest first), at most 50.
    [[nodiscard]] virtual Answer<std::vector<Appointment>> appointmentsOf(ClientId client) = 0;
    /// Booked on the clinic's local day of `day`, by time.
    [[nodiscard]] virtual Answer<std::vector<Appointment>> onDay(QDate day) = 0;
};

} // namespace frontpaw::clinic
