#pragma once

#include "ui/widgets/ShortcutSheet.h"

#include <QCoreApplication>

namespace frontpaw::ui {

/// Every key of the program, for the sheet that F1 opens.
class Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::ui::Shortcuts)

public:
    [[nodiscard]] static QList<ShortcutGroup> all();
};

} // namespace frontpaw::ui
