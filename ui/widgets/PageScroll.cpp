#include "ui/widgets/PageScroll.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

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
    m_body = body;
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid);
    layout->addWidget(body);
    layout->addStretch(1);
    setWidget(column);
    column->setAutoFillBackground(false);
    applyTheme();
}

void PageScroll::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

bool PageScroll::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    // Room for the ring around what has the focus now.
    if (moved && focusWidget())
        ensureWidgetVisible(focusWidget(), 2 * Theme::grid, 3 * Theme::grid);
    return moved;
}

void PageScroll::applyTheme()
{
    if (m_body)
        m_body->setMaximumWidth(m_widest > 0 ? Theme::of(*this).scaled(m_widest) : QWIDGETSIZE_MAX);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_PageScroll.cpp"
