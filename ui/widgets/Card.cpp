#include "ui/widgets/Card.h"

#include "ui/theme/Paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace frontpaw::ui {

Card::Card(CardLook look, QWidget* parent) : QWidget(parent), m_look(look), m_body(new QVBoxLayout(this))
{
    const int margin = 2 * Theme::grid;
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(Theme::grid);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    paintBox(painter, rect(), m_look == CardLook::Surface ? theme.surface : theme.sunken, theme.border);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Card.cpp"
