#include "ui/widgets/PageScroll.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace frontpaw::ui {

PageScroll::PageScroll(int widest, QWidget* parent) : QScrollArea(parent), m_widest(widest)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void PageScroll::setBody(QWidget* body)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->addWidget(body);
    layout->addStretch(1);
    setWidget(column);
    column->setAutoFillBackground(false);
    centre();
}

void PageScroll::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        centre();
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    centre();
}

bool PageScroll::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    // Room for the ring around what has the focus now.
    if (moved && focusWidget())
        ensureWidgetVisible(focusWidget(), 2 * Theme::grid, 3 * Theme::grid);
    return moved;
}

void PageScroll::centre()
{
    if (!widget())
        return;
    const int margin = 3 * Theme::grid;
    const int column = m_widest > 0 ? Theme::of(*this).scaled(m_widest) : viewport()->width();
    const int side = std::max(margin, (viewport()->width() - column) / 2);
    widget()->layout()->setContentsMargins(side, margin, side, margin);
    widget()
        ->layout()
        ->activate(); // now, or a scroll bar that comes and goes leaves the column too wide for a moment
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_PageScroll.cpp"
