#include "platform/ProfilePaths.h"

#include "platform/FolderCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

namespace {

using desk::OpeningFailure;
using desk::OpeningProblem;

/// An XDG folder: absolute, or it does not count.
QString folder(const QProcessEnvironment& environment, const QString& variable, const QString& fallback)
{
    const QString given = environment.value(variable);
    if (!given.isEmpty() && QDir::isAbsolutePath(given))
        return QDir::cleanPath(given);
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    return fallback.isEmpty() ? QString() : QDir::cleanPath(home + u'/' + fallback);
}

bool makePrivateFolder(const QString& path)
{
    constexpr auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, owners);
}

QString absolute(const QString& path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

Result<ProfilePaths, OpeningFailure> ProfilePaths::resolve(const ProfileChoice& choice,
                                                           const QProcessEnvironment& environment)
{
    static const QRegularExpression goodName(u"\\A[a-z0-9][a-z0-9-]{0,31}\\z"_s);
    if (!goodName.match(choice.profile).hasMatch())
        return failure(OpeningFailure{OpeningProblem::FolderUnusable, choice.profile.left(64)});

    const QString below = u"/frontpaw/"_s + choice.profile;
    const QString state = folder(environment, u"XDG_STATE_HOME"_s, u".local/state"_s) + below;
    const QString runtime = folder(environment, u"XDG_RUNTIME_DIR"_s, {});

    ProfilePaths paths;
    paths.profile = choice.profile;
    paths.dataDir = choice.dataDir.isEmpty()
                        ? folder(environment, u"XDG_DATA_HOME"_s, u".local/share"_s) + below
                        : absolute(choice.dataDir);
    paths.configFile = choice.configFile.isEmpty()
                           ? folder(environment, u"XDG_CONFIG_HOME"_s, u".config"_s) + below + u".ini"_s
                           : absolute(choice.configFile);
    paths.stateDir = choice.dataDir.isEmpty() ? state : paths.dataDir + u"/state"_s;
    paths.keyDir = state + u"/keys"_s;
    paths.runtimeDir = runtime.isEmpty() ? QString() : runtime + u"/frontpaw"_s;
    return paths;
}

bool ProfilePaths::isDemo() const
{
    return profile == "demo"_L1;
}

QString ProfilePaths::database() const
{
    return dataDir + u"/frontpaw.db"_s;
}

QString ProfilePaths::backups() const
{
    return dataDir + u"/backups"_s;
}

QString ProfilePaths::logs() const
{
    return stateDir + u"/logs"_s;
}

bool ProfilePaths::hasTraceOfDatabase() const
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return !QDir(dataDir).entryList({u"frontpaw.db*"_s}, everything).isEmpty() ||
           !QDir(backups()).entryList(everything).isEmpty();
}

Result<void, OpeningFailure> ProfilePaths::prepare() const
{
    for (const QString& path : {dataDir, stateDir, logs(), QFileInfo(configFile).path()}) {
        if (!makePrivateFolder(path))
            return failure(OpeningFailure{OpeningProblem::FolderUnusable, path});
    }
    return FolderCheck().checkAndMark(dataDir);
}

} // namespace frontpaw::platform
