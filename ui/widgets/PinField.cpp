#include "ui/widgets/PinField.h"

namespace frontpaw::ui {

PinField::PinField(const QString& name, int length, QWidget* parent)
    : CodeField(name, length, Show::Dots, parent)
{
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_PinField.cpp"
