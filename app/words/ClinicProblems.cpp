#include "ProblemTable.h"
#include "words/Problems.h"

#include <QCoreApplication>

namespace frontpaw::words {

namespace {

using auth::IntentionProblem;
using auth::PinProblem;
using clinic::ClinicProblem;

struct ClinicProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::ClinicProblems)

public:
    static constexpr ProblemRow<ClinicProblem> rows[]{
        {ClinicProblem::NotFound, "not-found", QT_TR_NOOP("This is not in the clinic's files."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Search for it again.")},
        {ClinicProblem::SlotTaken, "slot-taken", QT_TR_NOOP("Somebody else has just taken this time."),
         QT_TR_NOOP("No appointment was changed."), QT_TR_NOOP("Choose another time.")},
        {ClinicProblem::SlotClosed, "slot-closed",
         QT_TR_NOOP("The clinic sees nobody at this time, or it is over."),
         QT_TR_NOOP("No appointment was changed."), QT_TR_NOOP("Choose another time.")},
        {ClinicProblem::Invalid, "invalid", QT_TR_NOOP("Something in this cannot be saved like this."),
         QT_TR_NOOP("What was saved before is kept; this was not saved."),
         QT_TR_NOOP("Correct it and save again.")},
        {ClinicProblem::Busy, "busy", QT_TR_NOOP("Another window or command is using the clinic's data."),
         QT_TR_NOOP("Nothing was changed; what you typed is kept."), QT_TR_NOOP("Try again in a moment.")},
        {ClinicProblem::Failed, "storage-failed",
         QT_TR_NOOP("The clinic's data could not be read or written."),
         QT_TR_NOOP("What was saved before is kept; this was not saved."),
         QT_TR_NOOP("“frontpaw doctor” says why and what helps.")},
        {ClinicProblem::Damaged, "row-damaged",
         QT_TR_NOOP("This entry was changed outside Frontpaw and is not trusted."),
         QT_TR_NOOP("It was set aside as it is; the others are not touched."),
         QT_TR_NOOP("Tell whoever looks after the desk; “frontpaw doctor” counts such entries.")},
        {ClinicProblem::Stopping, "stopping", QT_TR_NOOP("Frontpaw is closing."),
         QT_TR_NOOP("What was saved before is kept."), QT_TR_NOOP("Start it again and repeat this step.")},
    };
};

struct IntentionProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::IntentionProblems)

public:
    static constexpr ProblemRow<IntentionProblem> rows[]{
        {IntentionProblem::SlotTaken, "slot-taken", QT_TR_NOOP("Somebody else was quicker with this time."),
         QT_TR_NOOP("You are signed in; nothing was booked."), QT_TR_NOOP("Choose another time.")},
        {IntentionProblem::NotPossible, "not-possible", QT_TR_NOOP("This time cannot be booked any more."),
         QT_TR_NOOP("You are signed in; nothing was booked."), QT_TR_NOOP("Choose another time.")},
        {IntentionProblem::Busy, "busy", QT_TR_NOOP("Another window or command is using the clinic's data."),
         QT_TR_NOOP("You are signed in; nothing was booked yet."), QT_TR_NOOP("Book it again in a moment.")},
        {IntentionProblem::Failed, "storage-failed", QT_TR_NOOP("The appointment could not be saved."),
         QT_TR_NOOP("You are signed in; nothing was booked."),
         QT_TR_NOOP("Book it again; if it stays so, “frontpaw doctor” says why.")},
    };
};

struct PinProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::PinProblems)

public:
    static constexpr ProblemRow<PinProblem> rows[]{
        {PinProblem::TooShort, "pin-too-short", QT_TR_NOOP("This PIN is too short."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Choose 6 to 12 digits.")},
        {PinProblem::TooLong, "pin-too-long", QT_TR_NOOP("This PIN is too long."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Choose 6 to 12 digits.")},
        {PinProblem::NotDigits, "pin-not-digits", QT_TR_NOOP("A PIN has digits only."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Choose 6 to 12 digits.")},
        {PinProblem::Run, "pin-is-a-run", QT_TR_NOOP("This PIN is the first that anybody would guess."),
         QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Choose digits that neither repeat nor count up or down.")},
    };
};

} // namespace

ProblemText textOf(ClinicProblem problem)
{
    return textFrom<ClinicProblems>(problem);
}

ProblemText textOf(IntentionProblem problem)
{
    return textFrom<IntentionProblems>(problem);
}

ProblemText textOf(PinProblem problem)
{
    return textFrom<PinProblems>(problem);
}

QString nameOf(ClinicProblem problem)
{
    return nameFrom<ClinicProblems>(problem);
}

QString nameOf(IntentionProblem problem)
{
    return nameFrom<IntentionProblems>(problem);
}

QString nameOf(PinProblem problem)
{
    return nameFrom<PinProblems>(problem);
}

} // namespace frontpaw::words
