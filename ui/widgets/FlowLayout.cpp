#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace frontpaw::ui {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget* parent)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setColumnWidth(int least)
{
    m_columnWidth = least;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    const QList<QLayoutItem*> items = shown();
    for (QLayoutItem* item : items) {
        width += std::max(item->sizeHint().width(), columnWidth());
        height = std::max(height, item->sizeHint().height());
    }
    width += m_horizontalGap * std::max(static_cast<int>(items.size()) - 1, 0);
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : shown())
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

QList<QLayoutItem*> FlowLayout::shown() const
{
    QList<QLayoutItem*> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    return items;
}

int FlowLayout::columnWidth() const
{
    return parentWidget() ? Theme::of(*parentWidget()).scaled(m_columnWidth) : m_columnWidth;
}

int FlowLayout::itemWidth(const QLayoutItem& item, int room) const
{
    if (m_columnWidth == 0)
        return std::min(item.sizeHint().width(), room);
    const int least = std::max(columnWidth(), minimumSize().width());
    const int columns = std::max(1, (room + m_horizontalGap) / (least + m_horizontalGap));
    return (room - (columns - 1) * m_horizontalGap) / columns;
}

// Returns the height of the whole.
int FlowLayout::arrange(const QRect& rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<QLayoutItem*> items = shown();
    int y = area.y();
    for (qsizetype first = 0; first < items.size();) {
        int x = area.x();
        int lineHeight = 0;
        qsizetype end = first;
        for (; end < items.size(); ++end) {
            const int width = itemWidth(*items[end], area.width());
            if (end > first && x + width > area.x() + area.width())
                break;
            x += width + m_horizontalGap;
            const int height = items[end]->hasHeightForWidth() ? items[end]->heightForWidth(width)
                                                               : items[end]->sizeHint().height();
            lineHeight = std::max(lineHeight, height);
        }
        x = area.x();
        for (; first < end; ++first) {
            const int width = itemWidth(*items[first], area.width());
            const QRect place(x, y, width, lineHeight);
            if (pass == Pass::Place)
                items[first]->setGeometry(QStyle::visualRect(direction, area, place));
            x += width + m_horizontalGap;
        }
        y += lineHeight + (first < items.size() ? m_verticalGap : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_FlowLayout.cpp"
