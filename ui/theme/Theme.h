#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace frontpaw::ui {

enum class ThemeKind {
    Light,
    Dark,
    HighContrast,
};

/// The type scale: 13, 15, 18, 24, 34 pixels at 100 %, and 40 for the digits of a code.
enum class TextStep {
    Small,
    Body,
    Lead,
    Title,
    Display,
    Code,
};

enum class Weight {
    Regular,
    Bold,
};

/// What something means, shown as an ink on a soft ground of the same hue.
enum class Tone {
    Neutral,
    Accent,
    Ok,
    Warn,
    Danger,
};

/// Every colour, size and duration of the program, as one value. Nothing else in `ui/` names a colour or a
/// size of its own; a page composes these.
///
/// Lengths are device-independent pixels. Text and icons grow with `textPercent`; the grid does not, so that
/// a large text still fits a small screen.
struct Theme
{
    /// `textPercent` is clamped to 100-200; `motion` is the longest fade in milliseconds, 0 for none.
    static Theme make(ThemeKind kind, int textPercent = 100, int motion = longestFade);
    /// The theme `widget` is drawn with: it is carried by the style, as the palette is by the application.
    [[nodiscard]] static const Theme& of(const QWidget& widget);

    static constexpr int grid = 8;
    static constexpr int half = 4; ///< inside controls
    static constexpr int radius = 10;
    static constexpr int smallRadius = 4; ///< keycaps, check boxes
    static constexpr int hairline = 1;
    static constexpr int ring = 2;    ///< focus ring
    static constexpr int ringGap = 1; ///< between a control and its ring
    static constexpr int minTarget = 28;
    static constexpr int longestFade = 120;
    static constexpr int formWidth = 560; ///< at 100 %
    static constexpr int minText = 100;
    static constexpr int maxText = 200;

    ThemeKind kind = ThemeKind::Light;
    int textPercent = 100;
    int motion = longestFade;

    QColor ground;  ///< the window
    QColor surface; ///< cards, fields
    QColor sunken;  ///< quiet boxes on a surface
    QColor border;  ///< lines that only divide
    QColor strong;  ///< edges of controls
    QColor text;
    QColor muted;
    QColor accent; ///< the one primary action, links, focus
    QColor onAccent;
    QColor soft; ///< selection
    QColor softText;
    QColor danger;
    QColor dangerSoft;
    QColor warn;
    QColor warnSoft;
    QColor ok;
    QColor okSoft;

    [[nodiscard]] QColor
    ink(Tone tone) const; ///< text and icons of a tone, on its soft ground or on a surface
    [[nodiscard]] QColor fill(Tone tone) const; ///< the soft ground of a tone
    [[nodiscard]] QColor hovered(const QColor& base) const;
    [[nodiscard]] QColor pressed(const QColor& base) const;
    [[nodiscard]] QColor scrim() const;                  ///< laid over the window behind an overlay
    [[nodiscard]] QColor faded(const QColor& ink) const; ///< what cannot be used now

    [[nodiscard]] int pixels(TextStep step) const;
    [[nodiscard]] QFont font(TextStep step, Weight weight = Weight::Regular) const;
    [[nodiscard]] int lineHeight(TextStep step) const;
    /// A length that grows with the text: icons, avatars, columns.
    [[nodiscard]] int scaled(int length) const { return length * textPercent / 100; }
    [[nodiscard]] int smallIcon() const { return scaled(14); }
    [[nodiscard]] int icon() const { return scaled(20); }
    [[nodiscard]] int largeIcon() const { return scaled(24); }
    [[nodiscard]] int buttonHeight() const; ///< 40 at 100 %
    [[nodiscard]] int fieldHeight() const;  ///< 44 at 100 %

    [[nodiscard]] QPalette palette() const;

    bool operator==(const Theme&) const = default;
};

} // namespace frontpaw::ui
