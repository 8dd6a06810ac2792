#pragma once

#include "auth/Ledger.h"
#include "auth/Rights.h"
#include "auth/Session.h"
#include "clinic/Pet.h"
#include "clinic/Schedule.h"
#include "clinic/Species.h"
#include "desk/PreviewInbox.h"
#include "words/Dates.h"

#include <QString>

// The names of things: `termOf` for people, in the language that is set; `keyOf` for programs, the same for
// ever.

namespace frontpaw::words {

[[nodiscard]] QString termOf(auth::Channel channel);
[[nodiscard]] QString termOf(auth::Delivery::State state); ///< "delivered"
[[nodiscard]] QString termOf(auth::Challenge::State state);
[[nodiscard]] QString termOf(auth::Role role);
[[nodiscard]] QString termOf(auth::Level level); ///< "by code"
[[nodiscard]] QString termOf(clinic::Species species);
[[nodiscard]] QString termOf(clinic::Sex sex); ///< empty for unknown
[[nodiscard]] QString termOf(clinic::Appointment::State state);
[[nodiscard]] QString termOf(desk::PreviewOutcome outcome);

[[nodiscard]] QString keyOf(auth::Channel channel);
[[nodiscard]] QString keyOf(auth::Delivery::State state);
[[nodiscard]] QString keyOf(auth::Challenge::State state);
[[nodiscard]] QString keyOf(auth::Role role);
[[nodiscard]] QString keyOf(auth::Level level);
[[nodiscard]] QString keyOf(clinic::Sex sex);
[[nodiscard]] QString keyOf(clinic::Appointment::State state);

/// For what people and commands write: "male".
[[nodiscard]] std::optional<clinic::Sex> sexFromKey(QStringView key);
[[nodiscard]] std::optional<auth::Channel> channelFromKey(QStringView key);

} // namespace frontpaw::words
