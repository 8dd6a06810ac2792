#include "ui/widgets/KeyHint.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/AccessibleRoles.h"

#include <QPainter>

namespace frontpaw::ui {

KeyHint::KeyHint(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys)
{
    registerAccessibleRoles();
    setAccessibleName(keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    return keycapSize(Theme::of(*this), m_keys);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(*this);
    paintKeycap(painter, Theme::of(*this), rect(), m_keys);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_KeyHint.cpp"
