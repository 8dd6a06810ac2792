#include "ui/widgets/Pill.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/AccessibleRoles.h"

#include <QPainter>

#include <algorithm>

namespace frontpaw::ui {

Pill::Pill(Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    registerAccessibleRoles();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Pill::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(Theme::of(*this), m_text, m_icon);
}

QSize Pill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Theme::of(*this).scaled(8 * Theme::grid)), whole.height()};
}

void Pill::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(*this);
    paintPill(painter, Theme::of(*this), rect(), {m_text, m_tone, m_icon});
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Pill.cpp"
