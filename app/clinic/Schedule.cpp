#include "clinic/Schedule.h"

#include <QCborMap>
#include <QCborValue>
#include <QDateTime>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace frontpaw::clinic {

namespace {

constexpr int horizonDays = 60;

struct Stretch
{
    Instant from{}, to{};
};

Instant ceiledToGrid(Instant instant)
{
    const auto past = instant.time_since_epoch() % cell;
    return past == Milliseconds::zero() ? instant : instant + (cell - past);
}

Instant localInstant(QDate day, QTime time, const QTimeZone& zone)
{
    return fromMillis(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

std::vector<Stretch> merged(std::vector<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(),
              [](const auto& a, const auto& b) { return a.from < b.from; });
    std::vector<Stretch> out;
    for (const Stretch& next : stretches) {
        if (!out.empty() && next.from <= out.back().to)
            out.back().to = std::max(out.back().to, next.to);
        else
            out.push_back(next);
    }
    return out;
}

std::vector<Stretch> openOn(QDate day, ResourceId resource, const std::vector<OpeningHours>& hours,
                            const QTimeZone& zone)
{
    std::vector<Stretch> open;
    for (const OpeningHours& row : hours) {
        if (row.resource != resource || row.weekday != day.dayOfWeek() || !row.from.isValid() ||
            !row.to.isValid())
            continue;
        // midnight ends the day it follows
        const bool toMidnight = row.to == QTime(0, 0);
        const Instant from = localInstant(day, row.from, zone);
        const Instant to = localInstant(toMidnight ? day.addDays(1) : day, row.to, zone);
        if (from < to)
            open.push_back({from, to});
    }
    return merged(std::move(open));
}

/// Walks from the opening, not from `now`, so that what is offered does not shift while somebody chooses.
void offer(std::vector<Slot>& offers, ResourceId resource, const Stretch& open,
           const std::vector<Stretch>& taken, Instant now, Milliseconds length)
{
    Instant start = ceiledToGrid(open.from);
    while (start + length <= open.to) {
        const auto in = std::find_if(taken.begin(), taken.end(), [&](const Stretch& busy) {
            return busy.from < start + length && start < busy.to;
        });
        if (in != taken.end()) {
            start = ceiledToGrid(in->to);
            continue;
        }
        if (start >= now)
            offers.push_back({resource, start, length});
        start = ceiledToGrid(start + length);
    }
}

std::vector<ResourceId> resourcesOf(const std::vector<OpeningHours>& hours, std::optional<ResourceId> wanted)
{
    std::vector<ResourceId> ids;
    for (const OpeningHours& row : hours) {
        if ((!wanted || row.resource == *wanted) &&
            std::find(ids.begin(), ids.end(), row.resource) == ids.end())
            ids.push_back(row.resource);
    }
    return ids;
}

} // namespace

std::vector<Slot> freeSlots(const std::vector<OpeningHours>& hours, const std::vector<Occupied>& taken,
                            const QTimeZone& zone, Instant now, Milliseconds length,
                            std::optional<ResourceId> resource, int most)
{
    std::vector<Slot> offers;
    if (length <= Milliseconds::zero() || most <= 0)
        return offers;
    std::map<ResourceId, std::vector<Stretch>> busy;
    for (const Occupied& row : taken) {
        if (row.from < row.to)
            busy[row.resource].push_back({row.from, row.to});
    }
    for (auto& [id, stretches] : busy)
        stretches = merged(std::move(stretches));

    const std::vector<ResourceId> resources = resourcesOf(hours, resource);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), zone).date();
    const auto enough = static_cast<std::size_t>(most);
    for (int ahead = 0; ahead <= horizonDays && offers.size() < enough; ++ahead) {
        const QDate day = today.addDays(ahead);
        const auto dayBegins = static_cast<std::ptrdiff_t>(offers.size());
        for (const ResourceId id : resources) {
            for (const Stretch& open : openOn(day, id, hours, zone))
                offer(offers, id, open, busy[id], now, length);
        }
        std::stable_sort(offers.begin() + dayBegins, offers.end(),
                         [](const Slot& a, const Slot& b) { return a.start < b.start; });
    }
    if (offers.size() > enough)
        offers.resize(enough);
    return offers;
}

bool isOpen(const std::vector<OpeningHours>& hours, const QTimeZone& zone, const Slot& slot)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(slot.start), zone).date();
    const auto open = openOn(day, slot.resource, hours, zone);
    return slot.length > Milliseconds::zero() &&
           std::any_of(open.begin(), open.end(), [&](const Stretch& stretch) {
               return stretch.from <= slot.start && slot.start + slot.length <= stretch.to;
           });
}

bool isOnGrid(const Slot& slot)
{
    return slot.start.time_since_epoch() % cell == Milliseconds::zero() &&
           slot.length > Milliseconds::zero() && slot.length <= longestSlot &&
           slot.length % cell == Milliseconds::zero();
}

QByteArray BookingIntention::encoded() const
{
    QCborMap map{{"kind"_L1, "booking"_L1},
                 {"resource"_L1, slot.resource.bytes()},
                 {"start"_L1, toMillis(slot.start)},
                 {"length"_L1, static_cast<qint64>(slot.length.count())},
                 {"reason"_L1, reason}};
    if (pet)
        map.insert("pet"_L1, pet->bytes());
    return map.toCborValue().toCbor();
}

std::optional<BookingIntention> BookingIntention::decoded(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap() || value["kind"_L1].toString() != "booking"_L1)
        return std::nullopt;

    BookingIntention intention;
    intention.slot.resource = ResourceId::fromBytes(value["resource"_L1].toByteArray());
    intention.slot.start = fromMillis(value["start"_L1].toInteger());
    intention.slot.length = Milliseconds(value["length"_L1].toInteger());
    intention.reason = value["reason"_L1].toString();
    if (intention.slot.resource.isNull() || !isOnGrid(intention.slot))
        return std::nullopt;
    if (const QCborValue pet = value["pet"_L1]; !pet.isUndefined()) {
        intention.pet = PetId::fromBytes(pet.toByteArray());
        if (intention.pet->isNull())
            return std::nullopt;
    }
    return intention;
}

} // namespace frontpaw::clinic
