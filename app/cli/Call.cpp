#include "cli/Call.h"

#include "cli/Answer.h"
#include "words/Problems.h"

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

bool isAboutTheGround(auth::AuthProblem problem)
{
    using enum auth::AuthProblem;
    return problem == Busy || problem == StorageFailed || problem == GeneratorFailed ||
           problem == KeysUnavailable || problem == Stopping || problem == SendFailedAccount ||
           problem == SendOutcomeUnknown;
}

bool isBadInput(auth::AuthProblem problem)
{
    using enum auth::AuthProblem;
    return problem == CodeMalformed || problem == InvalidProfile || problem == UnknownChallenge;
}

} // namespace

Call::Call(const CommandLine& line, Services services, QTextStream& out, QTextStream& err)
    : m_line(line), m_services(services), m_out(out), m_err(err)
{
}

void Call::start()
{
    const auto act = m_line.command->act;
    if (act && !auth::Rights::allows(m_services.actor.kind, m_services.role, *act)) {
        const bool unnamed = !m_services.role;
        fail(ExitCode::Refused, unnamed ? u"staff-needed"_s : u"not-allowed"_s,
             unnamed ? tr("This is for staff. Nothing was done. Say who you are with --staff NAME.")
                     : tr("Your role has no right to do this. Nothing was done. Ask a manager."));
        return;
    }
    m_line.command->run(*this);
}

const DeskAccess& Call::desk() const
{
    Q_ASSERT(m_services.desk);
    return *m_services.desk;
}

std::optional<QString> Call::option(const QString& name) const
{
    const auto it = m_line.options.constFind(name);
    return it == m_line.options.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<QString> Call::wordOrInput(qsizetype index)
{
    const QString given = word(index);
    if (given != u"-"_s)
        return given;
    const auto input = m_services.terminal.readLine();
    if (!input) {
        badInput(tr("Nothing could be read from standard input. Nothing was done."));
        return std::nullopt;
    }
    return QString::fromUtf8(*input);
}

void Call::succeed(const QJsonObject& answer, const QString& text)
{
    if (m_ended)
        return;
    writeAnswer(m_out, m_line.json ? Form::Json : Form::Text, answer, text);
    end(ExitCode::Done);
}

void Call::fail(ExitCode code, const QString& problem, const QString& message,
                std::optional<Milliseconds> retryAfter)
{
    if (m_ended)
        return;
    writeFailure(m_out, m_err, m_line.json ? Form::Json : Form::Text, problem, message, retryAfter);
    end(code);
}

void Call::refuse(const auth::Refusal& refusal)
{
    const Instant now = m_services.clock.trusted();
    const ExitCode code = isAboutTheGround(refusal.problem) ? ExitCode::Unavailable
                          : isBadInput(refusal.problem)     ? ExitCode::WrongUse
                                                            : ExitCode::Refused;
    fail(code, words::nameOf(refusal.problem), words::sentence(refusal, now),
         refusal.until ? std::optional(*refusal.until - now) : std::nullopt);
}

void Call::fail(clinic::ClinicProblem problem)
{
    using enum clinic::ClinicProblem;
    const ExitCode code = problem == NotFound || problem == Invalid       ? ExitCode::WrongUse
                          : problem == SlotTaken || problem == SlotClosed ? ExitCode::Refused
                                                                          : ExitCode::Unavailable;
    fail(code, words::nameOf(problem), words::sentence(problem));
}

void Call::fail(auth::StoreProblem problem)
{
    refuse({problem == auth::StoreProblem::Busy     ? auth::AuthProblem::Busy
            : problem == auth::StoreProblem::Failed ? auth::AuthProblem::StorageFailed
                                                    : auth::AuthProblem::Stopping,
            {},
            {}});
}

void Call::badInput(const QString& message)
{
    fail(ExitCode::WrongUse, u"bad-input"_s, message);
}

void Call::end(ExitCode code)
{
    m_ended = true;
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace frontpaw::cli

#include "cli/moc_Call.cpp"
