#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace frontpaw::storage {

/// A text as it is compared when searching, in UTF-8: compatibility forms taken apart, case and diacritics
/// gone, digits of any script as ASCII, everything that is no letter, digit or symbol as one space. Indian
/// vowel signs and the like are letters here and stay whole. Neither begins nor ends with a space; no byte
/// below 0x20.
[[nodiscard]] QByteArray folded(QStringView text);

/// The same with, for each byte, the place in `text` of the character it came from, and one more for the end.
struct FoldedText
{
    QByteArray bytes;
    std::vector<int> origin;
};
[[nodiscard]] FoldedText foldedWithOrigin(QStringView text);

} // namespace frontpaw::storage
