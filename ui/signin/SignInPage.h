#pragma once

#include "auth/SignInFlow.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

namespace frontpaw::ui {

class Announcer;

/// One step of a sign-in on the screen. It draws the flow's state and hands on what is typed; it decides
/// nothing.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent);

    /// The state changed, or the language.
    virtual void render() = 0;
    /// A second went by while the page is shown.
    virtual void tick() {}
    /// Where the keyboard goes when the page comes up.
    [[nodiscard]] virtual QWidget& firstField() = 0;

Q_SIGNALS:
    /// To a screen reader, without moving the focus.
    void announced(const QString& sentence);
    /// The other clients are served first; nothing is lost.
    void parkWanted();

protected:
    [[nodiscard]] auth::SignInFlow& flow() const { return m_flow; }
    [[nodiscard]] const auth::SignInState& state() const { return m_flow.state(); }
    [[nodiscard]] const DeskServices& services() const { return m_services; }
    [[nodiscard]] Instant now() const { return m_services.clock.trusted(); }
    [[nodiscard]] QString clockTime(Instant at) const;

    /// Announces what was not the last thing said; empty counts as silence.
    void say(const QString& sentence);
    /// Sets what does not depend on the state.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    auth::SignInFlow& m_flow;
    const DeskServices& m_services;
    QString m_said;
};

} // namespace frontpaw::ui
