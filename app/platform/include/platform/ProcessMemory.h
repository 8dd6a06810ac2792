#pragma once

#include <QtGlobal>

#include <optional>

namespace frontpaw::platform {

/// What this process costs the machine: its proportional set size in bytes (shared pages shared out among
/// those who use them). Nothing where the system does not tell.
[[nodiscard]] std::optional<qint64> proportionalSetSize();

} // namespace frontpaw::platform
