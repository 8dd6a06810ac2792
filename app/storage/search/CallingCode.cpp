#include "search/CallingCode.h"

#include <algorithm>
#include <array>

namespace frontpaw::storage {

std::size_t callingCodeLength(std::string_view digits)
{
    static constexpr std::array<std::string_view, 44> twoDigits{
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    if (digits.starts_with('1') || digits.starts_with('7'))
        return 1;
    if (std::ranges::find(twoDigits, digits.substr(0, 2)) != twoDigits.end())
        return 2;
    return 3;
}

} // namespace frontpaw::storage
