#include "ui/home/NextToday.h"

#include "base/Async.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

/// More than anybody reads at a glance; the rest of the day is the calendar's.
constexpr std::size_t mostShown = 8;

} // namespace

NextToday::NextToday(QWidget* parent)
    : QWidget(parent)
    , m_heading(new Text(TextStep::Lead, Weight::Bold))
    , m_day(new Text(TextStep::Small, Weight::Regular, Ink::Muted))
    , m_list(new RowList(u"nextToday"_s))
    , m_nothing(new EmptyState(u"nextToday"_s, Icon::CalendarCheck))
{
    setObjectName(u"nextToday"_s);
    m_day->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_day);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid + Theme::half);
    lines->addLayout(head);
    lines->addWidget(m_list);
    lines->addWidget(m_nothing);
    lines->addStretch();
    m_list->setModel(&m_rows);
    m_list->setExtent(RowList::Extent::Shrinks);
    m_list->hide();
    m_nothing->hide();
    connect(m_list, &RowList::activated, this, [this](int row, Qt::KeyboardModifiers modifiers) {
        Q_EMIT chosen(m_appointments.at(static_cast<std::size_t>(row)).client, modifiers);
    });
    retranslate();
}

void NextToday::open(const DeskServices& services)
{
    m_services = &services;
    retranslate();
    refresh();
}

void NextToday::refresh()
{
    if (!m_services)
        return;
    const QDate today = Phrases::dayOf(m_services->clock.wall(), m_services->facts.zone);
    whenDone(m_services->schedule.onDay(today), this, [this](auto day) {
        if (day)
            show(*day);
    });
}

void NextToday::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void NextToday::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void NextToday::retranslate()
{
    m_heading->setText(tr("Next today"));
    m_list->setName(tr("Next today"));
    m_nothing->setMessage(tr("Nobody else is expected today"), tr("F2 books an appointment."));
    m_day->setText(m_services
                       ? Phrases::longDay(Phrases::dayOf(m_services->clock.wall(), m_services->facts.zone))
                       : QString());
}

void NextToday::show(const std::vector<clinic::Appointment>& day)
{
    m_appointments.clear();
    QList<Row> rows;
    for (const clinic::Appointment& appointment : day) {
        const bool over = appointment.slot.start + appointment.slot.length <= m_services->clock.wall();
        const bool expected = appointment.state == clinic::Appointment::State::Booked && !over;
        if (!expected || m_appointments.size() == mostShown)
            continue;
        m_appointments.push_back(appointment);
        rows.append(rowOf(appointment));
    }
    m_rows.setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
}

Row NextToday::rowOf(const clinic::Appointment& appointment) const
{
    Row row;
    row.lead = Phrases::clock(appointment.slot.start, m_services->facts.zone);
    const QStringList pet{appointment.petName, appointment.petDescription};
    row.title = pet.first().isEmpty() ? appointment.clientName : pet.join(u", "_s);
    row.tail = pet.first().isEmpty() ? QString() : appointment.clientName;
    row.second = Phrases::dotted({appointment.reason, appointment.vet});
    row.pill = tr("expected");
    return row;
}

} // namespace frontpaw::ui
