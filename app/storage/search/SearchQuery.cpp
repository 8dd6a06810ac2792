#include "search/SearchQuery.h"

#include "search/SearchFold.h"

#include <QByteArrayList>

#include <algorithm>

namespace frontpaw::storage {

namespace {

constexpr qsizetype longestQuery = 100;
constexpr std::size_t mostTokens = 6;
constexpr qsizetype fewestDigits = 3;
/// From here on a leading zero is one that is dialled, not the beginning of a number's tail.
constexpr qsizetype dialledFrom = 8;

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool readsAsNumber(QStringView typed)
{
    bool digits = false;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits = true;
        else if (!c.isSpace() && !QStringView(u"+-().\u2010\u2011\u2012\u2013\u00a0").contains(c) &&
                 c.category() != QChar::Other_Format)
            return false;
    }
    return digits;
}

qsizetype characters(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(),
                         [](char c) { return (static_cast<unsigned>(c) & 0xC0U) != 0x80; });
}

SearchToken tokenOf(const QByteArray& word)
{
    if (word.size() >= fewestDigits && isDigits(word))
        return {SearchToken::Kind::Digits, word};
    return {characters(word) < 3 ? SearchToken::Kind::WordStart : SearchToken::Kind::Part, word};
}

SearchQuery numberQuery(QByteArray digits)
{
    digits.replace(" ", "");
    if (digits.size() >= dialledFrom) {
        const auto first = std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; });
        digits.remove(0, first - digits.cbegin());
    }
    if (digits.size() < fewestDigits)
        return {};
    return {{{SearchToken::Kind::Digits, digits}}};
}

} // namespace

SearchQuery SearchQuery::of(QStringView typed)
{
    typed = typed.first(std::min(typed.size(), longestQuery));
    const QByteArray text = folded(typed);
    if (readsAsNumber(typed))
        return numberQuery(text);

    SearchQuery query;
    for (const QByteArray& word : text.split(' ')) {
        if (!word.isEmpty() && query.tokens.size() < mostTokens)
            query.tokens.push_back(tokenOf(word));
    }
    return query;
}

QByteArray SearchQuery::number() const
{
    return tokens.size() == 1 && tokens.front().kind == SearchToken::Kind::Digits ? tokens.front().text
                                                                                  : QByteArray();
}

} // namespace frontpaw::storage
