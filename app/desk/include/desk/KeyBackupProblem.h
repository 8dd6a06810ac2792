#pragma once

namespace frontpaw::desk {

/// Why a key back-up was not written or not read back. Each has its sentence in app/words.
enum class KeyBackupProblem {
    PassphraseTooShort,
    FileExists, ///< nothing is ever overwritten
    CannotWrite,
    CannotRead,
    NotABackup,  ///< some other file
    NewerFormat, ///< written by a later version of the program
    Damaged,     ///< cut off or changed since it was written
    WrongPassphrase,
    OtherClinic,     ///< a good back-up, but of another clinic than the database's
    NotEnoughMemory, ///< unwrapping takes 256 MB
    GeneratorFailed,
};

} // namespace frontpaw::desk
