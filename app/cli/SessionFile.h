#pragma once

#include "auth/Session.h"

#include <QString>

namespace frontpaw::cli {

/// Writes the token as hex, 0600, whole or not at all. A symbolic link is not followed.
[[nodiscard]] bool writeSessionFile(const QString& path, const auth::SessionToken& token);

/// Nothing for a file that is not there, not whole, or readable by others.
[[nodiscard]] std::optional<auth::SessionToken> readSessionFile(const QString& path);

} // namespace frontpaw::cli
