#pragma once

#include "auth/AuthProblem.h"
#include "auth/Intention.h"
#include "auth/PhoneNumber.h"
#include "auth/Profile.h"
#include "auth/Staff.h"
#include "auth/StaffDoor.h"
#include "clinic/Client.h"
#include "clinic/Pet.h"
#include "clinic/ports/ClinicStore.h"
#include "desk/DeskAdmin.h"
#include "desk/KeyBackupProblem.h"
#include "desk/SecretStore.h"
#include "desk/Setting.h"
#include "desk/SettingsSource.h"
#include "desk/Terminal.h"
#include "words/ProblemText.h"

#include <QString>

// What is said when something does not go on. For each problem: `textOf` (what happened, what was kept, what
// to do), `sentence` (the same in one breath) in the language that is set, and `nameOf`, a kebab-case name
// for programs that never changes. Times are shown in the computer's own zone.

namespace frontpaw::words {

[[nodiscard]] ProblemText textOf(const auth::Refusal& refusal, Instant now);
[[nodiscard]] ProblemText textOf(const auth::StaffRefusal& refusal, Instant now);
[[nodiscard]] ProblemText textOf(auth::PhoneProblem problem);
[[nodiscard]] ProblemText textOf(auth::IntentionProblem problem);
[[nodiscard]] ProblemText textOf(auth::PinProblem problem);
[[nodiscard]] ProblemText textOf(const auth::ProfileProblem& problem);
[[nodiscard]] ProblemText textOf(const clinic::ClientProblem& problem);
[[nodiscard]] ProblemText textOf(const clinic::PetProblem& problem);
[[nodiscard]] ProblemText textOf(clinic::ClinicProblem problem);
[[nodiscard]] ProblemText textOf(desk::AdminProblem problem);
[[nodiscard]] ProblemText textOf(desk::KeyBackupProblem problem);
[[nodiscard]] ProblemText textOf(desk::SecretProblem problem);
[[nodiscard]] ProblemText textOf(desk::TerminalProblem problem);
/// The remedy says what would be right for this setting.
[[nodiscard]] ProblemText textOf(desk::SettingProblem problem, const desk::Setting& setting);
/// A line of a settings file: says the file, the line and what would be right.
[[nodiscard]] ProblemText textOf(const desk::SettingsFault& fault);

template <class... Problem>
[[nodiscard]] QString sentence(const Problem&... problem)
{
    return textOf(problem...).sentence();
}

[[nodiscard]] QString nameOf(auth::AuthProblem problem);
[[nodiscard]] QString nameOf(auth::StaffRefusal::Reason reason);
[[nodiscard]] QString nameOf(auth::PhoneProblem problem);
[[nodiscard]] QString nameOf(auth::IntentionProblem problem);
[[nodiscard]] QString nameOf(auth::PinProblem problem);
[[nodiscard]] QString nameOf(clinic::ClinicProblem problem);
[[nodiscard]] QString nameOf(desk::AdminProblem problem);
[[nodiscard]] QString nameOf(desk::KeyBackupProblem problem);
[[nodiscard]] QString nameOf(desk::SecretProblem problem);
[[nodiscard]] QString nameOf(desk::TerminalProblem problem);
[[nodiscard]] QString nameOf(desk::SettingProblem problem);

} // namespace frontpaw::words
