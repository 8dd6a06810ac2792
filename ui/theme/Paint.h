#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>
#include <QPen>
#include <QRectF>
#include <QString>

#include <optional>

class QWidget;

namespace frontpaw::ui {

/// A painter on a widget that knows the widget's layout direction; a plain one knows only the program's.
class WidgetPainter final : public QPainter
{
public:
    explicit WidgetPainter(QWidget& widget);
};

/// How a button stands out. A page has at most one Primary.
enum class ButtonKind {
    Primary,
    Secondary,
    Quiet, ///< a link: no edge
};

/// What a push button looks like at this moment.
struct ButtonLook
{
    ButtonKind kind = ButtonKind::Secondary;
    QString text{};
    std::optional<Icon> icon{};
    QIcon systemIcon{}; ///< of buttons that are not ours, in file dialogs
    Tone tone = Tone::Accent;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
};

/// A filled box with rounded corners and a one-pixel edge that lies inside `rect`, sharp at every ratio.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
              qreal radius = Theme::radius);
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QPen& edge, qreal radius);

void paintButton(QPainter& painter, const Theme& theme, const QRect& rect, const ButtonLook& look);
/// The size paintButton() needs so that nothing is cut.
[[nodiscard]] QSize buttonSize(const Theme& theme, const ButtonLook& look);

/// One line of text, elided to `rect`, at the side where reading begins. Returns the width it took.
int paintLine(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text, TextStep step,
              Weight weight, const QColor& ink);

struct PillLook
{
    QString text{};
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon{};
};

void paintPill(QPainter& painter, const Theme& theme, const QRect& rect, const PillLook& look);
[[nodiscard]] QSize pillSize(const Theme& theme, const QString& text, std::optional<Icon> icon);

void paintKeycap(QPainter& painter, const Theme& theme, const QRect& rect, const QString& keys);
[[nodiscard]] QSize keycapSize(const Theme& theme, const QString& keys);

} // namespace frontpaw::ui
