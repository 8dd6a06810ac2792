#pragma once

#include <string_view>

namespace frontpaw::storage {

/// How many of an international number's digits are its country code (ITU-T E.164, list of assigned codes: 1
/// and 7 have one digit, those below two, all others three).
[[nodiscard]] std::size_t callingCodeLength(std::string_view digits);

/// Up to so many digits somebody means a part of the number as people say it, without the country code.
inline constexpr std::size_t longestPart = 6;

} // namespace frontpaw::storage
