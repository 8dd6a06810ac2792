#include "ui/theme/FocusRing.h"

#include <QApplication>
#include <QFocusFrame>
#include <QVariant>
#include <QWidget>

namespace frontpaw::ui {

namespace {

constexpr char targetProperty[] = "frontpawRingTarget";

} // namespace

FocusRing::FocusRing(QApplication& application, QObject* parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { moveTo(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::setTarget(QWidget& control, QWidget& target)
{
    control.setProperty(targetProperty, QVariant::fromValue(&target));
}

void FocusRing::renew()
{
    if (!m_frame)
        return;
    QWidget* target = m_frame->widget();
    m_frame->setWidget(nullptr);
    m_frame->setWidget(target);
}

void FocusRing::moveTo(QWidget* control)
{
    if (!control || control->isWindow()) {
        delete m_frame;
        return;
    }
    auto* target = control->property(targetProperty).value<QWidget*>();
    if (!m_frame)
        m_frame = new QFocusFrame(control->window());
    m_frame->setWidget(target ? target : control);
}

} // namespace frontpaw::ui

#include "ui/theme/moc_FocusRing.cpp"
