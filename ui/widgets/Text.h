#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace frontpaw::ui {

enum class Ink {
    Plain,
    Muted,
    Accent,
    Ok,
    Warn,
    Danger,
};

/// A piece of text in one step of the type scale. Always plain text (a name may hold any character), and
/// never clipped: it wraps, or ends in "…" and tells the whole text in its tool tip. It stands where reading
/// of the page begins, whatever language it is in, unless it is centred.
class Text : public QLabel
{
    Q_OBJECT

public:
    enum class Overflow {
        Wrap,
        Elide,
    };

    explicit Text(TextStep step = TextStep::Body, Weight weight = Weight::Regular, Ink ink = Ink::Plain,
                  QWidget* parent = nullptr);

    void setInk(Ink ink);
    void setOverflow(Overflow overflow);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void applyDirection();
    [[nodiscard]] bool isCut() const;

    TextStep m_step;
    Weight m_weight;
    Ink m_ink;
    Overflow m_overflow = Overflow::Wrap;
};

} // namespace frontpaw::ui
