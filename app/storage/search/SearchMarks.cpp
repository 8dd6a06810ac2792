#include "search/SearchMarks.h"

#include "search/CallingCode.h"
#include "search/SearchFold.h"

namespace frontpaw::storage {

namespace {

qsizetype placeOf(const QByteArray& wanted, SearchToken::Kind kind, const QByteArray& text)
{
    if (text.startsWith(wanted))
        return 0;
    const qsizetype begins = text.indexOf(' ' + wanted);
    if (begins >= 0)
        return begins + 1;
    return kind == SearchToken::Kind::WordStart ? -1 : text.indexOf(wanted);
}

clinic::Mark markAt(const FoldedText& text, qsizetype from, qsizetype size, const QString& shown)
{
    const int start = text.origin[static_cast<std::size_t>(from)];
    int end = text.origin[static_cast<std::size_t>(from + size)];
    // accents that were left out belong to their letter; what stands between words does not
    while (end > start + 1 && !shown.at(end - 1).isLetterOrNumber() && !shown.at(end - 1).isMark() &&
           !shown.at(end - 1).isSurrogate())
        --end;
    return {start, end - start};
}

QByteArray inOnePiece(const SearchQuery& query)
{
    QByteArray text;
    for (const SearchToken& token : query.tokens)
        text += (text.isEmpty() ? QByteArray() : QByteArray(" ")) + token.text;
    return text;
}

} // namespace

clinic::Mark markInText(const SearchQuery& query, const QString& text)
{
    const FoldedText within = foldedWithOrigin(text);
    std::vector<SearchToken> wanted = query.tokens;
    if (wanted.size() > 1)
        wanted.insert(wanted.begin(), {SearchToken::Kind::Part, inOnePiece(query)});
    for (const SearchToken& token : wanted) {
        const qsizetype at = placeOf(token.text, token.kind, within.bytes);
        if (at >= 0)
            return markAt(within, at, token.text.size(), text);
    }
    return {};
}

clinic::Mark markInNumber(const SearchQuery& query, const QString& e164)
{
    const QByteArray digits = e164.toLatin1();
    for (const SearchToken& token : query.tokens) {
        if (token.kind != SearchToken::Kind::Digits)
            continue;
        const auto code = static_cast<qsizetype>(callingCodeLength(digits.mid(1).toStdString()));
        const bool isPart = token.text.size() <= static_cast<qsizetype>(longestPart);
        const qsizetype at = digits.endsWith(token.text) ? digits.size() - token.text.size()
                                                         : digits.indexOf(token.text, isPart ? 1 + code : 0);
        if (at >= 0)
            return {static_cast<int>(at), static_cast<int>(token.text.size())};
    }
    return {};
}

} // namespace frontpaw::storage
