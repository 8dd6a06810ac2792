#pragma once

#include <QWidget>

namespace frontpaw::ui {

class TabStrip;

/// A strip of tabs on a card that holds the current one's page. With no tabs it shows the body alone.
class TabFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over; `body` is usually a QStackedWidget.
    TabFrame(TabStrip* strip, QWidget* body, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int stripHeight() const;

    TabStrip* m_strip;
    QWidget* m_body;
};

} // namespace frontpaw::ui
