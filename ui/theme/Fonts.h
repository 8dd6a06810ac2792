#pragma once

#include <QStringList>

namespace frontpaw::ui {

/// The shipped fonts (resources/fonts), so that every desk sees the same letters. Main thread.
class Fonts
{
public:
    /// What the first painted page needs; the rest follows with loadAll(). A second call does nothing.
    static void loadFirst();
    static void loadAll();
    /// Latin first, then Devanagari; other scripts come from the system.
    [[nodiscard]] static QStringList families();
};

} // namespace frontpaw::ui
