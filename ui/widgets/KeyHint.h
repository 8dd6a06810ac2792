#pragma once

#include <QWidget>

namespace frontpaw::ui {

/// A key as it stands on the keyboard: "Esc", "Alt+1".
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace frontpaw::ui
