#pragma once

#include <QString>

namespace frontpaw::clinic {

/// One line as it is kept: Unicode normal form C, runs of white space as one space, none around, without
/// control characters and direction marks (a mark left in a name would turn what is printed after it).
[[nodiscard]] QString tidiedLine(QStringView text);

/// The same for a text of several lines: line ends stay, as '\n'.
[[nodiscard]] QString tidiedText(QStringView text);

/// Characters as people's languages count them in Unicode (code points), not QString's UTF-16 units.
[[nodiscard]] qsizetype lengthOf(QStringView text);

/// At least one letter or digit of any script.
[[nodiscard]] bool readsAsName(QStringView text);

} // namespace frontpaw::clinic
