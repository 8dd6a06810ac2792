#pragma once

#include <QListView>

namespace frontpaw::ui {

/// The view inside a RowList: no frame of its own, its first and last rows cut to the card's round corners.
class RowView final : public QListView
{
    Q_OBJECT

public:
    explicit RowView(QWidget* parent);

    /// The height of all rows, for a list that is no higher than these.
    void setRowsHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int m_rowsHeight = 0;
};

} // namespace frontpaw::ui
