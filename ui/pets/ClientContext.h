#pragma once

#include "auth/Session.h"
#include "base/Actor.h"
#include "base/Clock.h"
#include "base/Ids.h"

#include <optional>

namespace frontpaw::ui {

/// Whose pages these are, and by whose leave they are open.
struct ClientContext
{
    ClientId client;
    /// Who writes: the client after a code, else the staff member.
    Actor actor;
    auth::Level level = auth::Level::Code;
    std::optional<Instant> codeAt; ///< when the code was right, by the wall clock
};

} // namespace frontpaw::ui
