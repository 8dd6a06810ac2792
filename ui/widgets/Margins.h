#pragma once

#include <QMargins>

class QWidget;

namespace frontpaw::ui {

/// Margins by reading direction: a layout mirrors its items, but not its own margins. Set anew on StyleChange
/// and LayoutDirectionChange.
struct ReadingMargins
{
    int start = 0;
    int top = 0;
    int end = 0;
    int bottom = 0;

    [[nodiscard]] QMargins on(const QWidget& widget) const;
};

} // namespace frontpaw::ui
