#pragma once

#include <QString>

namespace frontpaw::desk {

/// Why a desk cannot open. Each is a page that says what happened, what was kept and what to do.
enum class OpeningProblem {
    DatabaseDamaged,
    DatabaseNewer, ///< written by a later version of the program
    DatabaseReadOnly,
    DatabaseLocked, ///< by another program
    DiskFull,
    NetworkFolder, ///< the data folder is on a network or synced file system
    OtherOwner,    ///< the data folder belongs to another account of the machine
    KeychainUnavailable,
    KeysLockedOrLost, ///< a database, but no keys for it
    KeysDoNotFit,     ///< keys of another database
    KeyFileUnsafe,
    SettingsRefused,
    NoClinicYet, ///< first start: make one
    FolderUnusable,
    GeneratorFailed,
};

struct OpeningFailure
{
    OpeningProblem problem{};
    QString detail; ///< a path or a fact; may be empty
};

enum class OpeningStep { Keys, Database, Migrating, MakingDemo, Index, Open };

} // namespace frontpaw::desk
