#include "demo/DemoBookings.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <set>

using namespace std::chrono_literals;

namespace frontpaw::desk {

namespace {

constexpr int daysBack = 21;
/// How many are booked today and on each of the next fourteen days, beside the cast.
constexpr std::array bookedAhead{12, 10, 9, 8, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2};
constexpr int missedBack = 7;
constexpr int cancelledBack = 8;
constexpr int cancelledAhead = 4;

class BookingMaker
{
public:
    BookingMaker(const DemoMaterial& material, quint64 seed, Instant now, std::vector<DemoNewcomer>& pets,
                 DemoCalendar& calendar, DemoHistory& history)
        : material_(material)
        , random_(seed, "bookings")
        , now_(now)
        , pets_(pets)
        , calendar_(calendar)
        , history_(history)
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(now), calendar.zone());
        today_ = local.date();
        minute_ = local.time().msecsSinceStartOfDay() / 60000;
    }

    void bookCast();
    void bookKeptVisits();
    void bookCrowd(const std::vector<DemoHousehold>& households);
    std::vector<DemoAppointment> take();

private:
    struct Wish
    {
        int pet;
        const DemoReason* reason;
    };

    DemoSlot castSlot(const DemoCastBooking& booking, int length);
    Wish nextWish(QDate day);
    void bookOn(QDate day, DemoAppointment::State state);
    void add(int pet, const DemoSlot& slot, const DemoReason& reason, DemoAppointment::State state);

    const DemoMaterial& material_;
    DemoRandom random_;
    Instant now_;
    std::vector<DemoNewcomer>& pets_;
    DemoCalendar& calendar_;
    DemoHistory& history_;
    QDate today_;
    int minute_ = 0;
    std::vector<int> dueSoon_, anybody_;
    std::vector<DemoAppointment> appointments_;
};

void BookingMaker::add(int pet, const DemoSlot& slot, const DemoReason& reason, DemoAppointment::State state)
{
    const int client = pets_[static_cast<std::size_t>(pet)].pet.owners.front();
    appointments_.push_back(
        {client, pet, slot.vet, calendar_.startOf(slot), slot.length, reason.name, state});
}

/// As wished where the vet is there and free, else with whoever is free next.
DemoSlot BookingMaker::castSlot(const DemoCastBooking& booking, int length)
{
    DemoSlot wished{*material_.vetOf(booking.vet), today_, 0, length};
    if (booking.inDays) {
        wished.day = today_.addDays(*booking.inDays);
        while (!calendar_.works(wished.vet, wished.day))
            wished.day = wished.day.addDays(1);
        const std::vector<DemoSlot> free = calendar_.freeOn(wished.day, length, wished.vet);
        return free[free.size() / 3];
    }
    if (booking.minutesAgo)
        wished.minute = std::max(0, minute_ - *booking.minutesAgo) / 5 * 5;
    else
        wished.minute = (minute_ + 1 + 14) / 15 * 15 + 15 * booking.order.value_or(0);
    for (int each = 0; each < static_cast<int>(material_.clinic.vets.size()) && !calendar_.isFree(wished);
         ++each)
        wished.vet = each;
    return calendar_.isFree(wished) ? wished : *calendar_.firstFree(today_, minute_ + 1, length);
}

void BookingMaker::bookCast()
{
    std::vector<std::pair<int, int>> inOrder;
    for (int pet = 0; pet < static_cast<int>(pets_.size()); ++pet) {
        const DemoCastPet* cast = pets_[static_cast<std::size_t>(pet)].cast;
        if (cast && cast->next)
            inOrder.emplace_back(cast->next->order.value_or(1000), pet);
    }
    std::sort(inOrder.begin(), inOrder.end());
    for (const auto& [order, pet] : inOrder) {
        const DemoCastBooking& booking = *pets_[static_cast<std::size_t>(pet)].cast->next;
        const DemoReason& reason = *material_.reasonOf(booking.reason);
        const DemoSlot slot = castSlot(booking, reason.minutes);
        calendar_.take(slot);
        add(pet, slot, reason, DemoAppointment::State::Booked);
    }
}

void BookingMaker::bookKeptVisits()
{
    const Instant from = now_ - daysBack * 24h;
    for (const DemoVisit& visit : history_.visits())
        if (visit.start >= from)
            appointments_.push_back({pets_[static_cast<std::size_t>(visit.pet)].pet.owners.front(), visit.pet,
                                     visit.vet, visit.start, visit.minutes, visit.reason,
                                     DemoAppointment::State::Done});
}

BookingMaker::Wish BookingMaker::nextWish(QDate day)
{
    std::vector<int>& from = !dueSoon_.empty() && random_.chance(45) ? dueSoon_ : anybody_;
    const bool due = &from == &dueSoon_;
    const int pet = from.back();
    from.pop_back();
    const DemoNewcomer& newcomer = pets_[static_cast<std::size_t>(pet)];
    return {pet, due ? &material_.reasons.front() : &history_.someReason(newcomer, day)};
}

void BookingMaker::bookOn(QDate day, DemoAppointment::State state)
{
    const Wish wish = nextWish(day);
    const std::vector<DemoSlot> free = calendar_.freeOn(day, wish.reason->minutes, std::nullopt);
    if (free.empty())
        return;
    const DemoSlot& slot = random_.pick(free);
    calendar_.take(slot);
    if (state == DemoAppointment::State::Booked && calendar_.startOf(slot) + slot.length * 1min <= now_) {
        history_.visit(wish.pet, pets_[static_cast<std::size_t>(wish.pet)], slot, *wish.reason);
        state = DemoAppointment::State::Done;
    }
    add(wish.pet, slot, *wish.reason, state);
}

void BookingMaker::bookCrowd(const std::vector<DemoHousehold>& households)
{
    std::set<int> seenLately;
    for (const DemoVisit& visit : history_.visits())
        if (visit.start >= now_ - daysBack * 24h)
            seenLately.insert(visit.pet);
    const QDate earliest = today_.addDays(-daysBack);
    for (int pet = 0; pet < static_cast<int>(pets_.size()); ++pet) {
        const DemoNewcomer& newcomer = pets_[static_cast<std::size_t>(pet)];
        const DemoClient& owner = households[static_cast<std::size_t>(newcomer.pet.owners.front())].client;
        const bool known = owner.joined < earliest && newcomer.pet.born.addDays(60) < earliest;
        if (newcomer.cast || !known || owner.state != DemoClient::State::Ready || seenLately.contains(pet))
            continue;
        const std::map<QString, QDate> due = demoNextDue(newcomer.pet);
        const bool soon = std::any_of(due.begin(), due.end(), [&](const auto& each) {
            return each.second >= today_.addDays(-90) && each.second <= today_.addDays(14);
        });
        (soon ? dueSoon_ : anybody_).push_back(pet);
    }
    random_.shuffle(dueSoon_);
    random_.shuffle(anybody_);
    for (int ahead = 0; ahead < static_cast<int>(bookedAhead.size()); ++ahead)
        for (int i = 0; i < bookedAhead[static_cast<std::size_t>(ahead)]; ++i)
            bookOn(today_.addDays(ahead), DemoAppointment::State::Booked);
    for (int i = 0; i < missedBack; ++i)
        bookOn(today_.addDays(-random_.between(1, daysBack - 1)), DemoAppointment::State::Missed);
    for (int i = 0; i < cancelledBack; ++i)
        bookOn(today_.addDays(-random_.between(1, daysBack - 1)), DemoAppointment::State::Cancelled);
    for (int i = 0; i < cancelledAhead; ++i)
        bookOn(today_.addDays(random_.between(1, 12)), DemoAppointment::State::Cancelled);
}

std::vector<DemoAppointment> BookingMaker::take()
{
    std::sort(appointments_.begin(), appointments_.end(),
              [](const DemoAppointment& a, const DemoAppointment& b) {
                  return std::pair(a.start, a.vet) < std::pair(b.start, b.vet);
              });
    return std::move(appointments_);
}

} // namespace

std::vector<DemoAppointment> makeDemoBookings(const DemoMaterial& material, quint64 seed, Instant now,
                                              const std::vector<DemoHousehold>& households,
                                              std::vector<DemoNewcomer>& pets, DemoCalendar& calendar,
                                              DemoHistory& history)
{
    BookingMaker maker(material, seed, now, pets, calendar, history);
    maker.bookCast();
    maker.bookKeptVisits();
    maker.bookCrowd(households);
    return maker.take();
}

} // namespace frontpaw::desk
