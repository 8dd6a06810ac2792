#include "search/SearchRecord.h"

#include "search/CallingCode.h"
#include "search/SearchFold.h"

#include <QByteArrayList>

namespace frontpaw::storage {

QByteArray SearchRecord::made(const QStringList& phones, QStringView name, const QStringList& pets)
{
    QByteArrayList digits, petNames;
    for (const QString& phone : phones)
        digits += folded(phone);
    for (const QString& pet : pets)
        petNames += folded(pet);
    return made(digits, folded(name), petNames);
}

QByteArray SearchRecord::made(const QByteArrayList& phoneDigits, const QByteArray& foldedName,
                              const QByteArrayList& foldedPets)
{
    QByteArray record;
    for (const QByteArray& digits : phoneDigits)
        (record += phoneMark) += digits;
    ((record += nameMark) += ' ') += foldedName.left(longest / 2);
    for (const QByteArray& pet : foldedPets) {
        if (record.size() + pet.size() + 3 > longest)
            break;
        ((record += petMark) += ' ') += pet;
    }
    return record += endMark;
}

std::optional<int> SearchRecord::rankOf(const SearchQuery& query) const
{
    int sum = 0;
    for (const SearchToken& token : query.tokens) {
        const auto rank = rankOf(token);
        if (!rank)
            return std::nullopt;
        sum += *rank;
    }
    return sum;
}

std::optional<int> SearchRecord::rankOf(const SearchToken& token) const
{
    const std::string_view wanted(token.text.constData(), static_cast<std::size_t>(token.text.size()));
    std::optional<int> best;
    for (std::size_t at = m_bytes.find(wanted); at != std::string_view::npos;
         at = m_bytes.find(wanted, at + 1)) {
        if (isInCallingCode(at, token))
            continue;
        if (fitsWell(at, token))
            return 0;
        if (token.kind != SearchToken::Kind::WordStart)
            best = 1;
    }
    return best;
}

/// A short part that begins in the country code is nobody's idea of the number.
bool SearchRecord::isInCallingCode(std::size_t at, const SearchToken& token) const
{
    if (token.kind != SearchToken::Kind::Digits || static_cast<std::size_t>(token.text.size()) > longestPart)
        return false;
    const std::size_t mark = m_bytes.find_last_of("\x01\x02\x03", at);
    return m_bytes[mark] == phoneMark && at - mark - 1 < callingCodeLength(m_bytes.substr(mark + 1));
}

// Every record begins and ends with a mark, so there is a byte on either side.
bool SearchRecord::fitsWell(std::size_t at, const SearchToken& token) const
{
    if (token.kind != SearchToken::Kind::Digits)
        return m_bytes[at - 1] == ' ';
    const char after = m_bytes[at + static_cast<std::size_t>(token.text.size())];
    return after == nameMark || after == phoneMark;
}

} // namespace frontpaw::storage
