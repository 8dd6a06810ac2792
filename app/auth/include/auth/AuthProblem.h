#pragma once

#include "base/Clock.h"

#include <optional>

namespace frontpaw::auth {

/// Every way in which the engine says no. Each has its sentence in app/words and its kebab-case name there.
enum class AuthProblem {
    // asking for a code
    WaitBeforeNext, ///< too soon after the last request; `until`
    PhoneQuota,     ///< requests of this phone per hour or day; `until`
    DeskQuota,      ///< requests of this desk per hour
    ClinicQuota,    ///< messages of the clinic per day
    Locked,         ///< after wrong guesses; `until`
    CountryNotServed,
    SendFailedNumber,   ///< certainly not sent, because of this number
    SendFailedAccount,  ///< certainly not sent, because of the account or every channel; quota given back
    SendOutcomeUnknown, ///< may have been sent
    KeyBackupNeeded,    ///< outside the demo no code before the first key back-up
    // checking a code
    WrongCode,     ///< `attemptsLeft`
    CodeMalformed, ///< not the number of digits; nothing was counted
    Burnt,         ///< the last try was wrong; `until`
    Expired,
    Replaced, ///< a newer code is on its way
    AlreadyUsed,
    UnknownChallenge,
    ClientDisabled, ///< told only after a right code: please see reception
    // sessions, profiles
    NoSession, ///< unknown, ended, of another clinic or desk
    SessionExpired,
    ProfileNotComplete, ///< the session is for the profile only
    ProfileTimeOver,
    InvalidProfile,
    ClientNotChosen, ///< a family shares the phone
    NotAllowed,      ///< the actor has no right to this
    // the ground it stands on
    Busy,          ///< another process held the database; nothing was counted
    StorageFailed, ///< read-only, full, damaged
    GeneratorFailed,
    KeysUnavailable,
    Stopping,
};

/// A no, with what helps.
struct Refusal
{
    AuthProblem problem{};
    std::optional<Instant> until;    ///< trusted time from which it is worth trying again
    std::optional<int> attemptsLeft; ///< the smaller of the code's and the day's
    bool operator==(const Refusal&) const = default;
};

} // namespace frontpaw::auth
