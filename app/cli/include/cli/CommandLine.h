#pragma once

#include "auth/Rights.h"
#include "base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace frontpaw::cli {

class Call;

enum class ExitCode { Done = 0, Other = 1, WrongUse = 2, Refused = 3, Unavailable = 4 };

/// What must stand before a command can run.
enum class Ground {
    Nothing,  ///< not even settings
    Settings, ///< settings and keys; the desk may be closed, damaged or not there
    OpenDesk, ///< the database is open
};

/// A subcommand: one row of the table that usage, checks and dispatch are made from.
struct Command
{
    QStringView path;      ///< "otp send"
    QStringView arguments; ///< "PHONE [--channel auto|whatsapp|sms]"
    int arity = 0;         ///< words after the path
    QStringView options;   ///< option names it takes, comma separated
    Ground ground = Ground::OpenDesk;
    std::optional<auth::Act> act; ///< leave it asks for; none: anybody at this account
    void (*run)(Call& call) = nullptr;
};

/// Every subcommand but tour, which lives with the window.
[[nodiscard]] std::span<const Command> allCommands();

/// What was typed behind `frontpaw`, understood.
class CommandLine
{
public:
    /// The sentence that is wrong with it, in the user's language, when it cannot be understood.
    [[nodiscard]] static Result<CommandLine, QString> parse(const QStringList& arguments);

    QString profile = QStringLiteral("default");
    QString dataDir;    ///< empty: where the system keeps such things
    QString configFile; ///< empty: likewise
    QString staff;
    int pinFd = -1;
    bool json = false;
    bool help = false;
    bool version = false;
    bool printEffectiveConfig = false;

    const Command* command = nullptr; ///< null: the desk (or tour)
    std::optional<QString> tourDirectory;
    QStringList words; ///< what follows the path
    QHash<QString, QString> options;
};

/// The text of --help.
[[nodiscard]] QString usage();

} // namespace frontpaw::cli
