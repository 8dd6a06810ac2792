#pragma once

#include "desk/DemoClinic.h"

#include <bitset>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace frontpaw::desk {

/// A stretch of a vet's day: minutes since local midnight.
struct DemoSlot
{
    int vet = 0;
    QDate day;
    int minute = 0, length = 0;
};

/// Who is free when. Holds the demo to what the real calendar will refuse: nothing outside the hours, nothing
/// twice.
class DemoCalendar
{
public:
    DemoCalendar(const std::vector<DemoVet>& vets, const QTimeZone& zone);

    [[nodiscard]] bool isFree(const DemoSlot& slot) const;
    /// Takes the slot if it is free.
    bool take(const DemoSlot& slot);
    /// Starts on the quarter hours, over all vets or one, of what is free on a day.
    [[nodiscard]] std::vector<DemoSlot> freeOn(QDate day, int length, std::optional<int> vet) const;
    /// The earliest free start on the 5-minute grid, from a minute of a day on; over at most 30 days.
    [[nodiscard]] std::optional<DemoSlot> firstFree(QDate day, int minute, int length) const;
    [[nodiscard]] bool works(int vet, QDate day) const;
    [[nodiscard]] Instant startOf(const DemoSlot& slot) const;
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    static constexpr int cellMinutes = 5;
    using Cells = std::bitset<24 * 60 / cellMinutes>;

    [[nodiscard]] bool isOpen(const DemoSlot& slot) const;

    std::vector<DemoVet> m_vets;
    QTimeZone m_zone;
    std::map<std::pair<int, QDate>, Cells> m_taken;
};

} // namespace frontpaw::desk
