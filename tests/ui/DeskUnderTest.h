#pragma once

#include "auth/FlowList.h"
#include "desk/PreviewInbox.h"
#include "support/EngineDesk.h"
#include "support/MemoryGround.h"
#include "support/ScriptedClinic.h"
#include "support/ScriptedSearch.h"
#include "support/ScriptedSettings.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/ThemeStore.h"

namespace frontpaw::test {

/// Books what a sign-in was started for in the ScriptedClinic.
class ScriptedIntentions final : public auth::IntentionRunner
{
public:
    explicit ScriptedIntentions(ScriptedClinic& clinic) : m_clinic(clinic) {}
    QFuture<Result<void, auth::IntentionProblem>> run(auth::FlowId flow, auth::Intention intention,
                                                      ClientId client) override;

private:
    ScriptedClinic& m_clinic;
};

/// All is well, but for the rows that are set.
class ScriptedHealth final : public desk::HealthCheck
{
public:
    std::vector<desk::HealthRow> shown;
    [[nodiscard]] std::vector<desk::HealthRow> rows() const override { return shown; }
};

/// The window of a desk over memory: the real engine and flows, a clinic that does what the test says, and a
/// hand that types. Nothing in it is called but by keys.
class DeskUnderTest
{
public:
    DeskUnderTest();
    ~DeskUnderTest();

    /// The window is up and has the keyboard; the desk is not open yet.
    void show(QSize size = {1280, 800});
    void open();
    /// Both.
    void start(QSize size = {1280, 800});

    /// A client with a complete profile, in the engine's world and in the clinic's.
    ClientId addClient(const QString& firstName, const QString& lastName, const auth::PhoneNumber& phone);
    /// Somebody with this number, whose profile is open.
    ClientId addStranger(const auth::PhoneNumber& phone);

    /// Typed to whatever has the keyboard, key by key.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Keys pressed since the last time.
    [[nodiscard]] int takeKeys() { return std::exchange(m_keys, 0); }
    [[nodiscard]] QString code() { return engine.sender().lastCode(); }
    /// Time goes by; the window notices within a second.
    void wait(Milliseconds time) { ground.clock().advance(time); }

    /// What is on the screen under this object name; null when it is not there or not visible.
    template <class Widget>
    [[nodiscard]] Widget* shown(const QString& name) const
    {
        for (Widget* found : window->findChildren<Widget*>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    [[nodiscard]] bool isOn(const QString& page) const { return shown<QWidget>(page) != nullptr; }
    [[nodiscard]] QString textOf(const QString& name) const;
    [[nodiscard]] QWidget* focus() const;

    MemoryGround ground;
    EngineDesk engine;
    ScriptedClinic clinic;
    ScriptedSearch search;
    ScriptedSettings settings;
    ScriptedIntentions intentions;
    ScriptedHealth health;
    auth::FlowList flows;
    ui::ThemeStore themes;
    ui::Language language;
    ui::Appearance appearance;
    ui::DeskFacts facts;
    desk::PreviewInbox* preview = nullptr;
    std::unique_ptr<ui::DeskServices> services;
    std::unique_ptr<ui::MainWindow> window;

private:
    int m_keys = 0;
};

} // namespace frontpaw::test
