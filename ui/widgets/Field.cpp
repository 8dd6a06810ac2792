#include "ui/widgets/Field.h"

#include "ui/widgets/FieldParts.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

Field::Field(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_label(new Text(TextStep::Small, Weight::Regular, Ink::Muted, this))
    , m_edit(new QLineEdit(this))
    , m_problem(new ProblemLine(name, this))
{
    setObjectName(name + "Field"_L1);
    m_edit->setObjectName(name + "Edit"_L1);
    arrangeField(*this, *m_label, *m_edit, *m_problem);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        setProblem({});
        emit textEdited(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &Field::submitted);
}

void Field::setLabel(const QString& label)
{
    labelField(*m_label, *m_edit, label);
}

void Field::setPlaceholder(const QString& placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setText(const QString& text)
{
    m_edit->setText(text);
}

void Field::setProblem(const QString& problem)
{
    m_problem->setProblem(problem);
    markProblem(*m_edit, problem);
}

QString Field::problem() const
{
    return m_problem->problem();
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Field.cpp"
