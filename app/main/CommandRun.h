#pragma once

#include "DeskAdministration.h"
#include "DeskOpener.h"
#include "Foundation.h"
#include "cli/Call.h"
#include "platform/SystemTerminal.h"

#include <QTextStream>

namespace frontpaw {

/// Runs one subcommand: opens the desk where the command stands on it, says who asks, ends the event loop
/// with its exit code. Without a window.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(const Foundation& foundation, const cli::CommandLine& line);
    ~CommandRun() override;

    void start();

private:
    void onOpened();
    void onFailed(const desk::OpeningFailure& failure);
    void signStaffIn();
    void checkPin(const auth::StaffMember& member);
    void run(Actor actor, std::optional<auth::Role> role);
    void call(Actor actor, std::optional<auth::Role> role);
    void refuse(const auth::StaffRefusal& refusal);
    void refuse(cli::ExitCode code, const QString& problem, const QString& message);

    Foundation m_foundation;
    const cli::CommandLine& m_line;
    QTextStream m_out;
    QTextStream m_err;
    platform::SystemTerminal m_terminal;
    DeskOpener m_opener;
    std::unique_ptr<desk::SecretStore> m_secrets;
    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<desk::HealthCheck> m_health;
    std::unique_ptr<DeskAdministration> m_admin;
    std::unique_ptr<cli::DeskAccess> m_access;
    std::unique_ptr<cli::Call> m_call;
};

} // namespace frontpaw
