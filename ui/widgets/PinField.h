#pragma once

#include "ui/widgets/CodeField.h"

namespace frontpaw::ui {

/// A CodeField that draws dots. `name` "pin" makes the object name "pinField".
class PinField final : public CodeField
{
    Q_OBJECT

public:
    explicit PinField(const QString& name, int length, QWidget* parent = nullptr);
};

} // namespace frontpaw::ui
