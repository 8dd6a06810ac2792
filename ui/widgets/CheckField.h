#pragma once

#include <QCheckBox>

namespace frontpaw::ui {

/// A check box whose sentence wraps, with an optional muted tail: "Keep a care record (needed)".
class CheckField final : public QCheckBox
{
    Q_OBJECT

public:
    /// `name` "care" makes the object name "careCheck".
    explicit CheckField(const QString& name, QWidget* parent = nullptr);

    void setTail(const QString& tail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int textStart() const;
    [[nodiscard]] QString sentence() const;

    QString m_tail;
};

} // namespace frontpaw::ui
