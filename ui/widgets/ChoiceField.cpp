#include "ui/widgets/ChoiceField.h"

#include "ui/widgets/FieldParts.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

ChoiceField::ChoiceField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_label(new Text(TextStep::Small, Weight::Regular, Ink::Muted, this))
    , m_choice(new QComboBox(this))
    , m_problem(new ProblemLine(name, this))
{
    setObjectName(name + "Field"_L1);
    m_choice->setObjectName(name + "Choice"_L1);
    m_choice->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // the others resize when shown
    m_choice->setMinimumContentsLength(10);
    m_choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    arrangeField(*this, *m_label, *m_choice, *m_problem);
    connect(m_choice, &QComboBox::activated, this, [this] {
        setProblem({});
        emit chosen(value());
    });
}

void ChoiceField::setLabel(const QString& label)
{
    labelField(*m_label, *m_choice, label);
}

void ChoiceField::addChoice(const QString& text, const QVariant& value)
{
    m_choice->addItem(text, value);
}

void ChoiceField::setChoiceText(int index, const QString& text)
{
    m_choice->setItemText(index, text);
}

QVariant ChoiceField::value() const
{
    return m_choice->currentData();
}

void ChoiceField::setValue(const QVariant& value)
{
    m_choice->setCurrentIndex(m_choice->findData(value));
}

void ChoiceField::setProblem(const QString& problem)
{
    m_problem->setProblem(problem);
    markProblem(*m_choice, problem);
}

QString ChoiceField::problem() const
{
    return m_problem->problem();
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_ChoiceField.cpp"
