#include "cli/CommandLine.h"

#include "Commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::cli::CommandLine)
};

/// Every option of every command takes a value; which command takes which stands in the table.
QStringList commandOptions()
{
    QStringList names;
    for (const Command& command : allCommands()) {
        for (const auto name : command.options.tokenize(u',', Qt::SkipEmptyParts)) {
            if (!names.contains(name))
                names << name.toString();
        }
    }
    return names;
}

const Command* findCommand(QStringList& words)
{
    for (const Command& command : allCommands()) {
        const QStringList path = command.path.toString().split(u' ');
        if (words.first(std::min(path.size(), words.size())) == path) {
            words = words.sliced(path.size());
            return &command;
        }
    }
    return nullptr;
}

QString usageOf(const Command& command)
{
    return u"frontpaw %1 %2"_s.arg(command.path, command.arguments).trimmed();
}

Result<void, QString> checkAgainstTable(const CommandLine& line)
{
    const Command& command = *line.command;
    if (line.words.size() != command.arity)
        return failure(Text::tr("Wrong use: %1").arg(usageOf(command)));
    const QString taken = u',' + command.options.toString() + u',';
    for (auto it = line.options.keyBegin(); it != line.options.keyEnd(); ++it) {
        if (!taken.contains(u',' + *it + u','))
            return failure(
                Text::tr("--%1 does not belong to this command. Use: %2").arg(*it, usageOf(command)));
    }
    return {};
}

Result<void, QString> readGlobals(const QCommandLineParser& parser, CommandLine& line)
{
    if (parser.isSet(u"profile"_s))
        line.profile = parser.value(u"profile"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.configFile = parser.value(u"config"_s);
    line.staff = parser.value(u"staff"_s);
    line.json = parser.isSet(u"json"_s);
    line.version = parser.isSet(u"version"_s);
    line.printEffectiveConfig = parser.isSet(u"print-effective-config"_s);
    if (!parser.isSet(u"pin-fd"_s))
        return {};
    bool number = false;
    line.pinFd = parser.value(u"pin-fd"_s).toInt(&number);
    if (!number || line.pinFd < 0)
        return failure(Text::tr("--pin-fd takes the number of an open file descriptor."));
    return {};
}

Result<void, QString> readCommand(CommandLine& line)
{
    if (line.words.isEmpty())
        return {};
    if (line.words.first() == u"tour"_s) {
        if (line.words.size() != 2)
            return failure(Text::tr("Wrong use: %1").arg(u"frontpaw tour DIR"_s));
        line.tourDirectory = line.words.at(1);
        return {};
    }
    line.command = findCommand(line.words);
    if (!line.command)
        return failure(Text::tr("There is no command “%1”. frontpaw --help shows them all.")
                           .arg(line.words.join(u' ').left(60)));
    return checkAgainstTable(line);
}

} // namespace

Result<CommandLine, QString> CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const auto* flag : {"json", "version", "print-effective-config", "help"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    const QStringList globals{u"profile"_s, u"data-dir"_s, u"config"_s, u"staff"_s, u"pin-fd"_s};
    for (const QString& name : globals + commandOptions())
        parser.addOption({name, {}, u"value"_s});
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    CommandLine line;
    line.help = parser.isSet(u"help"_s);
    if (line.help)
        return line;
    if (const auto read = readGlobals(parser, line); !read)
        return failure(read.error());
    for (const QString& name : commandOptions()) {
        if (parser.isSet(name))
            line.options.insert(name, parser.value(name));
    }
    line.words = parser.positionalArguments();
    if (const auto found = readCommand(line); !found)
        return failure(found.error());
    return line;
}

QString usage()
{
    QString text = Text::tr("frontpaw opens the desk. With a command it works without a window:") + u"\n\n"_s;
    for (const Command& command : allCommands())
        text += u"  "_s + usageOf(command) + u'\n';
    text += u"  frontpaw tour DIR\n\n"_s;
    text += Text::tr(
        "Everywhere: --profile NAME, --data-dir DIR, --config FILE, --staff NAME [--pin-fd N], --json, "
        "--version, --print-effective-config. PHONE and CODE may be - (standard input).");
    return text;
}

} // namespace frontpaw::cli
