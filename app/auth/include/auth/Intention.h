#pragma once

#include <QByteArray>

namespace frontpaw::auth {

/// What a sign-in was started for, opaque to the engine: it travels with the flow and runs once when that
/// ends well. Empty: just to log in.
struct Intention
{
    QByteArray payload;
    [[nodiscard]] bool isEmpty() const { return payload.isEmpty(); }
    bool operator==(const Intention&) const = default;
};

enum class IntentionProblem {
    SlotTaken,   ///< somebody else was quicker; the client is asked again
    NotPossible, ///< what it was for is no longer there
    Busy,
    Failed,
};

} // namespace frontpaw::auth
