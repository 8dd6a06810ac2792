#include "ui/widgets/TabFrame.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/TabStrip.h"

#include <QEvent>
#include <QPainter>

namespace frontpaw::ui {

TabFrame::TabFrame(TabStrip* strip, QWidget* body, QWidget* parent)
    : QWidget(parent), m_strip(strip), m_body(body)
{
    strip->setParent(this);
    body->setParent(this);
    setTabOrder(strip, body);
    connect(strip, &QTabBar::currentChanged, this, [this] {
        arrange();
        update();
    });
    connect(strip, &TabStrip::parkedChanged, this, [this] {
        arrange();
        update();
    });
}

QSize TabFrame::sizeHint() const
{
    return m_body->sizeHint() + QSize(2, stripHeight() + 2);
}

QSize TabFrame::minimumSizeHint() const
{
    return m_body->minimumSizeHint() + QSize(2, stripHeight() + 2);
}

bool TabFrame::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
        updateGeometry();
        arrange();
        break;
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void TabFrame::paintEvent(QPaintEvent*)
{
    if (m_strip->count() == 0 || m_strip->isParked())
        return;
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    const QRectF card = QRectF(rect()).adjusted(0, stripHeight() - Theme::hairline, 0, 0);
    paintBox(painter, card, theme.surface, theme.border);
    if (m_strip->currentIndex() != 0)
        return;
    // The first tab goes straight down into the card: no rounded corner under it.
    const qreal side = Theme::radius;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF corner(mirrored ? card.right() - side : card.left(), card.top(), side, side);
    painter.fillRect(corner, theme.surface);
    painter.fillRect(
        QRectF(mirrored ? corner.right() - 1 : corner.left(), corner.top(), Theme::hairline, side),
        theme.border);
}

void TabFrame::arrange()
{
    const int top = stripHeight();
    m_strip->setVisible(top > 0);
    m_strip->setGeometry(0, 0, width(), top);
    const int inset = top > 0 ? Theme::hairline : 0;
    m_body->setGeometry(inset, top, width() - 2 * inset, height() - top - inset);
    m_strip->raise();
}

int TabFrame::stripHeight() const
{
    return m_strip->count() > 0 ? m_strip->sizeHint().height() : 0;
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_TabFrame.cpp"
