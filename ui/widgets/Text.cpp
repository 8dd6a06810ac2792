#include "ui/widgets/Text.h"

#include "ui/theme/Paint.h"
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace frontpaw::ui {

namespace {

QColor colorOf(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return theme.text;
    case Ink::Muted:
        return theme.muted;
    case Ink::Accent:
        return theme.accent;
    case Ink::Ok:
        return theme.ok;
    case Ink::Warn:
        return theme.warn;
    case Ink::Danger:
        return theme.danger;
    }
    return theme.text;
}

} // namespace

Text::Text(TextStep step, Weight weight, Ink ink, QWidget* parent)
    : QLabel(parent), m_step(step), m_weight(weight), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // on a button too, where a label would take the button's own ink
    applyTheme();
    applyDirection();
}

void Text::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    applyTheme();
}

void Text::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wrap);
    updateGeometry();
}

QSize Text::minimumSizeHint() const
{
    if (m_overflow == Overflow::Wrap)
        return QLabel::minimumSizeHint();
    const QSize whole = QLabel::sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 8), whole.height()};
}

void Text::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void Text::paintEvent(QPaintEvent* event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    WidgetPainter painter(*this);
    paintLine(painter, Theme::of(*this), contentsRect(), text(), m_step, m_weight,
              palette().color(foregroundRole()));
}

void Text::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_overflow == Overflow::Elide)
        setToolTip(isCut() ? text() : QString());
}

void Text::applyTheme()
{
    const Theme& theme = Theme::of(*this);
    setFont(theme.font(m_step, m_weight));
    QPalette colors;
    colors.setColor(QPalette::WindowText, colorOf(theme, m_ink));
    setPalette(colors);
}

void Text::applyDirection()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(start | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

bool Text::isCut() const
{
    return m_overflow == Overflow::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Text.cpp"
