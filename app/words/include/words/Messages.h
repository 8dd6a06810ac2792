#pragma once

#include "base/Clock.h"

#include <QString>

namespace frontpaw::words {

/// The message that carries a code, in the client's language ("en", "hi"; anything else is read as "en"),
/// whatever language the desk has. Its text goes out under the clinic's name, so it is fixed here and not
/// translated with the program.
[[nodiscard]] QString codeMessage(QStringView language, QStringView code, const QString& clinicName,
                                  Milliseconds validFor);

} // namespace frontpaw::words
