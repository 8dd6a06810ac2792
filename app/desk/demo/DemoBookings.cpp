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
        : m_material(material)
        , m_random(seed, "bookings")
        , m_now(now)
        , m_pets(pets)
        , m_calendar(calendar)
        , m_history(history)
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(now), calendar.zone());
        m_today = local.date();
        m_minute = local.time().msecsSinceStartOfDay() / 60000;
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

    const DemoMaterial& m_material;
    DemoRandom m_random;
    Instant m_now;
    std::vector<DemoNewcomer>& m_pets;
    DemoCalendar& m_calendar;
    DemoHistory& m_history;
    QDate m_today;
    int m_minute = 0;
    std::vector<int> m_dueSoon, m_anybody;
    std::vector<DemoAppointment> m_appointments;
};

void BookingMaker::add(int pet, const DemoSlot& slot, const DemoReason& reason, DemoAppointment::State state)
{
    const int client = m_pets[static_cast<std::size_t>(pet)].pet.owners.front();
    m_appointments.push_back(
        {client, pet, slot.vet, m_calendar.startOf(slot), slot.length, reason.name, state});
}

/// As wished where the vet is there and free, else with whoever is free next.
DemoSlot BookingMaker::castSlot(const DemoCastBooking& booking, int length)
{
    DemoSlot wished{*m_material.vetOf(booking.vet), m_today, 0, length};
    if (booking.inDays) {
        wished.day = m_today.addDays(*booking.inDays);
        while (!m_calendar.works(wished.vet, wished.day))
            wished.day = wished.day.addDays(1);
        const std::vector<DemoSlot> free = m_calendar.freeOn(wished.day, length, wished.vet);
        return free[free.size() / 3];
    }
    if (booking.minutesAgo)
        wished.minute = std::max(0, m_minute - *booking.minutesAgo) / 5 * 5;
    else
        wished.minute = (m_minute + 1 + 14) / 15 * 15 + 15 * booking.order.value_or(0);
    for (int each = 0; each < static_cast<int>(m_material.clinic.vets.size()) && !m_calendar.isFree(wished);
         ++each)
        wished.vet = each;
    return m_calendar.isFree(wished) ? wished : *m_calendar.firstFree(m_today, m_minute + 1, length);
}

void BookingMaker::bookCast()
{
    std::vector<std::pair<int, int>> inOrder;
    for (int pet = 0; pet < static_cast<int>(m_pets.size()); ++pet) {
        const DemoCastPet* cast = m_pets[static_cast<std::size_t>(pet)].cast;
        if (cast && cast->next)
            inOrder.emplace_back(cast->next->order.value_or(1000), pet);
    }
    std::sort(inOrder.begin(), inOrder.end());
    for (const auto& [order, pet] : inOrder) {
        const DemoCastBooking& booking = *m_pets[static_cast<std::size_t>(pet)].cast->next;
        const DemoReason& reason = *m_material.reasonOf(booking.reason);
        const DemoSlot slot = castSlot(booking, reason.minutes);
        m_calendar.take(slot);
        add(pet, slot, reason, DemoAppointment::State::Booked);
    }
}

void BookingMaker::bookKeptVisits()
{
    const Instant from = m_now - daysBack * 24h;
    for (const DemoVisit& visit : m_history.visits())
        if (visit.start >= from)
            m_appointments.push_back({m_pets[static_cast<std::size_t>(visit.pet)].pet.owners.front(),
                                      visit.pet, visit.vet, visit.start, visit.minutes, visit.reason,
                                      DemoAppointment::State::Done});
}

BookingMaker::Wish BookingMaker::nextWish(QDate day)
{
    std::vector<int>& from = !m_dueSoon.empty() && m_random.chance(45) ? m_dueSoon : m_anybody;
    const bool due = &from == &m_dueSoon;
    const int pet = from.back();
    from.pop_back();
    const DemoNewcomer& newcomer = m_pets[static_cast<std::size_t>(pet)];
    return {pet, due ? &m_material.reasons.front() : &m_history.someReason(newcomer, day)};
}

void BookingMaker::bookOn(QDate day, DemoAppointment::State state)
{
    const Wish wish = nextWish(day);
    const std::vector<DemoSlot> free = m_calendar.freeOn(day, wish.reason->minutes, std::nullopt);
    if (free.empty())
        return;
    const DemoSlot& slot = m_random.pick(free);
    m_calendar.take(slot);
    if (state == DemoAppointment::State::Booked && m_calendar.startOf(slot) + slot.length * 1min <= m_now) {
        m_history.visit(wish.pet, m_pets[static_cast<std::size_t>(wish.pet)], slot, *wish.reason);
        state = DemoAppointment::State::Done;
    }
    add(wish.pet, slot, *wish.reason, state);
}

void BookingMaker::bookCrowd(const std::vector<DemoHousehold>& households)
{
    std::set<int> seenLately;
    for (const DemoVisit& visit : m_history.visits())
        if (visit.start >= m_now - daysBack * 24h)
            seenLately.insert(visit.pet);
    const QDate earliest = m_today.addDays(-daysBack);
    for (int pet = 0; pet < static_cast<int>(m_pets.size()); ++pet) {
        const DemoNewcomer& newcomer = m_pets[static_cast<std::size_t>(pet)];
        const DemoClient& owner = households[static_cast<std::size_t>(newcomer.pet.owners.front())].client;
        const bool known = owner.joined < earliest && newcomer.pet.born.addDays(60) < earliest;
        if (newcomer.cast || !known || owner.state != DemoClient::State::Ready || seenLately.contains(pet))
            continue;
        const std::map<QString, QDate> due = demoNextDue(newcomer.pet);
        const bool soon = std::any_of(due.begin(), due.end(), [&](const auto& each) {
            return each.second >= m_today.addDays(-90) && each.second <= m_today.addDays(14);
        });
        (soon ? m_dueSoon : m_anybody).push_back(pet);
    }
    m_random.shuffle(m_dueSoon);
    m_random.shuffle(m_anybody);
    for (int ahead = 0; ahead < static_cast<int>(bookedAhead.size()); ++ahead)
        for (int i = 0; i < bookedAhead[static_cast<std::size_t>(ahead)]; ++i)
            bookOn(m_today.addDays(ahead), DemoAppointment::State::Booked);
    for (int i = 0; i < missedBack; ++i)
        bookOn(m_today.addDays(-m_random.between(1, daysBack - 1)), DemoAppointment::State::Missed);
    for (int i = 0; i < cancelledBack; ++i)
        bookOn(m_today.addDays(-m_random.between(1, daysBack - 1)), DemoAppointment::State::Cancelled);
    for (int i = 0; i < cancelledAhead; ++i)
        bookOn(m_today.addDays(m_random.between(1, 12)), DemoAppointment::State::Cancelled);
}

std::vector<DemoAppointment> BookingMaker::take()
{
    std::sort(m_appointments.begin(), m_appointments.end(),
              [](const DemoAppointment& a, const DemoAppointment& b) {
                  return std::pair(a.start, a.vet) < std::pair(b.start, b.vet);
              });
    return std::move(m_appointments);
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
