#pragma once

#include <QString>

class QWidget;

namespace frontpaw::ui {

class ProblemLine;
class Text;

/// What Field and ChoiceField share: label above, control, problem beneath, linked for a screen reader.
void arrangeField(QWidget& field, Text& label, QWidget& control, ProblemLine& problem);
/// Shows `label`, lets its mnemonic lead to `control`, and names the control by it.
void labelField(Text& label, QWidget& control, const QString& text);
/// Gives `control` the red edge and `problem` as accessible description, or takes both away when empty.
void markProblem(QWidget& control, const QString& problem);

} // namespace frontpaw::ui
