#pragma once

#include "DeskAdministration.h"
#include "DeskHealth.h"
#include "DeskOpener.h"
#include "Foundation.h"
#include "storage/SearchIndex.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/DeskServices.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/ThemeStore.h"

#include <QApplication>

namespace frontpaw {

/// The desk with its window. show() needs no file but the settings; the rest is opened once the window has
/// been painted.
class DeskProgram : public QObject
{
    Q_OBJECT

public:
    DeskProgram(QApplication& application, const Foundation& foundation);
    ~DeskProgram() override;

    void show();
    void raise();
    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::Appearance& appearance() { return m_appearance; }
    /// Null while the desk is not open.
    [[nodiscard]] OpenDesk* desk() const { return m_desk.get(); }

Q_SIGNALS:
    /// The pages can be used.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void onOpened();
    void onFailed(const desk::OpeningFailure& failure);
    void askWhoIsThere();
    void letIn(const auth::StaffMember& member);

    Foundation m_foundation;
    ui::ThemeStore m_themes;
    ui::Language m_language;
    ui::Appearance m_appearance;
    DeskAdministration m_admin;
    std::unique_ptr<DeskOpener> m_opener;
    std::unique_ptr<desk::SecretStore> m_secrets;
    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<DeskHealth> m_health;
    std::unique_ptr<storage::SearchIndex> m_search;
    std::unique_ptr<auth::FlowList> m_flows;
    std::unique_ptr<ui::DeskServices> m_services;
    ui::MainWindow m_window;
};

/// The program without a subcommand. A second start brings the first one's window to the front.
int runDesk(int argc, char** argv, const platform::ProfilePaths& paths, desk::SettingsSource& settings);

} // namespace frontpaw
