#pragma once

#include "demo/DemoCalendar.h"
#include "demo/DemoPets.h"
#include "demo/DemoRandom.h"

#include <map>

namespace frontpaw::desk {

/// By vaccine, the day the last dose runs out.
[[nodiscard]] std::map<QString, QDate> demoNextDue(const DemoPet& pet);

/// Lives the pets' years up to yesterday: visits in the calendar, a weight at each, vaccinations as they fall
/// due.
class DemoHistory
{
public:
    DemoHistory(const DemoMaterial& material, DemoCalendar& calendar, quint64 seed, QDate today);

    /// `firstDay`: from here on the pet comes to this clinic; what was due earlier was given elsewhere.
    void live(int pet, DemoNewcomer& newcomer, QDate firstDay);
    /// A visit in a slot already taken: with the weight, and with the vaccinations due when the reason is
    /// that.
    void visit(int pet, DemoNewcomer& newcomer, const DemoSlot& slot, const DemoReason& reason);

    [[nodiscard]] const std::vector<DemoVisit>& visits() const { return m_visits; }
    /// What this animal may come for at its age, vaccinations apart.
    [[nodiscard]] const DemoReason& someReason(const DemoNewcomer& newcomer, QDate day);

private:
    struct Dose
    {
        QString name;
        QDate due;
    };
    struct Event
    {
        const DemoReason* reason = nullptr;
        std::optional<int> vet;
        std::vector<Dose> doses;
    };
    using Days = std::map<QDate, Event>;

    void vaccinate(Days& days, const DemoNewcomer& newcomer);
    void vaccinateAsCast(Days& days, const DemoNewcomer& newcomer);
    void fallIll(Days& days, const DemoNewcomer& newcomer, QDate firstDay);
    void come(int pet, DemoNewcomer& newcomer, QDate day, const Event& event);
    void record(int pet, DemoNewcomer& newcomer, const DemoSlot& slot, const Event& event);
    void weigh(DemoNewcomer& newcomer, QDate day);

    const DemoMaterial& m_material;
    DemoCalendar& m_calendar;
    DemoRandom m_random;
    QDate m_today;
    std::vector<DemoVisit> m_visits;
};

} // namespace frontpaw::desk
