#include "ProblemTable.h"
#include "words/Dates.h"
#include "words/Problems.h"

#include <QCoreApplication>

namespace frontpaw::words {

namespace {

using auth::AuthProblem;
using auth::StaffRefusal;

struct AuthProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::AuthProblems)

public:
    static constexpr ProblemRow<AuthProblem> rows[]{
        // asking for a code
        {AuthProblem::WaitBeforeNext, "wait-before-next", QT_TR_NOOP("A code was asked for a moment ago."),
         QT_TR_NOOP("The code on its way stays good."), QT_TR_NOOP("Wait a little, then ask again."),
         QT_TR_NOOP("The next one can be sent at %1.")},
        {AuthProblem::PhoneQuota, "phone-quota", QT_TR_NOOP("Enough codes were sent to this number for now."),
         QT_TR_NOOP("A code that has arrived stays good until it expires."),
         QT_TR_NOOP("Try again later; reception can help before that."),
         QT_TR_NOOP("The next one can be sent at %1; reception can help before that.")},
        {AuthProblem::DeskQuota, "desk-quota",
         QT_TR_NOOP("This desk has sent as many codes as it may in an hour."),
         QT_TR_NOOP("Nothing was sent; the number is kept."), QT_TR_NOOP("Try again later."),
         QT_TR_NOOP("Try again at %1.")},
        {AuthProblem::ClinicQuota, "clinic-quota",
         QT_TR_NOOP("The clinic has sent as many messages as it may in a day."),
         QT_TR_NOOP("Nothing was sent; the number is kept."),
         QT_TR_NOOP("Try again later; a manager can raise the limit."),
         QT_TR_NOOP("Try again at %1; a manager can raise the limit before that.")},
        {AuthProblem::Locked, "locked", QT_TR_NOOP("Too many wrong codes were typed for this number."),
         QT_TR_NOOP("Nothing is lost, and no other number is touched."),
         QT_TR_NOOP("Try again later; reception can help before that."),
         QT_TR_NOOP("Try again at %1; reception can help before that.")},
        {AuthProblem::CountryNotServed, "country-not-served",
         QT_TR_NOOP("The clinic sends no codes to this country."),
         QT_TR_NOOP("Nothing was sent; the number is kept."),
         QT_TR_NOOP("Use another number, or ask reception.")},
        {AuthProblem::SendFailedNumber, "send-failed-number",
         QT_TR_NOOP("The message could not be delivered to this number."),
         QT_TR_NOOP("Nothing was sent, and the request does not count."),
         QT_TR_NOOP("Check the number, or use another one.")},
        {AuthProblem::SendFailedAccount, "send-failed-account",
         QT_TR_NOOP("No message can be sent at the moment."),
         QT_TR_NOOP("Nothing was sent, and the request does not count."),
         QT_TR_NOOP("Try again in a few minutes. If it stays so, “frontpaw doctor” says why.")},
        {AuthProblem::SendOutcomeUnknown, "send-outcome-unknown",
         QT_TR_NOOP("It is not certain that the message was sent."),
         QT_TR_NOOP("If it arrives, its code is good."),
         QT_TR_NOOP("Wait a moment; if nothing comes, ask for a new code.")},
        {AuthProblem::KeyBackupNeeded, "key-backup-needed",
         QT_TR_NOOP("The clinic's keys have no back-up yet."),
         QT_TR_NOOP("Nothing was sent; everything is kept."),
         QT_TR_NOOP("A manager makes one first: “frontpaw keys backup FILE”.")},
        // checking a code
        {AuthProblem::WrongCode, "wrong-code", QT_TR_NOOP("That is not the code."),
         QT_TR_NOOP("The code in the message stays good."),
         QT_TR_NOOP("Look at the message and type it once more.")},
        {AuthProblem::CodeMalformed, "code-malformed",
         QT_TR_NOOP("A code has digits only, and all of them are needed."), QT_TR_NOOP("No try was counted."),
         QT_TR_NOOP("Type every digit of the message.")},
        {AuthProblem::Burnt, "burnt", QT_TR_NOOP("That was the last try for this code."),
         QT_TR_NOOP("The number is kept."),
         QT_TR_NOOP("Ask for a new code later; reception can help before that."),
         QT_TR_NOOP("A new code can be asked for at %1; reception can help before that.")},
        {AuthProblem::Expired, "expired", QT_TR_NOOP("This code has expired."),
         QT_TR_NOOP("The number is kept."), QT_TR_NOOP("Ask for a new code.")},
        {AuthProblem::Replaced, "replaced", QT_TR_NOOP("A newer code was sent after this one."),
         QT_TR_NOOP("The newer code is good."), QT_TR_NOOP("Type the code of the latest message.")},
        {AuthProblem::AlreadyUsed, "already-used", QT_TR_NOOP("This code was used already."),
         QT_TR_NOOP("The sign-in it was used for is not touched."), QT_TR_NOOP("Ask for a new code.")},
        {AuthProblem::UnknownChallenge, "unknown-challenge",
         QT_TR_NOOP("No code was asked for under this name."), QT_TR_NOOP("Nothing was counted."),
         QT_TR_NOOP("Begin again with the phone number.")},
        {AuthProblem::ClientDisabled, "client-disabled",
         QT_TR_NOOP("The code is right, but nobody can sign in here now."),
         QT_TR_NOOP("The files of client and pets are kept."), QT_TR_NOOP("Please see reception.")},
        // sessions, profiles
        {AuthProblem::NoSession, "no-session", QT_TR_NOOP("Nobody is signed in here."),
         QT_TR_NOOP("What was saved is kept."), QT_TR_NOOP("Sign in again.")},
        {AuthProblem::SessionExpired, "session-expired", QT_TR_NOOP("The session is over."),
         QT_TR_NOOP("What was saved before is kept."), QT_TR_NOOP("Sign in again with a new code.")},
        {AuthProblem::ProfileNotComplete, "profile-not-complete",
         QT_TR_NOOP("The profile is not complete yet."), QT_TR_NOOP("What was typed is kept."),
         QT_TR_NOOP("Fill in what is missing first.")},
        {AuthProblem::ProfileTimeOver, "profile-time-over",
         QT_TR_NOOP("The time to complete the profile is over."),
         QT_TR_NOOP("The number stays known as this client's."),
         QT_TR_NOOP("Sign in again with a new code and complete it then.")},
        {AuthProblem::InvalidProfile, "invalid-profile",
         QT_TR_NOOP("Something in the profile cannot be saved like this."),
         QT_TR_NOOP("What was typed is kept."), QT_TR_NOOP("Correct what is marked.")},
        {AuthProblem::ClientNotChosen, "client-not-chosen", QT_TR_NOOP("Several people share this number."),
         QT_TR_NOOP("The right code still counts."), QT_TR_NOOP("Choose who is here.")},
        {AuthProblem::NotAllowed, "not-allowed", QT_TR_NOOP("This needs a right that you do not have."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Ask a manager.")},
        // the ground it stands on
        {AuthProblem::Busy, "busy", QT_TR_NOOP("Another window or command is using the clinic's data."),
         QT_TR_NOOP("Nothing was counted and nothing was changed."), QT_TR_NOOP("Try again in a moment.")},
        {AuthProblem::StorageFailed, "storage-failed",
         QT_TR_NOOP("The clinic's data could not be read or written."),
         QT_TR_NOOP("What was saved before is kept; this was not saved."),
         QT_TR_NOOP("“frontpaw doctor” says why and what helps.")},
        {AuthProblem::GeneratorFailed, "generator-failed",
         QT_TR_NOOP("The computer gives no random numbers."),
         QT_TR_NOOP("No code was made and nothing was changed."),
         QT_TR_NOOP("Restart the computer, then try again.")},
        {AuthProblem::KeysUnavailable, "keys-unavailable", QT_TR_NOOP("The clinic's keys cannot be read."),
         QT_TR_NOOP("The data is kept as it is."), QT_TR_NOOP("Unlock the keychain, then try again.")},
        {AuthProblem::Stopping, "stopping", QT_TR_NOOP("Frontpaw is closing."),
         QT_TR_NOOP("What was saved before is kept."), QT_TR_NOOP("Start it again and repeat this step.")},
    };

    static QString triesLeft(int tries) { return tr("%n tries are left.", nullptr, tries); }
};

struct StaffProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::StaffProblems)

public:
    static constexpr ProblemRow<StaffRefusal::Reason> rows[]{
        {StaffRefusal::Reason::Unknown, "unknown-staff", QT_TR_NOOP("Nobody of the staff is called that."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Check the name, or ask a manager.")},
        {StaffRefusal::Reason::WrongPin, "wrong-pin", QT_TR_NOOP("That is not the PIN."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Type it once more.")},
        {StaffRefusal::Reason::Locked, "staff-locked", QT_TR_NOOP("Too many wrong PINs were typed."),
         QT_TR_NOOP("Nothing is lost, and nobody else is touched."), QT_TR_NOOP("Try again later."),
         QT_TR_NOOP("Try again at %1.")},
    };
};

template <class Table, class E>
ProblemText timed(E problem, const std::optional<Instant>& until, Instant now)
{
    ProblemText text = textFrom<Table>(problem);
    const auto& row = rowOf<Table>(problem);
    if (row.timedRemedy && until)
        text.remedy = Table::tr(row.timedRemedy).arg(clockTime(*until, now));
    return text;
}

} // namespace

ProblemText textOf(const auth::Refusal& refusal, Instant now)
{
    ProblemText text = timed<AuthProblems>(refusal.problem, refusal.until, now);
    if (refusal.problem == AuthProblem::WrongCode && refusal.attemptsLeft)
        text.remedy += u' ' + AuthProblems::triesLeft(*refusal.attemptsLeft);
    return text;
}

ProblemText textOf(const StaffRefusal& refusal, Instant now)
{
    return timed<StaffProblems>(refusal.reason, refusal.until, now);
}

QString nameOf(AuthProblem problem)
{
    return nameFrom<AuthProblems>(problem);
}

QString nameOf(StaffRefusal::Reason reason)
{
    return nameFrom<StaffProblems>(reason);
}

} // namespace frontpaw::words
