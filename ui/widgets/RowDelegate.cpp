#include "ui/widgets/RowDelegate.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/RowModel.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int padding = 2 * Theme::grid - Theme::ring;
constexpr int columnGap = Theme::grid + Theme::half;

// Draws one row's parts, taking room from both ends inwards.
class RowPainter
{
public:
    RowPainter(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option)
        : m_painter(painter)
        , m_theme(theme)
        , m_whole(option.rect)
        , m_room(option.rect.adjusted(padding, 0, -padding, 0))
        , m_direction(option.direction)
        , m_current(option.state & QStyle::State_Selected)
    {
    }

    void start(const Row& row, int leadWidth)
    {
        if (row.icon) {
            paintIcon(m_painter, *row.icon, placed(fromStart(m_theme.largeIcon())), m_theme.largeIcon(),
                      m_current ? m_theme.softText : m_theme.muted);
            m_room.setLeft(m_room.left() + columnGap);
        }
        if (leadWidth > 0) {
            line(fromStart(leadWidth), row.lead, TextStep::Body, Weight::Bold, m_theme.text);
            m_room.setLeft(m_room.left() + columnGap);
        }
    }

    void end(const Row& row)
    {
        if (!row.key.isEmpty() && m_current) {
            const QSize size = keycapSize(m_theme, row.key);
            paintKeycap(m_painter, m_theme, placed(centred(fromEnd(size.width()), size)), row.key);
            m_room.setRight(m_room.right() - columnGap);
        }
        if (!row.pill.isEmpty()) {
            const QSize wanted = pillSize(m_theme, row.pill, {});
            const QSize size(std::min(wanted.width(), m_room.width() / 2), wanted.height());
            paintPill(m_painter, m_theme, placed(centred(fromEnd(size.width()), size)),
                      {row.pill, row.pillTone, {}});
            m_room.setRight(m_room.right() - columnGap);
        }
        trailing(row);
    }

    void middle(const Row& row)
    {
        const int first = m_theme.lineHeight(TextStep::Body);
        const int below = row.second.isEmpty() ? 0 : m_theme.lineHeight(TextStep::Small) + Theme::half / 2;
        QRect title(m_room.x(), m_room.y() + (m_room.height() - first - below) / 2, m_room.width(), first);
        const QFontMetrics metrics(m_theme.font(TextStep::Body, row.titleWeight));
        const int titleWidth = std::min(metrics.horizontalAdvance(row.title) + 1, title.width());
        line(QRect(title.topLeft(), QSize(titleWidth, first)), row.title, TextStep::Body, row.titleWeight,
             m_theme.text);
        title.setLeft(title.left() + titleWidth - 1);
        const QString dot = u" \u00B7 "_s;
        const int dotWidth = metrics.horizontalAdvance(dot);
        if (!row.tail.isEmpty() && title.width() > 4 * dotWidth) {
            line(QRect(title.topLeft(), QSize(dotWidth, first)), dot, TextStep::Body, Weight::Regular,
                 m_theme.muted);
            title.setLeft(title.left() + dotWidth);
            line(title, row.tail, TextStep::Body, Weight::Regular, m_theme.muted);
        }
        if (below > 0)
            line(QRect(m_room.x(), title.bottom() + Theme::half / 2, m_room.width(), below), row.second,
                 TextStep::Small, Weight::Regular, m_theme.muted);
    }

private:
    void trailing(const Row& row)
    {
        if (row.trailing.isEmpty() && row.trailingBold.isEmpty())
            return;
        const int bold =
            QFontMetrics(m_theme.font(TextStep::Body, Weight::Bold)).horizontalAdvance(row.trailingBold);
        const int plain = QFontMetrics(m_theme.font(TextStep::Body)).horizontalAdvance(row.trailing);
        // A number reads from left to right in every language: its two parts never change places.
        const int width = std::min(plain + bold, m_room.width() / 2);
        QRect place = placed(fromEnd(width));
        m_painter.save();
        m_painter.setLayoutDirection(Qt::LeftToRight);
        place.setWidth(std::min(plain, width));
        paintLine(m_painter, m_theme, place, row.trailing, TextStep::Body, Weight::Regular, m_theme.muted);
        place.setLeft(place.right() + 1);
        place.setWidth(width - std::min(plain, width));
        paintLine(m_painter, m_theme, place, row.trailingBold, TextStep::Body, Weight::Bold,
                  m_current ? m_theme.text : m_theme.muted);
        m_painter.restore();
        m_room.setRight(m_room.right() - columnGap);
    }

    [[nodiscard]] QRect fromStart(int width)
    {
        const QRect part(m_room.x(), m_room.y(), width, m_room.height());
        m_room.setLeft(m_room.left() + width);
        return part;
    }
    [[nodiscard]] QRect fromEnd(int width)
    {
        const QRect part(m_room.right() + 1 - width, m_room.y(), width, m_room.height());
        m_room.setRight(m_room.right() - width);
        return part;
    }
    [[nodiscard]] static QRect centred(const QRect& part, const QSize& size)
    {
        return {part.x(), part.y() + (part.height() - size.height()) / 2, size.width(), size.height()};
    }
    [[nodiscard]] QRect placed(const QRect& part) const
    {
        return QStyle::visualRect(m_direction, m_whole, part);
    }
    void line(const QRect& part, const QString& text, TextStep step, Weight weight, const QColor& ink)
    {
        paintLine(m_painter, m_theme, placed(part), text, step, weight, ink);
    }

    QPainter& m_painter;
    const Theme& m_theme;
    QRect m_whole;
    QRect m_room;
    Qt::LayoutDirection m_direction;
    bool m_current;
};

} // namespace

int RowDelegate::rowHeight(const Theme& theme) const
{
    const int first = theme.lineHeight(TextStep::Body);
    const int second = m_height == Height::TwoLines ? theme.lineHeight(TextStep::Small) + Theme::half / 2 : 0;
    return first + second + (m_height == Height::TwoLines ? 2 * Theme::grid + Theme::half : 2 * Theme::grid) +
           Theme::hairline;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(*option.widget);
    const Row row = index.data(RowModel::RowRole).value<Row>();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.soft);
        if (theme.kind == ThemeKind::HighContrast) {
            const QRect bar(option.rect.x(), option.rect.y(), Theme::half, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
        }
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, theme.hovered(theme.surface));
    }
    RowPainter parts(*painter, theme, option);
    parts.start(row, m_leadWidth);
    parts.end(row);
    parts.middle(row);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), Theme::hairline,
                          theme.border);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Theme& theme = Theme::of(*option.widget);
    return {theme.scaled(25 * Theme::grid), rowHeight(theme)};
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_RowDelegate.cpp"
