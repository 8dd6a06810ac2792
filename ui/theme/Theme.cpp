#include "ui/theme/Theme.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/PawStyle.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace frontpaw::ui {

namespace {

Theme light()
{
    Theme theme;
    theme.ground = QColor(0xF6F4F0);
    theme.surface = QColor(0xFFFFFF);
    theme.sunken = QColor(0xF0EDE7);
    theme.border = QColor(0xDDD7CD);
    theme.strong = QColor(0x8A8176);
    theme.text = QColor(0x1E1A15);
    theme.muted = QColor(0x625A50);
    theme.accent = QColor(0x0B6B66);
    theme.onAccent = QColor(0xFFFFFF);
    theme.soft = QColor(0xE1F0EE);
    theme.softText = QColor(0x0A504C);
    theme.danger = QColor(0xB3261E);
    theme.dangerSoft = QColor(0xFBE9E7);
    theme.warn = QColor(0x855300);
    theme.warnSoft = QColor(0xFBF0DA);
    theme.ok = QColor(0x1B6B3A);
    theme.okSoft = QColor(0xE3F3E8);
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.ground = QColor(0x151310);
    theme.surface = QColor(0x1F1C18);
    theme.sunken = QColor(0x191613);
    theme.border = QColor(0x3A352E);
    theme.strong = QColor(0x8E8578);
    theme.text = QColor(0xF4F0EA);
    theme.muted = QColor(0xB8AEA1);
    theme.accent = QColor(0x5FCFC6);
    theme.onAccent = QColor(0x062B29);
    theme.soft = QColor(0x15332F);
    theme.softText = QColor(0x9BE5DE);
    theme.danger = QColor(0xFF9389);
    theme.dangerSoft = QColor(0x3B1D1A);
    theme.warn = QColor(0xF1C35B);
    theme.warnSoft = QColor(0x372A10);
    theme.ok = QColor(0x82DB96);
    theme.okSoft = QColor(0x153020);
    return theme;
}

Theme highContrast()
{
    Theme theme;
    theme.ground = theme.surface = theme.sunken = theme.onAccent = QColor(0x000000U);
    theme.border = theme.strong = theme.text = theme.muted = QColor(0xFFFFFF);
    theme.accent = QColor(0x5CE1E6);
    theme.soft = QColor(0x00363A);
    theme.softText = QColor(0x9FF5F8);
    theme.danger = QColor(0xFF9C94);
    theme.dangerSoft = QColor(0x3D0000);
    theme.warn = QColor(0xFFD84D);
    theme.warnSoft = QColor(0x332900);
    theme.ok = QColor(0x7DF59A);
    theme.okSoft = QColor(0x00330F);
    return theme;
}

QColor mixed(const QColor& base, const QColor& over, qreal share)
{
    const auto channel = [share](float from, float to) {
        return from + (to - from) * static_cast<float>(share);
    };
    return QColor::fromRgbF(channel(base.redF(), over.redF()), channel(base.greenF(), over.greenF()),
                            channel(base.blueF(), over.blueF()))
        .toRgb();
}

} // namespace

Theme Theme::make(ThemeKind kind, int textPercent, int motion)
{
    Theme theme = kind == ThemeKind::Light ? light() : kind == ThemeKind::Dark ? dark() : highContrast();
    theme.kind = kind;
    theme.textPercent = std::clamp(textPercent, minText, maxText);
    theme.motion = std::clamp(motion, 0, longestFade);
    return theme;
}

const Theme& Theme::of(const QWidget& widget)
{
    static const Theme standard = make(ThemeKind::Light);
    const auto* style = qobject_cast<const PawStyle*>(widget.style());
    return style ? style->theme() : standard;
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return softText;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Danger:
        return danger;
    }
    return text;
}

QColor Theme::fill(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return sunken;
    case Tone::Accent:
        return soft;
    case Tone::Ok:
        return okSoft;
    case Tone::Warn:
        return warnSoft;
    case Tone::Danger:
        return dangerSoft;
    }
    return sunken;
}

QColor Theme::hovered(const QColor& base) const
{
    return mixed(base, text, 0.05);
}

QColor Theme::pressed(const QColor& base) const
{
    return mixed(base, text, 0.10);
}

QColor Theme::scrim() const
{
    QColor veil = kind == ThemeKind::Light ? text : ground;
    veil.setAlphaF(kind == ThemeKind::HighContrast ? 0.9F : 0.5F);
    return veil;
}

QColor Theme::faded(const QColor& ink) const
{
    return mixed(ink, surface, 0.45);
}

int Theme::pixels(TextStep step) const
{
    switch (step) {
    case TextStep::Small:
        return scaled(13);
    case TextStep::Body:
        return scaled(15);
    case TextStep::Lead:
        return scaled(18);
    case TextStep::Title:
        return scaled(24);
    case TextStep::Display:
        return scaled(34);
    case TextStep::Code:
        return scaled(40);
    }
    return scaled(15);
}

QFont Theme::font(TextStep step, Weight weight) const
{
    QFont font(Fonts::families());
    font.setPixelSize(pixels(step));
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return font;
}

int Theme::lineHeight(TextStep step) const
{
    return QFontMetrics(font(step)).height();
}

int Theme::buttonHeight() const
{
    return std::max(40, lineHeight(TextStep::Body) + 2 * grid);
}

int Theme::fieldHeight() const
{
    return std::max(44, lineHeight(TextStep::Body) + 2 * grid + half);
}

QPalette Theme::palette() const
{
    QPalette palette(text, surface, border, border, strong, text, text, surface, ground);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Midlight, sunken);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded(text));
    return palette;
}

} // namespace frontpaw::ui
