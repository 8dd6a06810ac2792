#include "ui/widgets/RowView.h"

#include "ui/theme/Paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>

namespace frontpaw::ui {

RowView::RowView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void RowView::setRowsHeight(int height)
{
    m_rowsHeight = height;
    updateGeometry();
}

QSize RowView::sizeHint() const
{
    return {QListView::sizeHint().width(), m_rowsHeight};
}

void RowView::keyPressEvent(QKeyEvent* event)
{
    // Letters are for the page, which has a better place for them than a jump within the list.
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
    if (isText && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void RowView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const QWidget* card = parentWidget();
    if (!card)
        return;
    // What lies outside the card's round corners shows the ground again, then the card's edge over it.
    const Theme& theme = Theme::of(*this);
    const QRectF outer = QRectF(card->rect()).translated(-QPointF(viewport()->mapTo(card, QPoint(0, 0))));
    QPainterPath inside;
    const qreal radius = Theme::radius;
    inside.addRoundedRect(outer.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QPainterPath outside;
    outside.addRect(viewport()->rect());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outside.subtracted(inside), theme.ground);
    painter.setPen(QPen(theme.border, Theme::hairline));
    painter.drawPath(inside);
}

void RowView::wheelEvent(QWheelEvent* event)
{
    // A list as high as its rows leaves the wheel to the page.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QListView::wheelEvent(event);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_RowView.cpp"
