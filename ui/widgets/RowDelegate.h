#pragma once

#include <QStyledItemDelegate>

namespace frontpaw::ui {

struct Row;
struct Theme;

/// Draws the rows of a RowList. What finds no room is elided, the title last.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Height {
        OneLine,
        TwoLines,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setHeight(Height height) { m_height = height; }
    /// The width of the lead's column in pixels; 0 for none.
    void setLeadWidth(int width) { m_leadWidth = width; }

    [[nodiscard]] int rowHeight(const Theme& theme) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Height m_height = Height::TwoLines;
    int m_leadWidth = 0;
};

} // namespace frontpaw::ui
