#include "ui/widgets/FieldParts.h"

#include "ui/theme/PawStyle.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace frontpaw::ui {

namespace {

QString withoutMnemonic(QString label)
{
    for (qsizetype at = label.indexOf(u'&'); at >= 0; at = label.indexOf(u'&', at + 1))
        label.remove(at, 1);
    return label;
}

} // namespace

void arrangeField(QWidget& field, Text& label, QWidget& control, ProblemLine& problem)
{
    auto* column = new QVBoxLayout(&field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::half);
    column->addWidget(&label);
    column->addWidget(&control);
    column->addWidget(&problem);
    label.setBuddy(&control);
    field.setFocusProxy(&control);
    field.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void labelField(Text& label, QWidget& control, const QString& text)
{
    label.setText(text);
    control.setAccessibleName(withoutMnemonic(text));
}

void markProblem(QWidget& control, const QString& problem)
{
    if (control.accessibleDescription() == problem)
        return;
    control.setProperty(PawStyle::problemProperty, !problem.isEmpty());
    control.setAccessibleDescription(problem);
    control.update();
}

} // namespace frontpaw::ui
