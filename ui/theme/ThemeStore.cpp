#include "ui/theme/ThemeStore.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PawStyle.h"

#include <QApplication>

namespace frontpaw::ui {

namespace {

// The platform says by its own style whether it wants motion at all.
int motionOf(const QApplication& application)
{
    return application.style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

} // namespace

ThemeStore::ThemeStore(QApplication& application, ThemeKind kind, int textPercent)
    : m_application(application), m_ring(new FocusRing(application, this))
{
    Fonts::loadFirst();
    apply(Theme::make(kind, textPercent, motionOf(application)));
}

ThemeStore::~ThemeStore() = default;

void ThemeStore::setKind(ThemeKind kind)
{
    if (kind != m_theme.kind)
        apply(Theme::make(kind, m_theme.textPercent, m_theme.motion));
}

void ThemeStore::setTextPercent(int percent)
{
    const Theme theme = Theme::make(m_theme.kind, percent, m_theme.motion);
    if (theme != m_theme)
        apply(theme);
}

void ThemeStore::apply(const Theme& theme)
{
    m_theme = theme;
    m_application.setStyle(new PawStyle(theme));
    m_application.setPalette(theme.palette());
    m_application.setFont(theme.font(TextStep::Body));
    m_ring->renew();
    emit changed();
}

} // namespace frontpaw::ui

#include "ui/theme/moc_ThemeStore.cpp"
