#include "ui/widgets/StatusItem.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

StatusItem::StatusItem(const QString& name, QWidget* parent)
    : QWidget(parent), m_text(new Text(TextStep::Small, Weight::Regular, Ink::Muted, this))
{
    setObjectName(name + "Status"_L1);
    m_text->setObjectName(name + "StatusText"_L1);
    m_text->setOverflow(Text::Overflow::Elide);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    applyTheme();
    setVisible(false);
}

void StatusItem::show(std::optional<Icon> icon, const QString& text, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    m_text->setText(text);
    applyTheme();
    setVisible(!text.isEmpty());
    update();
}

QString StatusItem::text() const
{
    return m_text->text();
}

void StatusItem::paintEvent(QPaintEvent*)
{
    if (!m_icon)
        return;
    const Theme& theme = Theme::of(*this);
    const QRect place(0, 0, theme.smallIcon() + Theme::ring, height());
    WidgetPainter painter(*this);
    paintIcon(painter, *m_icon, QStyle::visualRect(layoutDirection(), rect(), place), place.width(),
              theme.ink(m_tone));
}

void StatusItem::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void StatusItem::applyTheme()
{
    const int start = m_icon ? Theme::of(*this).smallIcon() + Theme::grid : 0;
    layout()->setContentsMargins(ReadingMargins{.start = start}.on(*this));
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_StatusItem.cpp"
