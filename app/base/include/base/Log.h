#pragma once

#include <QLoggingCategory>
#include <QString>

// Every category of the program, on one screen. What each may say is in its sentence; no category ever says a
// code, a token, a name, or more than the last two digits of a phone number.

namespace frontpaw {

Q_DECLARE_LOGGING_CATEGORY(lcStart)    ///< start, stop, versions, paths
Q_DECLARE_LOGGING_CATEGORY(lcAuth)     ///< decisions of the engine, by challenge id
Q_DECLARE_LOGGING_CATEGORY(lcDelivery) ///< messages and their fate, by delivery id
Q_DECLARE_LOGGING_CATEGORY(lcStorage)  ///< opening, migrations, failures of the database
Q_DECLARE_LOGGING_CATEGORY(lcSync)     ///< exchange with the clinic's server
Q_DECLARE_LOGGING_CATEGORY(lcDesk)     ///< settings, keys, health
Q_DECLARE_LOGGING_CATEGORY(lcUi)       ///< pages and windows

/// Makes a line fit for the log: runs of 4 digits or more (also with spaces or dashes between) keep their
/// last two, long hex and base64 runs become "…", control characters and line ends become spaces. One record
/// is one line.
[[nodiscard]] QString redacted(QStringView text);

} // namespace frontpaw
