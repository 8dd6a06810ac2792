#include "ui/pets/PetHistory.h"

#include "ui/pets/WeightPlot.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

PetHistory::PetHistory(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_weightHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_weights(new WeightPlot)
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid + Theme::half);
    lines->addWidget(m_weightHeading);
    lines->addWidget(m_weights);
    m_vaccinations = addPart(u"vaccinations"_s);
    m_notes = addPart(u"notes"_s);
    m_visits = addPart(u"visits"_s);
    retranslate();
}

PetHistory::Part PetHistory::addPart(const QString& name)
{
    const Part part{new Text(TextStep::Lead, Weight::Bold), new RowList(name), new RowModel(this)};
    part.list->setModel(part.rows);
    layout()->addWidget(part.heading);
    layout()->addWidget(part.list);
    return part;
}

void PetHistory::fill(const Part& part, const QList<Row>& rows)
{
    part.rows->setRows(rows);
    part.heading->setVisible(!rows.isEmpty());
    part.list->setVisible(!rows.isEmpty());
}

void PetHistory::retranslate()
{
    m_weightHeading->setText(tr("Weight"));
    for (const auto& [part, name] : {std::pair(&m_vaccinations, tr("Vaccinations")),
                                     std::pair(&m_notes, tr("Notes")), std::pair(&m_visits, tr("Visits"))}) {
        part->heading->setText(name);
        part->list->setName(name);
    }
    show(m_file, m_today);
}

void PetHistory::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PetHistory::show(const clinic::PetFile& file, QDate today)
{
    m_file = file;
    m_today = today;
    m_weights->setWeights(m_file.weights, today);
    m_weightHeading->setVisible(!m_file.weights.empty());
    fill(m_vaccinations, vaccinations());
    fill(m_notes, notes());
    fill(m_visits, visits());
}

QList<Row> PetHistory::vaccinations() const
{
    QList<Row> rows;
    for (const clinic::Vaccination& vaccination : m_file.vaccinations) {
        Row row;
        row.lead = Phrases::day(vaccination.given, m_today);
        row.title = vaccination.name;
        if (vaccination.due) {
            const QString day = Phrases::day(*vaccination.due, m_today);
            row.second = *vaccination.due < m_today ? tr("was due %1").arg(day) : tr("due %1").arg(day);
        }
        rows.append(row);
    }
    return rows;
}

QList<Row> PetHistory::notes() const
{
    QList<Row> rows;
    for (const clinic::Note& note : m_file.notes) {
        Row row;
        row.lead = Phrases::day(Phrases::dayOf(note.at, m_zone), m_today);
        row.title = note.text.simplified();
        rows.append(row);
    }
    return rows;
}

QList<Row> PetHistory::visits() const
{
    QList<Row> rows;
    for (const clinic::Visit& visit : m_file.visits) {
        Row row;
        row.lead = Phrases::day(visit.day, m_today);
        row.title = visit.reason;
        row.tail = visit.vet;
        row.second = visit.summary;
        rows.append(row);
    }
    return rows;
}

} // namespace frontpaw::ui
