#pragma once

#include "desk/SettingsSource.h"
#include "ui/theme/Theme.h"

class QPalette;

namespace frontpaw::ui {

class Language;
class ThemeStore;

/// Puts the comfort settings on the screen: theme, size of text, language. Owned by Composition; applied at
/// start and whenever one of them is changed.
class Appearance
{
public:
    /// `system`: what "system" means for the theme; ask systemTheme() before the first ThemeStore is made.
    Appearance(ThemeStore& themes, Language& language, desk::SettingsSource& settings, ThemeKind system);

    void apply();
    [[nodiscard]] ThemeStore& themes() const { return m_themes; }
    [[nodiscard]] Language& language() const { return m_language; }

    /// Dark when the machine's own palette is.
    [[nodiscard]] static ThemeKind systemTheme(const QPalette& palette);
    [[nodiscard]] static ThemeKind themeFor(const QString& setting, ThemeKind system);

private:
    ThemeStore& m_themes;
    Language& m_language;
    desk::SettingsSource& m_settings;
    ThemeKind m_system;
};

} // namespace frontpaw::ui
