#include "ui/widgets/Margins.h"

#include <QWidget>

namespace frontpaw::ui {

QMargins ReadingMargins::on(const QWidget& widget) const
{
    const bool mirrored = widget.layoutDirection() == Qt::RightToLeft;
    return {mirrored ? end : start, top, mirrored ? start : end, bottom};
}

} // namespace frontpaw::ui
