#include "ui/theme/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace frontpaw::ui {

namespace {

constexpr int pillPadding = Theme::grid + Theme::ring;
constexpr int pillGap = Theme::half + Theme::ring;

int readingStart(const QPainter& painter)
{
    return painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                        : Qt::AlignLeft | Qt::AlignAbsolute;
}

// A Latin name in a right-to-left page keeps its full stop at its end.
int ownDirection(const QString& text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

struct ButtonColors
{
    QColor fill;
    QColor edge;
    QColor ink;
};

ButtonColors colorsOf(const Theme& theme, const ButtonLook& look)
{
    ButtonColors colors;
    switch (look.kind) {
    case ButtonKind::Primary:
        colors = {theme.accent, theme.accent, theme.onAccent};
        break;
    case ButtonKind::Secondary:
        colors = {theme.surface, theme.strong, theme.text};
        break;
    case ButtonKind::Quiet:
        colors = {Qt::transparent, Qt::transparent,
                  look.tone == Tone::Accent ? theme.accent : theme.ink(look.tone)};
        break;
    }
    if (!look.enabled) {
        colors.ink = theme.faded(theme.text);
        colors.edge = look.kind == ButtonKind::Quiet ? QColor(Qt::transparent) : theme.border;
        if (look.kind != ButtonKind::Quiet)
            colors.fill = theme.sunken;
        return colors;
    }
    if (look.hovered || look.pressed) {
        const QColor base = look.kind == ButtonKind::Quiet ? theme.fill(look.tone) : colors.fill;
        colors.fill = look.pressed                     ? theme.pressed(base)
                      : look.kind == ButtonKind::Quiet ? base
                                                       : theme.hovered(base);
    }
    if (look.focused && look.kind == ButtonKind::Secondary)
        colors.edge = theme.accent;
    return colors;
}

QFont fontOf(const Theme& theme, const ButtonLook& look)
{
    return theme.font(TextStep::Body, look.kind == ButtonKind::Primary ? Weight::Bold : Weight::Regular);
}

int sidePadding(const ButtonLook& look)
{
    return look.kind == ButtonKind::Quiet ? Theme::half : 2 * Theme::grid;
}

bool hasIcon(const ButtonLook& look)
{
    return look.icon || !look.systemIcon.isNull();
}

} // namespace

WidgetPainter::WidgetPainter(QWidget& widget) : QPainter(&widget)
{
    setLayoutDirection(widget.layoutDirection());
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QPen& edge, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge);
    const qreal inset = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal corner = std::min(radius - inset, std::min(inner.width(), inner.height()) / 2);
    painter.drawRoundedRect(inner, corner, corner);
    painter.restore();
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal radius)
{
    paintBox(painter, rect, fill, edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, Theme::hairline), radius);
}

void paintButton(QPainter& painter, const Theme& theme, const QRect& rect, const ButtonLook& look)
{
    const ButtonColors colors = colorsOf(theme, look);
    paintBox(painter, rect, colors.fill, colors.edge);

    const QFontMetrics metrics(fontOf(theme, look));
    const int icon = hasIcon(look) ? theme.icon() : 0;
    const int gap = icon && !look.text.isEmpty() ? Theme::grid : 0;
    const int room = rect.width() - 2 * std::min(sidePadding(look), Theme::grid) - icon - gap;
    const QString text = metrics.elidedText(look.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int start = rect.x() + (rect.width() - icon - gap - textWidth) / 2;

    const QRect iconRect(start, rect.y(), icon, rect.height());
    const QRect textRect(start + icon + gap, rect.y(), textWidth, rect.height());
    const auto placed = [&](const QRect& part) {
        return QStyle::visualRect(painter.layoutDirection(), rect, part);
    };
    if (look.icon)
        paintIcon(painter, *look.icon, placed(iconRect), icon, colors.ink);
    else if (icon)
        look.systemIcon.paint(&painter, placed(iconRect));
    painter.setFont(fontOf(theme, look));
    painter.setPen(colors.ink);
    painter.drawText(placed(textRect).adjusted(-1, 0, 1, 0),
                     Qt::AlignCenter | Qt::TextHideMnemonic | ownDirection(text), text);
}

QSize buttonSize(const Theme& theme, const ButtonLook& look)
{
    const QFontMetrics metrics(fontOf(theme, look));
    if (look.text.isEmpty() && hasIcon(look))
        return {theme.buttonHeight(), theme.buttonHeight()};
    int width = 2 * sidePadding(look) + metrics.size(Qt::TextShowMnemonic, look.text).width() + 1;
    if (hasIcon(look))
        width += theme.icon() + Theme::grid;
    return {std::max(width, theme.buttonHeight()), theme.buttonHeight()};
}

int paintLine(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text, TextStep step,
              Weight weight, const QColor& ink)
{
    const QFont font = theme.font(step, weight);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text);
    // Asked first: elidedText() also cuts what is a fraction of a pixel too wide.
    const QString shown =
        width <= rect.width() ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect,
                     readingStart(painter) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip |
                         ownDirection(text),
                     shown);
    return std::min(width, rect.width());
}

void paintPill(QPainter& painter, const Theme& theme, const QRect& rect, const PillLook& look)
{
    const QColor edge =
        theme.kind == ThemeKind::HighContrast ? theme.ink(look.tone) : QColor(Qt::transparent);
    paintBox(painter, rect, theme.fill(look.tone), edge, rect.height() / 2.0);
    QRect room = rect.adjusted(pillPadding, 0, -pillPadding, 0);
    const auto placed = [&](const QRect& part) {
        return QStyle::visualRect(painter.layoutDirection(), rect, part);
    };
    if (look.icon) {
        const QRect iconRect(room.x(), room.y(), theme.smallIcon(), room.height());
        paintIcon(painter, *look.icon, placed(iconRect), theme.smallIcon(), theme.ink(look.tone));
        room.setLeft(room.left() + theme.smallIcon() + pillGap);
    }
    paintLine(painter, theme, placed(room), look.text, TextStep::Small, Weight::Regular,
              theme.ink(look.tone));
}

QSize pillSize(const Theme& theme, const QString& text, std::optional<Icon> icon)
{
    const QFontMetrics metrics(theme.font(TextStep::Small));
    const int iconWidth = icon ? theme.smallIcon() + pillGap : 0;
    return {2 * pillPadding + iconWidth + metrics.horizontalAdvance(text) + 1,
            metrics.height() + Theme::half};
}

void paintKeycap(QPainter& painter, const Theme& theme, const QRect& rect, const QString& keys)
{
    paintBox(painter, rect, theme.sunken, theme.border, Theme::smallRadius);
    painter.setFont(theme.font(TextStep::Small));
    painter.setPen(theme.muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, keys);
}

QSize keycapSize(const Theme& theme, const QString& keys)
{
    const QFontMetrics metrics(theme.font(TextStep::Small));
    const int height = metrics.height() + Theme::half;
    return {std::max(height, metrics.horizontalAdvance(keys) + 2 * (Theme::half + Theme::ring)), height};
}

} // namespace frontpaw::ui
