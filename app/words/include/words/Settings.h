#pragma once

#include "desk/Setting.h"

#include <QString>

namespace frontpaw::words {

/// "Digits of a code"
[[nodiscard]] QString titleOf(const desk::Setting& setting);
/// One sentence on what it does.
[[nodiscard]] QString explanationOf(const desk::Setting& setting);
/// What may stand there: "a number from 6 to 8", "one of light, dark".
[[nodiscard]] QString whatFits(const desk::Setting& setting);

} // namespace frontpaw::words
