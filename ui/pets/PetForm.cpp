#include "ui/pets/PetForm.h"

#include "ui/shell/Phrases.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Field.h"
#include "words/Problems.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int longestText = 60;
constexpr auto dayFormat = "yyyy-MM-dd"_L1;

template <class T>
std::optional<T> ifChanged(const T& now, const T& before)
{
    return now == before ? std::nullopt : std::optional(now);
}

/// "2022", "2022-09" and "2022-09-14" are all known birthdays.
QDate dayFromText(const QString& text)
{
    const QStringList parts = text.split(u'-');
    const int month = parts.size() > 1 ? parts[1].toInt() : 1;
    const int day = parts.size() > 2 ? parts[2].toInt() : 1;
    return parts.size() > 3 ? QDate() : QDate(parts[0].toInt(), month, day);
}

} // namespace

PetForm::PetForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new Field(u"petName"_s))
    , m_species(new ChoiceField(u"species"_s))
    , m_breed(new Field(u"breed"_s))
    , m_colour(new Field(u"colour"_s))
    , m_sex(new ChoiceField(u"sex"_s))
    , m_born(new Field(u"born"_s))
    , m_weight(new Field(u"weight"_s))
{
    for (const clinic::Species species : clinic::allSpecies)
        m_species->addChoice(Phrases::species(species), static_cast<int>(species));
    for (const auto sex : {clinic::Sex::Unknown, clinic::Sex::Female, clinic::Sex::Male})
        m_sex->addChoice({}, static_cast<int>(sex));
    build();
    retranslate();
    for (Field* field : {m_name, m_breed, m_colour, m_born, m_weight}) {
        field->edit().setMaxLength(longestText);
        connect(field, &Field::submitted, this, &PetForm::submitted);
        connect(field, &Field::textEdited, this, &PetForm::edited);
    }
    for (ChoiceField* choice : {m_species, m_sex})
        connect(choice, &ChoiceField::chosen, this, &PetForm::edited);
}

void PetForm::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid + Theme::half);
    grid->setVerticalSpacing(2 * Theme::grid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    grid->addWidget(m_species, 0, 1, Qt::AlignTop);
    grid->addWidget(m_breed, 1, 0, Qt::AlignTop);
    grid->addWidget(m_colour, 1, 1, Qt::AlignTop);
    grid->addWidget(m_sex, 2, 0, Qt::AlignTop);
    grid->addWidget(m_born, 2, 1, Qt::AlignTop);
    grid->addWidget(m_weight, 3, 0, Qt::AlignTop);
}

void PetForm::retranslate()
{
    m_name->setLabel(tr("Name"));
    m_species->setLabel(tr("Species"));
    int index = 0;
    for (const clinic::Species species : clinic::allSpecies)
        m_species->setChoiceText(index++, Phrases::species(species));
    m_breed->setLabel(tr("Breed (optional)"));
    m_colour->setLabel(tr("Colour (optional)"));
    m_sex->setLabel(tr("Sex"));
    m_sex->setChoiceText(0, tr("not known"));
    m_sex->setChoiceText(1, tr("female"));
    m_sex->setChoiceText(2, tr("male"));
    m_born->setLabel(tr("Born (optional)"));
    m_born->setPlaceholder(tr("2022, 2022-09 or 2022-09-14"));
    m_weight->setLabel(tr("Weight today in kg (optional)"));
}

void PetForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PetForm::fill(const clinic::Pet& pet)
{
    m_before = pet;
    m_name->setText(pet.name);
    m_species->setValue(static_cast<int>(pet.species));
    m_breed->setText(pet.breed);
    m_colour->setText(pet.colour);
    m_sex->setValue(static_cast<int>(pet.sex));
    m_born->setText(pet.born ? pet.born->toString(dayFormat) : QString());
    m_weight->setText({});
}

std::optional<clinic::PetChange> PetForm::change()
{
    clearProblems();
    const clinic::Pet before = m_before.value_or(clinic::Pet{});
    const auto species = static_cast<clinic::Species>(m_species->value().toInt());
    clinic::PetChange change;
    change.name = ifChanged(m_name->text(), before.name);
    change.species = m_before ? ifChanged(species, before.species) : std::optional(species);
    change.breed = ifChanged(m_breed->text(), before.breed);
    change.colour = ifChanged(m_colour->text(), before.colour);
    change.sex = ifChanged(static_cast<clinic::Sex>(m_sex->value().toInt()), before.sex);
    if (!m_before)
        change.name = m_name->text(); // so that an empty one is told
    const bool hasDay = readBirthday(change);
    return readWeight(change) && hasDay ? std::optional(change) : std::nullopt;
}

bool PetForm::readBirthday(clinic::PetChange& change)
{
    const QString text = m_born->text().trimmed();
    const std::optional<QDate> before = m_before ? m_before->born : std::nullopt;
    if (text == (before ? before->toString(dayFormat) : QString()))
        return true;
    const QDate day = dayFromText(text);
    if (!text.isEmpty() && !day.isValid()) {
        m_born->setProblem(tr("A year, a month or a day, as 2022-09-14. The rest of the form is kept."));
        return false;
    }
    change.born = text.isEmpty() ? std::optional<QDate>() : std::optional(day);
    return true;
}

bool PetForm::readWeight(clinic::PetChange& change)
{
    const QString text = m_weight->text().trimmed();
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    change.kilograms = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &isNumber);
    if (!isNumber)
        m_weight->setProblem(tr("A number of kilograms, as 28.4. The rest of the form is kept."));
    return isNumber;
}

void PetForm::clearProblems()
{
    for (Field* field : {m_name, m_breed, m_colour, m_born, m_weight})
        field->setProblem({});
    m_species->setProblem({});
}

void PetForm::showProblems(const std::vector<clinic::PetProblem>& problems)
{
    using enum clinic::PetProblem::Field;
    for (const clinic::PetProblem& problem : problems) {
        const QString sentence = words::sentence(problem);
        switch (problem.field) {
        case Name:
            m_name->setProblem(sentence);
            break;
        case Species:
            m_species->setProblem(sentence);
            break;
        case Breed:
            m_breed->setProblem(sentence);
            break;
        case Colour:
            m_colour->setProblem(sentence);
            break;
        case Born:
            m_born->setProblem(sentence);
            break;
        case Weight:
            m_weight->setProblem(sentence);
            break;
        case Allergy:
        case Note:
        case Vaccination:
            break;
        }
    }
}

QWidget& PetForm::firstField()
{
    return m_name->edit();
}

} // namespace frontpaw::ui
