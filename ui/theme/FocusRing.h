#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace frontpaw::ui {

/// Draws the focus ring outside the control that has the keyboard, over whatever is beside it, so that no
/// control keeps room for it. A control whose ring belongs elsewhere (the box around an edit, one digit of a
/// code) names that widget with setTarget().
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    FocusRing(QApplication& application, QObject* parent);
    ~FocusRing() override;

    /// `target` is drawn around while `control` has the focus.
    static void setTarget(QWidget& control, QWidget& target);

    /// After a new style, which hides it.
    void renew();

private:
    void moveTo(QWidget* control);

    QPointer<QFocusFrame> m_frame;
};

} // namespace frontpaw::ui
