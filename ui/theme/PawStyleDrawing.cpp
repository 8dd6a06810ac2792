// The drawing half of PawStyle.
#include "ui/theme/PawStyle.h"

#include "ui/theme/Paint.h"

#include <QAbstractSlider>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace frontpaw::ui {

namespace {

struct MarkColors
{
    QColor fill;
    QColor edge;
    QColor ink;
};

MarkColors markColors(const Theme& theme, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!enabled)
        return {theme.sunken, theme.border, theme.muted};
    if (on)
        return {theme.accent, theme.accent, theme.onAccent};
    return {option.state & QStyle::State_MouseOver ? theme.hovered(theme.surface) : theme.surface,
            theme.strong, theme.text};
}

} // namespace

void PawStyle::drawEditBox(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const bool enabled = option.state & State_Enabled;
    const bool wrong = widget && widget->property(problemProperty).toBool();
    const QColor edge = wrong                           ? m_theme.danger
                        : option.state & State_HasFocus ? m_theme.accent
                        : enabled                       ? m_theme.strong
                                                        : m_theme.border;
    paintBox(painter, option.rect, enabled ? m_theme.surface : m_theme.sunken, edge);
}

void PawStyle::drawCheckMark(const QStyleOption& option, QPainter& painter) const
{
    const MarkColors colors = markColors(m_theme, option);
    paintBox(painter, option.rect, colors.fill, colors.edge, Theme::smallRadius);
    if (option.state & State_On)
        paintIcon(painter, Icon::Check, option.rect, option.rect.width() * 8 / 10, colors.ink);
    else if (option.state & State_NoChange)
        paintIcon(painter, Icon::Minus, option.rect, option.rect.width() * 8 / 10, colors.ink);
}

void PawStyle::drawRadioMark(const QStyleOption& option, QPainter& painter) const
{
    const MarkColors colors = markColors(m_theme, option);
    const qreal side = std::min(option.rect.width(), option.rect.height());
    paintBox(painter, option.rect, colors.fill, colors.edge, side / 2);
    if (option.state & State_On) {
        const qreal inset = side * 0.3;
        paintBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), colors.ink, colors.ink,
                 side);
    }
}

void PawStyle::drawFocusRing(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const int height = frame && frame->widget() ? frame->widget()->height() : option.rect.height();
    const int corner =
        height < m_theme.lineHeight(TextStep::Body) + Theme::half ? Theme::smallRadius : Theme::radius;
    paintBox(painter, option.rect, QColor(Qt::transparent), QPen(m_theme.accent, Theme::ring),
             corner + Theme::ring + Theme::ringGap);
}

void PawStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    drawEditBox(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state & State_Enabled;
    paintIcon(painter, Icon::ChevronDown, arrow, m_theme.icon(),
              enabled ? m_theme.muted : m_theme.faded(m_theme.text));
}

void PawStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                             const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    QRectF handle = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    const qreal inset = Theme::half - Theme::hairline;
    if (slider->orientation == Qt::Vertical)
        handle.adjust(inset, 0, -inset, 0);
    else
        handle.adjust(0, inset, 0, -inset);
    const bool lively = slider->state & (State_MouseOver | State_Sunken);
    const QColor color = lively ? m_theme.muted : m_theme.strong;
    paintBox(painter, handle, color, QColor(Qt::transparent), Theme::radius);
}

} // namespace frontpaw::ui
