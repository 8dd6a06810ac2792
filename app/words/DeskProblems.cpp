#include "ProblemTable.h"
#include "words/Problems.h"

#include <QCoreApplication>

namespace frontpaw::words {

namespace {

using desk::AdminProblem;
using desk::KeyBackupProblem;
using desk::SecretProblem;
using desk::TerminalProblem;

struct AdminProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::AdminProblems)

public:
    static constexpr ProblemRow<AdminProblem> rows[]{
        {AdminProblem::AlreadyThere, "already-there", QT_TR_NOOP("There is a clinic here already."),
         QT_TR_NOOP("It was not touched."),
         QT_TR_NOOP("Use another profile for another clinic: --profile NAME.")},
        {AdminProblem::DeskRunning, "desk-running", QT_TR_NOOP("Frontpaw is open with this profile."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Close it, then try again.")},
        {AdminProblem::NotTheDemo, "not-the-demo", QT_TR_NOOP("Only the demo clinic can be reset."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Name it: --profile demo.")},
        {AdminProblem::NoClinic, "no-clinic", QT_TR_NOOP("There is no clinic here yet."),
         QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Make one by starting Frontpaw, or with “frontpaw clinic init”.")},
        {AdminProblem::WrongPassphrase, "wrong-passphrase",
         QT_TR_NOOP("That is not the passphrase of this back-up."),
         QT_TR_NOOP("The keys and the file were not touched."), QT_TR_NOOP("Try the passphrase once more.")},
        {AdminProblem::OtherClinic, "other-clinic",
         QT_TR_NOOP("This back-up holds the keys of another clinic."),
         QT_TR_NOOP("The keys and the file were not touched."),
         QT_TR_NOOP("Use a back-up that was made for this clinic.")},
        {AdminProblem::Damaged, "backup-damaged",
         QT_TR_NOOP("This file is no back-up of keys, or not whole any more."),
         QT_TR_NOOP("The keys were not touched."), QT_TR_NOOP("Use another copy of the back-up.")},
        {AdminProblem::PinRefused, "pin-refused", QT_TR_NOOP("This PIN is too easy to guess."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Choose 6 to 12 digits that are not a run.")},
        {AdminProblem::PassphraseTooShort, "passphrase-too-short",
         QT_TR_NOOP("This passphrase is too short."), QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Choose 12 characters or more; several words are best.")},
        {AdminProblem::FileExists, "file-exists", QT_TR_NOOP("There is a file of this name already."),
         QT_TR_NOOP("It was not overwritten."), QT_TR_NOOP("Choose another name.")},
        {AdminProblem::FileFailed, "file-failed", QT_TR_NOOP("The file could not be read or written."),
         QT_TR_NOOP("The keys were not touched."),
         QT_TR_NOOP("Check the folder, its rights and the free space.")},
        {AdminProblem::KeysUnavailable, "keys-unavailable",
         QT_TR_NOOP("The clinic's keys cannot be read or written."), QT_TR_NOOP("The data is kept as it is."),
         QT_TR_NOOP("Unlock the keychain, then try again.")},
        {AdminProblem::OpeningFailed, "opening-failed", QT_TR_NOOP("The clinic's data could not be opened."),
         QT_TR_NOOP("It was left as it is."), QT_TR_NOOP("“frontpaw doctor” says why and what helps.")},
    };
};

struct KeyBackupProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::KeyBackupProblems)

public:
    static constexpr ProblemRow<KeyBackupProblem> rows[]{
        {KeyBackupProblem::PassphraseTooShort, "passphrase-too-short",
         QT_TR_NOOP("This passphrase is too short."), QT_TR_NOOP("Nothing was written."),
         QT_TR_NOOP("Choose 12 characters or more; several words are best.")},
        {KeyBackupProblem::FileExists, "file-exists", QT_TR_NOOP("There is a file of this name already."),
         QT_TR_NOOP("It was not overwritten."), QT_TR_NOOP("Choose another name.")},
        {KeyBackupProblem::CannotWrite, "cannot-write", QT_TR_NOOP("The back-up could not be written."),
         QT_TR_NOOP("The keys are kept where they are."),
         QT_TR_NOOP("Check the folder, its rights and the free space.")},
        {KeyBackupProblem::CannotRead, "cannot-read", QT_TR_NOOP("The back-up could not be read."),
         QT_TR_NOOP("The keys were not touched."), QT_TR_NOOP("Check the file's name and its rights.")},
        {KeyBackupProblem::NotABackup, "not-a-backup", QT_TR_NOOP("This file is no back-up of keys."),
         QT_TR_NOOP("The keys were not touched."), QT_TR_NOOP("Choose the file that “keys backup” made.")},
        {KeyBackupProblem::NewerFormat, "backup-newer",
         QT_TR_NOOP("A later version of Frontpaw made this back-up."),
         QT_TR_NOOP("The keys were not touched."), QT_TR_NOOP("Update Frontpaw, then try again.")},
        {KeyBackupProblem::Damaged, "backup-damaged", QT_TR_NOOP("This back-up is not whole any more."),
         QT_TR_NOOP("The keys were not touched."), QT_TR_NOOP("Use another copy of the back-up.")},
        {KeyBackupProblem::WrongPassphrase, "wrong-passphrase",
         QT_TR_NOOP("That is not the passphrase of this back-up."),
         QT_TR_NOOP("The keys and the file were not touched."), QT_TR_NOOP("Try the passphrase once more.")},
        {KeyBackupProblem::OtherClinic, "other-clinic",
         QT_TR_NOOP("This back-up holds the keys of another clinic."),
         QT_TR_NOOP("The keys and the file were not touched."),
         QT_TR_NOOP("Use a back-up that was made for this clinic.")},
        {KeyBackupProblem::NotEnoughMemory, "not-enough-memory",
         QT_TR_NOOP("The computer has too little memory free."), QT_TR_NOOP("The keys were not touched."),
         QT_TR_NOOP("Close other programs: 256 MB are needed.")},
        {KeyBackupProblem::GeneratorFailed, "generator-failed",
         QT_TR_NOOP("The computer gives no random numbers."), QT_TR_NOOP("Nothing was written."),
         QT_TR_NOOP("Restart the computer, then try again.")},
    };
};

struct SecretProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::SecretProblems)

public:
    static constexpr ProblemRow<SecretProblem> rows[]{
        {SecretProblem::NotFound, "secret-not-found",
         QT_TR_NOOP("The keychain has no such secret, or is locked."), QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Unlock the keychain, or set the secret first.")},
        {SecretProblem::Denied, "keychain-denied", QT_TR_NOOP("The keychain did not allow it."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Try again and agree when the keychain asks.")},
        {SecretProblem::Unavailable, "keychain-unavailable",
         QT_TR_NOOP("No keychain answers on this computer."), QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Start a keychain service, or choose files: [keys] keystore=file.")},
        {SecretProblem::TimedOut, "keychain-timed-out",
         QT_TR_NOOP("The keychain did not answer within five seconds."),
         QT_TR_NOOP("It is not certain that anything was changed."),
         QT_TR_NOOP("Unlock it, then try again.")},
        {SecretProblem::Unsafe, "key-file-unsafe", QT_TR_NOOP("The secret's file is not safe to use."),
         QT_TR_NOOP("It was left as it is."),
         QT_TR_NOOP("It must be yours alone (mode 600), a plain file, and outside the data folder.")},
        {SecretProblem::Failed, "keychain-failed", QT_TR_NOOP("The keychain could not do it."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Try again; the log says more.")},
    };
};

struct TerminalProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::TerminalProblems)

public:
    static constexpr ProblemRow<TerminalProblem> rows[]{
        {TerminalProblem::NoTerminal, "no-terminal", QT_TR_NOOP("There is no terminal to ask on."),
         QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Hand it over by a file descriptor, such as --pin-fd 3.")},
        {TerminalProblem::Closed, "input-closed", QT_TR_NOOP("Nothing came in."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Check what is piped into the command.")},
        {TerminalProblem::TooLong, "input-too-long", QT_TR_NOOP("What came in is too long."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Check what is piped into the command.")},
    };
};

} // namespace

ProblemText textOf(AdminProblem problem)
{
    return textFrom<AdminProblems>(problem);
}

ProblemText textOf(KeyBackupProblem problem)
{
    return textFrom<KeyBackupProblems>(problem);
}

ProblemText textOf(SecretProblem problem)
{
    return textFrom<SecretProblems>(problem);
}

ProblemText textOf(TerminalProblem problem)
{
    return textFrom<TerminalProblems>(problem);
}

QString nameOf(AdminProblem problem)
{
    return nameFrom<AdminProblems>(problem);
}

QString nameOf(KeyBackupProblem problem)
{
    return nameFrom<KeyBackupProblems>(problem);
}

QString nameOf(SecretProblem problem)
{
    return nameFrom<SecretProblems>(problem);
}

QString nameOf(TerminalProblem problem)
{
    return nameFrom<TerminalProblems>(problem);
}

} // namespace frontpaw::words
