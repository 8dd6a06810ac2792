#include "ui/widgets/Rail.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/RailButton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int sideRoom = Theme::half + Theme::ring;

int markHeight(const Theme& theme)
{
    return theme.scaled(4 * Theme::grid) + 4 * Theme::grid - Theme::ring;
}

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_entries(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_column->setSpacing(Theme::half);
    m_column->addStretch(1);
    connect(m_entries, &QButtonGroup::idClicked, this, &Rail::chosen);
    applyTheme();
}

int Rail::addEntry(const QString& name, Icon icon)
{
    const int index = static_cast<int>(m_entries->buttons().size());
    auto* entry = new RailButton(name, icon, this);
    m_entries->addButton(entry, index);
    m_column->insertWidget(index, entry);
    return index;
}

void Rail::setEntryText(int index, const QString& text)
{
    QAbstractButton* entry = m_entries->button(index);
    entry->setText(text);
    entry->setAccessibleName(text);
    entry->setToolTip(text);
    entry->updateGeometry();
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton* entry = m_entries->button(index))
        entry->setChecked(true);
}

int Rail::current() const
{
    return m_entries->checkedId();
}

void Rail::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    painter.fillRect(rect(), theme.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - Theme::hairline : 0;
    painter.fillRect(edge, 0, Theme::hairline, height(), theme.border);
    paintIcon(painter, Icon::PawPrint, QRect(0, 0, width(), markHeight(theme)), theme.scaled(4 * Theme::grid),
              theme.accent);
}

void Rail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void Rail::applyTheme()
{
    m_column->setContentsMargins(sideRoom, markHeight(Theme::of(*this)), sideRoom, Theme::grid);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Rail.cpp"
