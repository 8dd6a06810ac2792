#include "ui/widgets/RailButton.h"

#include "ui/theme/Paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

RailButton::RailButton(const QString& name, Icon icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setObjectName(name + "RailButton"_L1);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize RailButton::sizeHint() const
{
    const Theme& theme = Theme::of(*this);
    const QFontMetrics metrics(theme.font(TextStep::Small, Weight::Bold));
    const int width = metrics.horizontalAdvance(text()) + Theme::half;
    return {std::max(width, theme.scaled(60)),
            theme.largeIcon() + metrics.height() + Theme::half + 2 * Theme::half + 2};
}

QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width(), Theme::of(*this).largeIcon() + Theme::grid};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    if (isChecked())
        paintBox(painter, rect(), theme.soft,
                 theme.kind == ThemeKind::HighContrast ? theme.accent : theme.soft);
    else if (underMouse() || isDown())
        paintBox(painter, rect(), theme.hovered(theme.surface), QColor(Qt::transparent));

    const QColor ink = isChecked() ? theme.softText : theme.muted;
    const QFont font = theme.font(TextStep::Small, isChecked() ? Weight::Bold : Weight::Regular);
    const QFontMetrics metrics(font);
    const bool labelled = height() >= theme.largeIcon() + metrics.height();
    const int content = theme.largeIcon() + (labelled ? metrics.height() : 0);
    const int top = (height() - content) / 2;
    paintIcon(painter, m_icon, QRect(0, top, width(), theme.largeIcon()), theme.icon() + 2, ink);
    if (!labelled)
        return;
    painter.setFont(font);
    painter.setPen(ink);
    const QRect label(0, top + theme.largeIcon(), width(), metrics.height());
    painter.drawText(label, Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideRight, width()));
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_RailButton.cpp"
