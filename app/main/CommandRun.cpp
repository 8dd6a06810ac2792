#include "CommandRun.h"

#include "DeskHealth.h"

#include "auth/Staff.h"
#include "cli/Answer.h"
#include "platform/SecretStores.h"
#include "words/Openings.h"
#include "words/Problems.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw {

namespace {

cli::ExitCode exitCodeOf(desk::OpeningProblem problem)
{
    return problem == desk::OpeningProblem::SettingsRefused ? cli::ExitCode::WrongUse
                                                            : cli::ExitCode::Unavailable;
}

cli::DeskAccess accessTo(OpenDesk& desk, bool isDemo)
{
    return {.engine = desk.engine,
            .verifications = desk.verifications,
            .clients = desk.clients,
            .pets = desk.pets,
            .schedule = desk.schedule,
            .clinicSettings = desk.clinicSettings,
            .preview = &desk.previewBox,
            .zone = desk.zone(),
            .region = desk.region(),
            .previewOutsideDemo = !isDemo};
}

} // namespace

CommandRun::CommandRun(const Foundation& foundation, const cli::CommandLine& line)
    : m_foundation(foundation), m_line(line), m_out(stdout), m_err(stderr), m_opener(foundation)
{
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    if (m_line.command->ground == cli::Ground::Settings && m_line.command->path != u"doctor")
        return run(Actor::cli(), std::nullopt);
    connect(&m_opener, &DeskOpener::opened, this, &CommandRun::onOpened);
    connect(&m_opener, &DeskOpener::failed, this, &CommandRun::onFailed);
    m_opener.open();
}

void CommandRun::onOpened()
{
    m_desk = m_opener.take();
    m_secrets = m_opener.takeSecrets();
    signStaffIn();
}

void CommandRun::onFailed(const desk::OpeningFailure& failure)
{
    if (m_line.command->ground == cli::Ground::Settings) {
        m_secrets = m_opener.takeSecrets();
        m_health = std::make_unique<DeskHealth>(m_foundation, failure);
        return run(Actor::cli(), std::nullopt);
    }
    refuse(exitCodeOf(failure.problem), words::nameOf(failure.problem), words::sentence(failure));
}

void CommandRun::signStaffIn()
{
    const auto& staff = m_desk->staffDoor.staff();
    if (m_line.staff.isEmpty() && !m_foundation.paths.isDemo())
        return run(Actor::cli(), std::nullopt);
    const auto member = std::ranges::find_if(staff, [this](const auth::StaffMember& one) {
        return m_line.staff.isEmpty() ? one.role == auth::Role::Reception
                                      : one.name.compare(m_line.staff, Qt::CaseInsensitive) == 0;
    });
    if (member == staff.end())
        return refuse({auth::StaffRefusal::Reason::Unknown, {}});
    checkPin(*member);
}

void CommandRun::checkPin(const auth::StaffMember& member)
{
    // The demo's people have no PIN; nobody else can be without one.
    if (member.pinVerifier.isEmpty() && m_foundation.paths.isDemo())
        return run(Actor::staff(member.id), member.role);
    auto pin =
        m_line.pinFd >= 0 ? m_terminal.readSecret(m_line.pinFd) : m_terminal.askSecret(cli::pinPrompt());
    if (!pin)
        return refuse(cli::ExitCode::Refused, words::nameOf(pin.error()), words::sentence(pin.error()));
    whenDone(m_desk->staffDoor.signIn(member.id, std::move(*pin)), this,
             [this](const Result<auth::StaffMember, auth::StaffRefusal>& signedIn) {
                 if (!signedIn)
                     return refuse(signedIn.error());
                 run(Actor::staff(signedIn->id), signedIn->role);
             });
}

void CommandRun::refuse(const auth::StaffRefusal& refusal)
{
    refuse(cli::ExitCode::Refused, words::nameOf(refusal.reason),
           words::sentence(refusal, m_foundation.clock.trusted()));
}

void CommandRun::run(Actor actor, std::optional<auth::Role> role)
{
    if (!m_desk || m_line.command->path != u"doctor")
        return call(actor, role);
    whenDone(m_desk->checkAudit(), this, [this, actor, role](const auto&) { call(actor, role); });
}

void CommandRun::call(Actor actor, std::optional<auth::Role> role)
{
    m_admin = std::make_unique<DeskAdministration>(m_foundation, m_desk.get());
    if (m_desk)
        m_access = std::make_unique<cli::DeskAccess>(accessTo(*m_desk, m_foundation.paths.isDemo()));
    if (!m_secrets)
        m_secrets = secretsOf(m_foundation, {});
    if (m_desk)
        m_health = std::make_unique<DeskHealth>(m_foundation, *m_desk, *m_secrets);
    else if (!m_health)
        m_health = std::make_unique<DeskHealth>(m_foundation, std::nullopt);
    m_call = std::make_unique<cli::Call>(m_line,
                                         cli::Services{.settings = m_foundation.settings,
                                                       .secrets = *m_secrets,
                                                       .admin = *m_admin,
                                                       .terminal = m_terminal,
                                                       .health = *m_health,
                                                       .clock = m_foundation.clock,
                                                       .desk = m_access.get(),
                                                       .actor = actor,
                                                       .role = role},
                                         m_out, m_err);
    connect(m_call.get(), &cli::Call::finished, this, [](int code) { QCoreApplication::exit(code); });
    m_call->start();
}

void CommandRun::refuse(cli::ExitCode code, const QString& problem, const QString& message)
{
    const cli::Form form = m_line.json ? cli::Form::Json : cli::Form::Text;
    cli::writeFailure(m_out, m_err, form, problem, message, std::nullopt);
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace frontpaw

#include "moc_CommandRun.cpp"
