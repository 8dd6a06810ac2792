// The drawing half of CodeField.
#include "ui/widgets/CodeField.h"

#include "ui/theme/Paint.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace frontpaw::ui {

namespace {

constexpr int gap = Theme::grid;

// Widths and heights stand to the digits as 52 and 64 to 40.
int boxWidth(const Theme& theme)
{
    return theme.pixels(TextStep::Code) * 13 / 10;
}

int boxHeight(const Theme& theme)
{
    return theme.pixels(TextStep::Code) * 16 / 10;
}

} // namespace

QSize CodeField::sizeHint() const
{
    const Theme& theme = Theme::of(*this);
    return {m_length * boxWidth(theme) + (m_length - 1) * gap, boxHeight(theme)};
}

QSize CodeField::minimumSizeHint() const
{
    return {m_length * Theme::minTarget + (m_length - 1) * gap, boxHeight(Theme::of(*this))};
}

QRect CodeField::box(int index) const
{
    const int room = (width() - (m_length - 1) * gap) / m_length;
    const int side = std::min(boxWidth(Theme::of(*this)), room);
    const int whole = m_length * side + (m_length - 1) * gap;
    const int start = layoutDirection() == Qt::RightToLeft ? width() - whole : 0;
    return {start + index * (side + gap), 0, side, height()};
}

void CodeField::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < m_length; ++index) {
        if (event->position().x() < box(index).right() + gap / 2 || index == m_length - 1) {
            moveCursor(index);
            return;
        }
    }
}

void CodeField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CodeField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CodeField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    moveCursor(m_cursor);
}

void CodeField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        moveCursor(m_cursor);
}

void CodeField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    QFont digits = theme.font(TextStep::Code);
    digits.setPixelSize(std::min(digits.pixelSize(), std::max(box(0).width() * 3 / 4, 1)));
    painter.setFont(digits);
    const int current = hasFocus() ? std::min(m_cursor, m_length - 1) : -1;
    for (int index = 0; index < m_length; ++index) {
        const QRect rect = box(index);
        const QColor edge = !m_problem.isEmpty() ? theme.danger
                            : index == current   ? theme.accent
                            : isEnabled()        ? theme.strong
                                                 : theme.border;
        paintBox(painter, rect, isEnabled() ? theme.surface : theme.sunken, edge);
        const QColor ink = isEnabled() ? theme.text : theme.muted;
        if (m_taken || (m_show == Show::Dots && index < m_typed)) {
            const qreal dot = digits.pixelSize() / 4.0;
            const QRectF place(QPointF(rect.center()) - QPointF(dot / 2, dot / 2), QSizeF(dot, dot));
            paintBox(painter, place, m_taken ? theme.muted : ink, QColor(Qt::transparent), dot);
        } else if (index < m_typed) {
            painter.setPen(ink);
            const auto digit = static_cast<char16_t>(m_digits.bytes()[static_cast<std::size_t>(index)]);
            painter.drawText(rect, Qt::AlignCenter, QString(QChar(digit)));
        }
    }
}

} // namespace frontpaw::ui
