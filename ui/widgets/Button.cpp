#include "ui/widgets/Button.h"

#include "ui/theme/Paint.h"
#include <QHelpEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

Button::Button(const QString& name, ButtonKind kind, QWidget* parent) : QPushButton(parent), m_kind(kind)
{
    setObjectName(name + "Button"_L1);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(kind == ButtonKind::Quiet ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setLeading(std::optional<Icon> icon)
{
    m_leading = icon;
    updateGeometry();
    update();
}

void Button::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Button::setKey(const QKeySequence& key)
{
    // Not QAbstractButton's own shortcut: setText() would drop it.
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
    }
    m_shortcut->setKey(key);
}

QKeySequence Button::key() const
{
    return m_shortcut ? m_shortcut->key() : QKeySequence();
}

QSize Button::sizeHint() const
{
    return buttonSize(Theme::of(*this), look());
}

QSize Button::minimumSizeHint() const
{
    // Only a long text may be elided, rather than push the page off the screen.
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Theme::of(*this).scaled(26 * Theme::grid)), whole.height()};
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString name = text().isEmpty()               ? accessibleName()
                             : width() < sizeHint().width() ? text()
                                                            : QString();
        const QString keys = key().toString(QKeySequence::NativeText);
        const QString tip = name.isEmpty() || keys.isEmpty() ? name + keys : u"%1 (%2)"_s.arg(name, keys);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
        return true;
    }
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(*this);
    paintButton(painter, Theme::of(*this), rect(), look());
}

ButtonLook Button::look() const
{
    ButtonLook look;
    look.kind = m_kind;
    look.text = text();
    look.icon = m_leading;
    look.tone = m_tone;
    look.enabled = isEnabled();
    look.hovered = underMouse();
    look.pressed = isDown() || isChecked();
    look.focused = hasFocus();
    return look;
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Button.cpp"
