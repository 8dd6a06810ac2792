#include "demo/DemoHistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::desk {

namespace {

constexpr qint64 weekDays = 7;
constexpr int lapsedPercent = 14;    ///< whose vaccinations are overdue
constexpr int lateComerPercent = 10; ///< come weeks after the reminder
constexpr int togetherDays = 14;     ///< doses due so soon are given at one visit
constexpr int apartDays = 21;        ///< between two doses of a first series
constexpr int yearsKept = 3;         ///< of other clinics' papers

/// One vaccine on its way through the years.
struct Course
{
    const DemoVaccine* vaccine;
    std::size_t given;
    QDate due, notBefore;

    void give(QDate day, QDate born)
    {
        ++given;
        notBefore = day.addDays(apartDays);
        due = given < vaccine->weeks.size()
                  ? std::max(born.addDays(weekDays * vaccine->weeks[given]), notBefore)
                  : day.addMonths(vaccine->months);
    }
};

bool isNear(const QDate day, const QDate other, int days)
{
    return std::abs(day.daysTo(other)) <= days;
}

} // namespace

std::map<QString, QDate> demoNextDue(const DemoPet& pet)
{
    std::map<QString, QDate> due;
    for (const DemoVaccination& each : pet.vaccinations)
        due[each.name] = each.due;
    return due;
}

DemoHistory::DemoHistory(const DemoMaterial& material, DemoCalendar& calendar, quint64 seed, QDate today)
    : m_material(material), m_calendar(calendar), m_random(seed, "history"), m_today(today)
{
}

void DemoHistory::live(int pet, DemoNewcomer& newcomer, QDate firstDay)
{
    const QDate from = std::max(firstDay, newcomer.pet.born.addDays(newcomer.species->adoptedFromDays));
    Days days;
    if (newcomer.cast && !newcomer.cast->lastDue.empty())
        vaccinateAsCast(days, newcomer);
    else
        vaccinate(days, newcomer);
    if (from < m_today)
        fallIll(days, newcomer, from);
    for (const auto& [day, event] : days) {
        if (day >= from) {
            come(pet, newcomer, day, event);
        } else if (day.addYears(yearsKept) > m_today) {
            for (const Dose& dose : event.doses)
                newcomer.pet.vaccinations.push_back({dose.name, day, dose.due, std::nullopt});
        }
    }
    if (newcomer.cast && !newcomer.pet.weights.empty())
        newcomer.pet.weights.back().grams = newcomer.cast->grams;
}

void DemoHistory::vaccinate(Days& days, const DemoNewcomer& newcomer)
{
    const DemoPet& pet = newcomer.pet;
    std::vector<Course> courses;
    for (const DemoVaccine& vaccine : m_material.vaccines)
        if (vaccine.species.contains(pet.species) && m_random.chance(vaccine.coverage))
            courses.push_back({&vaccine, 0, pet.born.addDays(weekDays * vaccine.weeks.front()), pet.born});
    if (courses.empty())
        return;
    const bool lapsed = !newcomer.cast && m_random.chance(lapsedPercent);
    const QDate last = m_today.addDays(lapsed ? -m_random.between(20, 300) : -1);
    for (QDate before = pet.born;;) {
        const auto next = std::min_element(courses.begin(), courses.end(),
                                           [](const Course& a, const Course& b) { return a.due < b.due; });
        const int late =
            m_random.chance(lateComerPercent) ? m_random.between(25, 110) : m_random.between(-5, 12);
        const QDate day = std::max({next->due.addDays(late), next->notBefore, before.addDays(1)});
        if (day > last)
            return;
        Event& event = days[day];
        event.reason = &m_material.reasons.front();
        for (Course& course : courses) {
            if (course.due > day.addDays(togetherDays) || course.notBefore > day)
                continue;
            course.give(day, pet.born);
            event.doses.push_back({course.vaccine->name, course.due});
        }
        before = day;
    }
}

/// Backwards from the day the cast's next dose is due.
void DemoHistory::vaccinateAsCast(Days& days, const DemoNewcomer& newcomer)
{
    const QDate born = newcomer.pet.born;
    for (const DemoVaccine& vaccine : m_material.vaccines) {
        const auto wanted = newcomer.cast->lastDue.find(vaccine.name);
        if (!vaccine.species.contains(newcomer.pet.species) || wanted == newcomer.cast->lastDue.end())
            continue;
        QDate due = m_today.addDays(wanted->second);
        QDate day = due.addMonths(-vaccine.months);
        const QDate grown = born.addDays(weekDays * vaccine.weeks.back() + 100);
        const auto give = [&] {
            days[day].reason = &m_material.reasons.front();
            days[day].doses.push_back({vaccine.name, due});
            due = day;
            day = day.addMonths(-vaccine.months);
        };
        give();
        while (day > grown)
            give();
        const std::vector<int> latestFirst(vaccine.weeks.rbegin(), vaccine.weeks.rend());
        for (const int week : latestFirst) {
            day = born.addDays(weekDays * week);
            if (day.addDays(20) < due)
                give();
        }
    }
}

const DemoReason& DemoHistory::someReason(const DemoNewcomer& newcomer, QDate day)
{
    std::vector<DemoReason> fitting;
    for (const DemoReason& reason : m_material.reasons)
        if (reason.share > 0 && reason.species.contains(newcomer.pet.species) &&
            newcomer.pet.born.addMonths(reason.minMonths) <= day)
            fitting.push_back(reason);
    return *m_material.reasonOf(m_random.pickByShare(fitting).name);
}

void DemoHistory::fallIll(Days& days, const DemoNewcomer& newcomer, QDate firstDay)
{
    const auto add = [&](QDate day, const DemoReason& reason) {
        const bool crowded = std::any_of(days.begin(), days.end(),
                                         [&](const auto& other) { return isNear(other.first, day, 9); });
        if (!crowded && day >= firstDay && day < m_today)
            days[day].reason = &reason;
    };
    add(firstDay, m_material.firstVisit);
    const int known = static_cast<int>(firstDay.daysTo(m_today));
    const int times = (known * m_random.between(20, 110) / 100 + 182) / 365;
    for (int i = 0; i < times; ++i) {
        const QDate day = firstDay.addDays(m_random.below(known));
        add(day, someReason(newcomer, day));
    }
    if (m_random.chance(20)) {
        const QDate day = m_today.addDays(-m_random.between(1, 21));
        add(day, someReason(newcomer, day));
    }
    if (newcomer.cast && newcomer.cast->lastVisit) {
        const DemoCastVisit& last = *newcomer.cast->lastVisit;
        const int vet = *m_material.vetOf(last.vet);
        QDate day = m_today.addDays(-last.daysAgo);
        while (!m_calendar.works(vet, day))
            day = day.addDays(-1);
        days.erase(days.lower_bound(day), days.end());
        days[day] = {m_material.reasonOf(last.reason), vet, {}};
    }
}

void DemoHistory::come(int pet, DemoNewcomer& newcomer, QDate day, const Event& event)
{
    const std::vector<DemoSlot> free = m_calendar.freeOn(day, event.reason->minutes, event.vet);
    if (free.empty())
        return;
    const DemoSlot& slot = m_random.pick(free);
    m_calendar.take(slot);
    record(pet, newcomer, slot, event);
}

void DemoHistory::visit(int pet, DemoNewcomer& newcomer, const DemoSlot& slot, const DemoReason& reason)
{
    Event event{&reason, slot.vet, {}};
    if (&reason == &m_material.reasons.front()) {
        const std::map<QString, QDate> due = demoNextDue(newcomer.pet);
        for (const DemoVaccine& vaccine : m_material.vaccines) {
            const auto next = due.find(vaccine.name);
            if (vaccine.species.contains(newcomer.pet.species) && next != due.end() &&
                next->second <= slot.day.addDays(togetherDays))
                event.doses.push_back({vaccine.name, slot.day.addMonths(vaccine.months)});
        }
    }
    record(pet, newcomer, slot, event);
}

void DemoHistory::record(int pet, DemoNewcomer& newcomer, const DemoSlot& slot, const Event& event)
{
    QStringList given;
    for (const Dose& dose : event.doses) {
        newcomer.pet.vaccinations.push_back({dose.name, slot.day, dose.due, slot.vet});
        given.append(dose.name);
    }
    QString note = m_random.pick(event.reason->notes);
    if (!given.isEmpty())
        note.prepend(u"Given: %1. "_s.arg(given.join(u", "_s)));
    m_visits.push_back({pet, slot.vet, m_calendar.startOf(slot), slot.length, event.reason->name, note});
    weigh(newcomer, slot.day);
}

void DemoHistory::weigh(DemoNewcomer& newcomer, QDate day)
{
    if (!newcomer.species->weighed)
        return;
    const QDate born = newcomer.pet.born;
    const DemoGrowth& growth = newcomer.breed->growth;
    int grams = demoWeightAt(growth, newcomer.adultGrams, born.daysTo(day));
    if (born.addMonths(demoMonthsToGrow(growth)) <= day)
        grams += newcomer.adultGrams * m_random.between(-25, 25) / 1000;
    else if (!newcomer.pet.weights.empty())
        grams = std::max(grams, newcomer.pet.weights.back().grams);
    // as the scale shows it
    const int step = grams >= 5000 ? 100 : grams >= 1000 ? 10 : 1;
    newcomer.pet.weights.push_back({day, std::max(1, (grams + step / 2) / step * step)});
}

} // namespace frontpaw::desk
