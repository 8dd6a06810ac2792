#include "ui/widgets/ActionCard.h"

#include "ui/theme/Paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

ActionCard::ActionCard(const QString& name, Icon icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setObjectName(name + "Button"_L1);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ActionCard::sizeHint() const
{
    return buttonSize(Theme::of(*this), {.kind = ButtonKind::Quiet, .text = text(), .icon = m_icon}) +
           QSize(4 * Theme::grid, 4 * Theme::grid);
}

QSize ActionCard::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Theme::of(*this).scaled(14 * Theme::grid)), whole.height()};
}

void ActionCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    const QColor fill = isDown()       ? theme.pressed(theme.surface)
                        : underMouse() ? theme.hovered(theme.surface)
                                       : theme.surface;
    QPen edge(hasFocus() ? theme.accent : theme.strong, Theme::hairline);
    edge.setDashPattern({4, 4});
    paintBox(painter, rect(), fill, edge, Theme::radius);
    paintButton(painter, theme, rect().adjusted(Theme::grid, Theme::grid, -Theme::grid, -Theme::grid),
                {.kind = ButtonKind::Quiet,
                 .text = text(),
                 .icon = m_icon,
                 .systemIcon = {},
                 .enabled = isEnabled()});
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_ActionCard.cpp"
