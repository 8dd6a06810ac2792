#include "CommandRun.h"
#include "DeskProgram.h"
#include "Foundation.h"
#include "Tour.h"

#include "cli/Answer.h"
#include "cli/CommandLine.h"
#include "platform/Hardening.h"
#include "platform/IniSettings.h"
#include "platform/LogSetup.h"
#include "platform/SystemClock.h"
#include "words/Openings.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using namespace frontpaw;

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Before there is anything that could say it better.
int refuse(bool json, const QString& problem, const QString& message, cli::ExitCode code)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::writeFailure(out, err, json ? cli::Form::Json : cli::Form::Text, problem, message, std::nullopt);
    return static_cast<int>(code);
}

int printSettings(const desk::SettingsSource& settings, bool json)
{
    QTextStream out(stdout);
    QJsonObject values;
    QStringList lines;
    for (const desk::EffectiveSetting& one : settings.effective()) {
        values.insert(one.setting->name.toString(),
                      QJsonObject{{"value"_L1, one.value}, {"origin"_L1, one.origin}});
        lines << u"%1 = %2  (%3)"_s.arg(one.setting->name, one.value, one.origin);
    }
    cli::writeAnswer(out, json ? cli::Form::Json : cli::Form::Text, {{"settings"_L1, values}},
                     lines.join(u'\n'));
    return 0;
}

int runCommand(int argc, char** argv, const cli::CommandLine& line, const platform::ProfilePaths& paths,
               platform::IniSettings& settings)
{
    QCoreApplication application(argc, argv);
    const platform::LogSetup log(paths.logs(), platform::Console::Warnings);
    platform::SystemClock clock;
    SodiumRandom random;
    Mailbox mailbox;
    CommandRun run(Foundation{paths, settings, clock, random, mailbox}, line);
    // From the event loop, which an answer that is there at once has to end.
    QTimer::singleShot(0, &run, &CommandRun::start);
    return QCoreApplication::exec();
}

int run(int argc, char** argv)
{
    const QStringList words = wordsOf(argc, argv);
    const auto line = cli::CommandLine::parse(words);
    if (!line)
        return refuse(words.contains(u"--json"_s), u"wrong-use"_s, line.error(), cli::ExitCode::WrongUse);
    if (line->help) {
        QTextStream(stdout) << cli::usage() << u'\n';
        return 0;
    }
    if (line->version) {
        QTextStream(stdout) << u"frontpaw " FRONTPAW_VERSION "\n"_s;
        return 0;
    }
    if (line->tourDirectory)
        return runTour(argc, argv, *line->tourDirectory);

    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto paths =
        platform::ProfilePaths::resolve({line->profile, line->dataDir, line->configFile}, environment);
    if (!paths)
        return refuse(line->json, words::nameOf(paths.error().problem), words::sentence(paths.error()),
                      cli::ExitCode::WrongUse);
    platform::IniSettings settings(paths->configFile, platform::IniSettings::policyFile(), environment);
    if (line->printEffectiveConfig)
        return printSettings(settings, line->json);
    if (line->command)
        return runCommand(argc, argv, *line, *paths, settings);
    return runDesk(argc, argv, *paths, settings);
}

} // namespace

int main(int argc, char** argv)
{
    platform::harden();
    QCoreApplication::setApplicationName(u"Frontpaw"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTPAW_VERSION));
    return run(argc, argv);
}
