#pragma once

#include <QWidget>

class QAbstractItemModel;
class QListView;
class QModelIndex;

namespace frontpaw::ui {

class RowDelegate;
class RowView;
class Text;

/// A list drawn as rows on a card, with an optional quiet footer. Arrows, Home, End and page keys move the
/// current row; Enter or a click activates it. See RowModel for what it shows.
class RowList final : public QWidget
{
    Q_OBJECT

public:
    enum class Extent {
        Fits,    ///< as high as its rows; the page scrolls
        Shrinks, ///< as high as its rows, and scrolls itself where there is less room
        Scrolls, ///< takes the room there is
    };
    enum class Selection {
        Always,  ///< a current row is there from the start (hits)
        Focused, ///< shown only while the list has the keyboard
    };

    /// `name` "hits" makes the object names "hitsList" (the view) and "hitsBox".
    explicit RowList(const QString& name, QWidget* parent = nullptr);

    /// `model` is not taken over.
    void setModel(QAbstractItemModel* model);
    /// The accessible name of the list.
    void setName(const QString& name);
    void setExtent(Extent extent);
    void setSelection(Selection selection);
    /// For lists whose rows have no second line.
    void setSingleLine();
    /// Empty hides it.
    void setFooter(const QString& footer);
    [[nodiscard]] int currentRow() const; ///< -1 for none
    void setCurrentRow(int row);
    [[nodiscard]] QListView& view() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(int row, Qt::KeyboardModifiers modifiers);
    void currentRowChanged(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void noteRows();
    [[nodiscard]] int rowsHeight() const;
    [[nodiscard]] int footerHeight(int width) const;

    RowView* m_view;
    RowDelegate* m_delegate;
    Text* m_footer;
    Extent m_extent = Extent::Fits;
    Selection m_selection = Selection::Focused;
};

} // namespace frontpaw::ui
