#pragma once

#include "base/Clock.h"
#include "base/Ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace frontpaw::clinic {

using ResourceId = Id<struct ResourceTag>;
using AppointmentId = Id<struct AppointmentTag>;

/// Somebody (or something) that can be booked.
struct Resource
{
    ResourceId id;
    QString name; ///< "Dr Iyer"
    QString room; ///< "Room 2"
    bool operator==(const Resource&) const = default;
};

/// A weekly stretch of a resource, in the clinic's local time. `to` at midnight is the end of the day.
struct OpeningHours
{
    ResourceId resource;
    int weekday = 1; ///< 1 Monday … 7 Sunday
    QTime from, to;
    bool operator==(const OpeningHours&) const = default;
};

/// Bookings stand on a grid of 5 minutes.
inline constexpr Milliseconds cell = std::chrono::minutes{5};
inline constexpr Milliseconds longestSlot = std::chrono::hours{8};

struct Slot
{
    ResourceId resource;
    Instant start{};
    Milliseconds length{};
    bool operator==(const Slot&) const = default;
};

struct Appointment
{
    enum class State { Booked, Cancelled, Done, Missed };

    AppointmentId id;
    ClientId client;
    std::optional<PetId> pet;
    Slot slot;
    QString reason;
    State state = State::Booked;
    // for showing
    QString clientName, petName, petDescription, vet, room;
    bool operator==(const Appointment&) const = default;
};

/// What is asked for.
struct Booking
{
    Slot slot;
    ClientId client;
    std::optional<PetId> pet; ///< none: the client's only pet, else open
    QString reason;
    bool operator==(const Booking&) const = default;
};

/// A booking that waits for its client: what a sign-in was started for.
struct BookingIntention
{
    Slot slot;
    QString reason;
    std::optional<PetId> pet;

    [[nodiscard]] QByteArray encoded() const; ///< CBOR
    [[nodiscard]] static std::optional<BookingIntention> decoded(const QByteArray& bytes);
    bool operator==(const BookingIntention&) const = default;
};

struct Occupied
{
    ResourceId resource;
    Instant from{}, to{};
};

/// The next free slots, earliest first, at most `most`: within opening hours, on the grid, from `now` on,
/// over at most 60 days; those of one resource do not overlap. Pure.
[[nodiscard]] std::vector<Slot> freeSlots(const std::vector<OpeningHours>& hours,
                                          const std::vector<Occupied>& taken, const QTimeZone& zone,
                                          Instant now, Milliseconds length,
                                          std::optional<ResourceId> resource, int most);

/// All of it within one stretch of opening hours.
[[nodiscard]] bool isOpen(const std::vector<OpeningHours>& hours, const QTimeZone& zone, const Slot& slot);
/// Starts on the grid, is a whole number of cells long, at most longestSlot.
[[nodiscard]] bool isOnGrid(const Slot& slot);

} // namespace frontpaw::clinic
