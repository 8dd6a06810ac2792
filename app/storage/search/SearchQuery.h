#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace frontpaw::storage {

/// What is looked for, folded.
struct SearchToken
{
    enum class Kind {
        Part,      ///< letters: anywhere in a name
        WordStart, ///< one or two letters: where a word begins
        Digits,    ///< three or more: in the number; in a name too
    };
    Kind kind = Kind::Part;
    QByteArray text;
    bool operator==(const SearchToken&) const = default;
};

/// A question: every token must be found in the same client.
struct SearchQuery
{
    std::vector<SearchToken> tokens;

    /// What reads as a number (digits of any script, spaces, dashes, brackets, a plus) is one token, without
    /// the zeros that are dialled before it. Fewer than three digits ask nothing. The first 100 characters
    /// and 6 words count.
    [[nodiscard]] static SearchQuery of(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return tokens.empty(); }
    /// The digits, when the whole question is a number.
    [[nodiscard]] QByteArray number() const;
};

} // namespace frontpaw::storage
