#include "ui/shell/Appearance.h"

#include "ui/shell/Language.h"
#include "ui/theme/ThemeStore.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

Appearance::Appearance(ThemeStore& themes, Language& language, desk::SettingsSource& settings,
                       ThemeKind system)
    : m_themes(themes), m_language(language), m_settings(settings), m_system(system)
{
}

void Appearance::apply()
{
    m_language.set(m_settings.value(u"desk.language"_s));
    m_themes.setKind(themeFor(m_settings.value(u"desk.theme"_s), m_system));
    m_themes.setTextPercent(m_settings.value(u"desk.text-size"_s).toInt());
}

ThemeKind Appearance::systemTheme(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return text.lightness() > window.lightness() ? ThemeKind::Dark : ThemeKind::Light;
}

ThemeKind Appearance::themeFor(const QString& setting, ThemeKind system)
{
    if (setting == "light"_L1)
        return ThemeKind::Light;
    if (setting == "dark"_L1)
        return ThemeKind::Dark;
    if (setting == "high-contrast"_L1)
        return ThemeKind::HighContrast;
    return system;
}

} // namespace frontpaw::ui
