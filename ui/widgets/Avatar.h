#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QPixmap>
#include <QWidget>

#include <variant>

namespace frontpaw::ui {

/// A round picture: initials, a drawing on a tinted ground, or a photo.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels at 100 % text.
    explicit Avatar(int side, QWidget* parent = nullptr);

    void showInitials(const QString& initials, Tone tone = Tone::Accent);
    void showDrawing(Icon drawing, Tone tone);
    /// Cut to a circle around its middle.
    void showPhoto(const QPixmap& photo);
    /// Of a whole name: the first letters of its first and last words.
    [[nodiscard]] static QString initialsOf(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    Tone m_tone = Tone::Accent;
    std::variant<QString, Icon, QPixmap> m_content;
};

} // namespace frontpaw::ui
