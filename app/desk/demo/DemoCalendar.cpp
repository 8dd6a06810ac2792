#include "demo/DemoCalendar.h"

#include <QDateTime>

#include <algorithm>

namespace frontpaw::desk {

namespace {

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}

} // namespace

DemoCalendar::DemoCalendar(const std::vector<DemoVet>& vets, const QTimeZone& zone)
    : m_vets(vets), m_zone(zone)
{
}

bool DemoCalendar::isOpen(const DemoSlot& slot) const
{
    const auto& hours = m_vets[static_cast<std::size_t>(slot.vet)].hours;
    return std::any_of(hours.begin(), hours.end(), [&](const DemoHours& stretch) {
        return stretch.weekday == slot.day.dayOfWeek() && minuteOf(stretch.from) <= slot.minute &&
               slot.minute + slot.length <= minuteOf(stretch.to);
    });
}

bool DemoCalendar::works(int vet, QDate day) const
{
    const auto& hours = m_vets[static_cast<std::size_t>(vet)].hours;
    return std::any_of(hours.begin(), hours.end(),
                       [&](const DemoHours& stretch) { return stretch.weekday == day.dayOfWeek(); });
}

bool DemoCalendar::isFree(const DemoSlot& slot) const
{
    if (!isOpen(slot))
        return false;
    const auto day = m_taken.find({slot.vet, slot.day});
    if (day == m_taken.end())
        return true;
    for (int minute = slot.minute; minute < slot.minute + slot.length; minute += cellMinutes)
        if (day->second.test(static_cast<std::size_t>(minute / cellMinutes)))
            return false;
    return true;
}

bool DemoCalendar::take(const DemoSlot& slot)
{
    if (!isFree(slot))
        return false;
    Cells& cells = m_taken[{slot.vet, slot.day}];
    for (int minute = slot.minute; minute < slot.minute + slot.length; minute += cellMinutes)
        cells.set(static_cast<std::size_t>(minute / cellMinutes));
    return true;
}

std::vector<DemoSlot> DemoCalendar::freeOn(QDate day, int length, std::optional<int> vet) const
{
    std::vector<DemoSlot> free;
    for (int each = 0; each < static_cast<int>(m_vets.size()); ++each) {
        if ((vet && *vet != each) || !works(each, day))
            continue;
        for (int minute = 0; minute < 24 * 60; minute += 15)
            if (const DemoSlot slot{each, day, minute, length}; isFree(slot))
                free.push_back(slot);
    }
    return free;
}

std::optional<DemoSlot> DemoCalendar::firstFree(QDate day, int minute, int length) const
{
    for (int ahead = 0; ahead < 30; ++ahead) {
        const int from = ahead == 0 ? (minute + cellMinutes - 1) / cellMinutes * cellMinutes : 0;
        for (int start = from; start < 24 * 60; start += cellMinutes)
            for (int vet = 0; vet < static_cast<int>(m_vets.size()); ++vet)
                if (const DemoSlot slot{vet, day.addDays(ahead), start, length}; isFree(slot))
                    return slot;
    }
    return std::nullopt;
}

Instant DemoCalendar::startOf(const DemoSlot& slot) const
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(slot.minute * 60000);
    return fromMillis(QDateTime(slot.day, time, m_zone).toMSecsSinceEpoch());
}

} // namespace frontpaw::desk
