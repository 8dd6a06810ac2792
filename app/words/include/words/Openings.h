#pragma once

#include "desk/Opening.h"
#include "words/ProblemText.h"

namespace frontpaw::words {

using OpeningText = ProblemText;

/// Why the desk does not open, with the path or fact that was found.
[[nodiscard]] OpeningText openingText(const desk::OpeningFailure& failure);
[[nodiscard]] QString sentence(const desk::OpeningFailure& failure);
/// Kebab-case, for programs.
[[nodiscard]] QString nameOf(desk::OpeningProblem problem);

/// "Opening the database …"
[[nodiscard]] QString termOf(desk::OpeningStep step);

} // namespace frontpaw::words
