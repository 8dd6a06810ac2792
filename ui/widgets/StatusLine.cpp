#include "ui/widgets/StatusLine.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/StatusItem.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"statusLine"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(3 * Theme::grid, Theme::half + Theme::ring + Theme::hairline, 3 * Theme::grid,
                              Theme::half + Theme::ring);
    m_row->setSpacing(2 * Theme::grid + Theme::half);
    m_row->addStretch(1);
}

StatusItem& StatusLine::addAtStart(const QString& name)
{
    auto* item = new StatusItem(name, this);
    m_row->insertWidget(m_atStart++, item);
    return *item;
}

StatusItem& StatusLine::addAtEnd(const QString& name)
{
    auto* item = new StatusItem(name, this);
    m_row->addWidget(item);
    return *item;
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    QPainter(this).fillRect(0, 0, width(), Theme::hairline, theme.border);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_StatusLine.cpp"
