#pragma once

#include <QLayout>

namespace frontpaw::ui {

/// Puts items side by side, from the side where reading begins, and goes on in the next line when there is no
/// room. With a column width, items share equal columns at least that wide (or as wide as the widest item
/// must be) and each line's items are equally high (cards).
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// In pixels at 100 % text, grows with it; 0 for items of their own width.
    void setColumnWidth(int least);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Pass {
        Measure,
        Place,
    };
    int arrange(const QRect& rect, Pass pass) const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int itemWidth(const QLayoutItem& item, int room) const;
    [[nodiscard]] QList<QLayoutItem*> shown() const;

    QList<QLayoutItem*> m_items;
    int m_horizontalGap;
    int m_verticalGap;
    int m_columnWidth = 0;
};

} // namespace frontpaw::ui
