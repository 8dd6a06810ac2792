#pragma once

#include "cli/CommandLine.h"
#include "cli/Services.h"

#include <QJsonObject>
#include <QObject>
#include <QTextStream>

namespace frontpaw::cli {

/// One run of one subcommand: its words, its services, its one answer. Main thread.
class Call : public QObject
{
    Q_OBJECT

public:
    Call(const CommandLine& line, Services services, QTextStream& out, QTextStream& err);

    /// Checks the right the command asks for, then runs it. `finished` follows, always.
    void start();

    [[nodiscard]] const Services& services() const { return m_services; }
    [[nodiscard]] const CommandLine& line() const { return m_line; }
    [[nodiscard]] const DeskAccess& desk() const;
    [[nodiscard]] QString word(qsizetype index) const { return m_line.words.value(index); }
    [[nodiscard]] std::optional<QString> option(const QString& name) const;

    /// A word of the command line, or the first line of standard input for "-". Ends the call when there is
    /// none.
    [[nodiscard]] std::optional<QString> wordOrInput(qsizetype index);

    /// {"ok":true, …} or the text.
    void succeed(const QJsonObject& answer, const QString& text);
    /// {"ok":false,"problem":…,"message":…} or the message on standard error.
    void fail(ExitCode code, const QString& problem, const QString& message,
              std::optional<Milliseconds> retryAfter = std::nullopt);

    // the failures that many commands share
    void refuse(const auth::Refusal& refusal);
    void fail(clinic::ClinicProblem problem);
    void fail(auth::StoreProblem problem);
    void badInput(const QString& message);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void end(ExitCode code);

    const CommandLine& m_line;
    Services m_services;
    QTextStream& m_out;
    QTextStream& m_err;
    bool m_ended = false;
};

} // namespace frontpaw::cli
