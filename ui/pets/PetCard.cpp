#include "ui/pets/PetCard.h"

#include "ui/pets/PetFace.h"
#include "ui/shell/Phrases.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

/// Kinds that are vaccinated as a rule; of the others nobody misses it.
bool isVaccinated(clinic::Species species)
{
    return species == clinic::Species::Dog || species == clinic::Species::Cat ||
           species == clinic::Species::Rabbit;
}

constexpr int faceSide = 64;
constexpr int leastWidth = 200;
/// A vaccination that is due later than this is no news.
constexpr int dueSoonDays = 30;

Pill* pill(Tone tone, Icon icon, const QString& text)
{
    auto* made = new Pill(tone);
    made->setIcon(icon);
    made->setText(text);
    return made;
}

} // namespace

PetCard::PetCard(const clinic::Pet& pet, QDate today, QWidget* parent)
    : QAbstractButton(parent), m_pet(pet.id)
{
    setObjectName(u"petCardButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
    const QString what = Phrases::dotted({pet.breed.isEmpty() ? Phrases::species(pet.species) : pet.breed,
                                          pet.born ? Phrases::age(*pet.born, today) : QString(),
                                          pet.weight ? Phrases::weight(pet.weight->kilograms) : QString()});
    QStringList said{pet.name, what};
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    lines->setSpacing(Theme::grid + Theme::half / 2);
    lines->addLayout(head(pet, what));
    lines->addWidget(pills(pet, today, said));
    lines->addStretch();
    auto* visit = new Text(TextStep::Small, Weight::Regular, Ink::Muted);
    visit->setText(pet.lastVisit
                       ? Phrases::dotted(
                             {tr("Last visit %1").arg(Phrases::day(*pet.lastVisit, today)), pet.lastVisitVet})
                       : tr("No visit yet"));
    visit->setContentsMargins(0, Theme::grid + Theme::half, 0, 0);
    lines->addWidget(visit);
    said.append(visit->text());
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
}

QLayout* PetCard::head(const clinic::Pet& pet, const QString& what) const
{
    auto* face = new Avatar(faceSide);
    showFace(*face, pet);
    auto* name = new Text(TextStep::Lead, Weight::Bold);
    name->setText(pet.name);
    auto* description = new Text(TextStep::Small, Weight::Regular, Ink::Muted);
    description->setText(what);
    auto* names = new QVBoxLayout;
    names->setSpacing(Theme::half / 2);
    names->addStretch();
    names->addWidget(name);
    names->addWidget(description);
    names->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid + Theme::half);
    line->addWidget(face);
    line->addLayout(names, 1);
    return line;
}

QWidget* PetCard::pills(const clinic::Pet& pet, QDate today, QStringList& said) const
{
    auto* holder = new QWidget;
    auto* row = new FlowLayout(Theme::half + Theme::half / 2, Theme::half, holder);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Tone tone, Icon icon, const QString& text) {
        row->addWidget(pill(tone, icon, text));
        said.append(text);
    };
    const auto& due = pet.nextDue;
    if (!due || !due->due) {
        if (isVaccinated(pet.species))
            add(Tone::Neutral, Icon::Syringe, tr("No vaccinations noted"));
    } else if (today.daysTo(*due->due) > dueSoonDays)
        add(Tone::Ok, Icon::Check, tr("Vaccinations up to date"));
    else if (*due->due < today)
        add(Tone::Danger, Icon::Syringe,
            tr("%1 overdue since %2").arg(due->name, Phrases::day(*due->due, today)));
    else
        add(Tone::Warn, Icon::Syringe, tr("%1 due %2").arg(due->name, Phrases::day(*due->due, today)));
    for (const clinic::Allergy& allergy : pet.allergies)
        add(Tone::Danger, Icon::Warning, allergy.substance);
    return holder;
}

QSize PetCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize PetCard::minimumSizeHint() const
{
    // a long name wraps; it does not make every card wide
    return {Theme::of(*this).scaled(leastWidth), layout()->totalMinimumSize().height()};
}

int PetCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void PetCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    QPainter painter(this);
    const QColor fill = isDown()       ? theme.pressed(theme.surface)
                        : underMouse() ? theme.hovered(theme.surface)
                                       : theme.surface;
    paintBox(painter, rect(), fill, theme.border);
    const QWidget* last = layout()->itemAt(layout()->count() - 1)->widget();
    painter.fillRect(2 * Theme::grid, last->y(), width() - 4 * Theme::grid, Theme::hairline, theme.border);
}

} // namespace frontpaw::ui
