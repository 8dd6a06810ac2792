#include "words/Openings.h"

#include "ProblemTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace frontpaw::words {

namespace {

using desk::OpeningProblem;
using desk::OpeningStep;

struct OpeningProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::OpeningProblems)

public:
    static constexpr ProblemRow<OpeningProblem> rows[]{
        {OpeningProblem::DatabaseDamaged, "database-damaged", QT_TR_NOOP("The clinic's database is damaged."),
         QT_TR_NOOP("The file was left as it is, and so were the copies in the folder “backups” beside it."),
         QT_TR_NOOP("Delete nothing. Put the latest copy in its place, or hand the folder to whoever looks "
                    "after it.")},
        {OpeningProblem::DatabaseNewer, "database-newer",
         QT_TR_NOOP("A later version of Frontpaw has used this database."),
         QT_TR_NOOP("Nothing was written; all data is kept."),
         QT_TR_NOOP("Update Frontpaw on this computer.")},
        {OpeningProblem::DatabaseReadOnly, "database-read-only",
         QT_TR_NOOP("The clinic's database cannot be written."), QT_TR_NOOP("All data is kept."),
         QT_TR_NOOP("Give yourself the right to write the file and its folder.")},
        {OpeningProblem::DatabaseLocked, "database-locked",
         QT_TR_NOOP("Another program holds the clinic's database."), QT_TR_NOOP("All data is kept."),
         QT_TR_NOOP("Close the other program, or wait until its copy is made, then try again.")},
        {OpeningProblem::DiskFull, "disk-full", QT_TR_NOOP("The disk is full."),
         QT_TR_NOOP("All data is kept."), QT_TR_NOOP("Free some space, then try again.")},
        {OpeningProblem::NetworkFolder, "network-folder",
         QT_TR_NOOP(
             "The data folder is on a network or kept by a synchronising program, which damages databases."),
         QT_TR_NOOP("Nothing was written there; what it holds is kept."),
         QT_TR_NOOP("Move the folder to this computer's own disk, or choose one with --data-dir.")},
        {OpeningProblem::OtherOwner, "other-owner",
         QT_TR_NOOP("The data folder belongs to another account of this computer."),
         QT_TR_NOOP("Nothing was read or written there."),
         QT_TR_NOOP("Log in to that account, or choose another folder with --data-dir.")},
        {OpeningProblem::KeychainUnavailable, "keychain-unavailable",
         QT_TR_NOOP("The keychain does not answer, and the keys of the data are in it."),
         QT_TR_NOOP("All data is kept, and no key was made anew."),
         QT_TR_NOOP("Log in so that the keychain is unlocked, then try again. A computer without a keychain "
                    "keeps its "
                    "keys in files: [keys] keystore=file.")},
        {OpeningProblem::KeysLockedOrLost, "keys-locked-or-lost",
         QT_TR_NOOP(
             "There is a database, but its keys are not in the keychain: it is locked, or they are lost."),
         QT_TR_NOOP("All data is kept, and no key was made anew."),
         QT_TR_NOOP(
             "Unlock the keychain and try again. If the keys are lost, bring them back from their back-up: "
             "“frontpaw keys restore FILE”.")},
        {OpeningProblem::KeysDoNotFit, "keys-do-not-fit",
         QT_TR_NOOP("The keys found here belong to another database."),
         QT_TR_NOOP("All data is kept, and the keys were not touched."),
         QT_TR_NOOP(
             "Put back the database they belong to, or bring back the right keys: “frontpaw keys restore "
             "FILE”.")},
        {OpeningProblem::KeyFileUnsafe, "key-file-unsafe",
         QT_TR_NOOP("A key file can be read by others, or is no proper key."),
         QT_TR_NOOP("All data is kept; the key was not used."),
         QT_TR_NOOP("Make the file yours alone (mode 600, folder 700), or bring back the keys: “frontpaw "
                    "keys restore "
                    "FILE”.")},
        {OpeningProblem::SettingsRefused, "settings-refused",
         QT_TR_NOOP("A line of the settings is not understood."),
         QT_TR_NOOP("All data is kept; nothing was opened."),
         QT_TR_NOOP("Correct the line, then try again.")},
        {OpeningProblem::NoClinicYet, "no-clinic", QT_TR_NOOP("There is no clinic here yet."),
         QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Make one by starting Frontpaw, or with “frontpaw clinic init”.")},
        {OpeningProblem::FolderUnusable, "folder-unusable",
         QT_TR_NOOP("A folder that is needed cannot be used."), QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Check its name, that it is a folder, and that you may write in it.")},
        {OpeningProblem::GeneratorFailed, "generator-failed",
         QT_TR_NOOP("The computer gives no random numbers."), QT_TR_NOOP("All data is kept."),
         QT_TR_NOOP("Restart the computer, then try again.")},
    };

    static QString step(OpeningStep step)
    {
        switch (step) {
        case OpeningStep::Keys:
            return tr("Reading the keys …");
        case OpeningStep::Database:
            return tr("Opening the database …");
        case OpeningStep::Migrating:
            return tr("Bringing the database up to date …");
        case OpeningStep::MakingDemo:
            return tr("Making the demo clinic …");
        case OpeningStep::Index:
            return tr("Filling the search …");
        case OpeningStep::Open:
            return tr("Open");
        }
        return {};
    }
};

} // namespace

OpeningText openingText(const desk::OpeningFailure& failure)
{
    OpeningText text = textFrom<OpeningProblems>(failure.problem);
    if (!failure.detail.isEmpty())
        text.happened += u" (%1)"_s.arg(failure.detail);
    return text;
}

QString sentence(const desk::OpeningFailure& failure)
{
    return openingText(failure).sentence();
}

QString nameOf(OpeningProblem problem)
{
    return nameFrom<OpeningProblems>(problem);
}

QString termOf(OpeningStep step)
{
    return OpeningProblems::step(step);
}

} // namespace frontpaw::words
