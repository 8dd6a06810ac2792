#pragma once

#include "base/Result.h"
#include "desk/Opening.h"

#include <QProcessEnvironment>
#include <QString>

namespace frontpaw::platform {

/// What stands on the command line.
struct ProfileChoice
{
    QString profile = QStringLiteral("default"); ///< letters, digits and dashes, at most 32
    QString dataDir;                             ///< empty: below XDG_DATA_HOME
    QString configFile;                          ///< empty: below XDG_CONFIG_HOME
};

/// Where everything of one profile stands. A plain value; nothing is made before prepare().
struct ProfilePaths
{
    QString profile;
    QString dataDir;    ///< database, back-ups, photos
    QString configFile; ///< the user's settings
    QString stateDir;   ///< logs, locks; with a data folder of its own: inside that
    QString keyDir;     ///< key files, never inside the data folder
    QString runtimeDir; ///< gone at log-out; empty where the system has none

    /// Nothing for a bad profile name. Folders by the XDG base directory specification, read from
    /// `environment`.
    [[nodiscard]] static Result<ProfilePaths, desk::OpeningFailure>
    resolve(const ProfileChoice& choice, const QProcessEnvironment& environment);

    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString logs() const;
    /// A database, a part of one, or a copy: where one is, no key may be made anew.
    [[nodiscard]] bool hasTraceOfDatabase() const;

    /// Makes the folders (0700), checks that the data folder is fit (FolderCheck) and that it belongs to this
    /// account, whose mark is left in it.
    [[nodiscard]] Result<void, desk::OpeningFailure> prepare() const;
};

} // namespace frontpaw::platform
