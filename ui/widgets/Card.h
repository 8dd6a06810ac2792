#pragma once

#include <QWidget>

class QVBoxLayout;

namespace frontpaw::ui {

enum class CardLook {
    Surface,
    Sunken, ///< a quiet box on a surface
};

/// A box with one-pixel border; no shadow.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(CardLook look = CardLook::Surface, QWidget* parent = nullptr);

    /// Where the contents go; two grid steps from the edge.
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CardLook m_look;
    QVBoxLayout* m_body;
};

} // namespace frontpaw::ui
