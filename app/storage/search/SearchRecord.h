#pragma once

#include "search/SearchQuery.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace frontpaw::storage {

/// One client as it stands in the search buffer: numbers, name, pets' names, folded, each behind a mark of
/// its own that folded text cannot hold.
class SearchRecord
{
public:
    static constexpr char phoneMark = '\x01';
    static constexpr char nameMark = '\x02';
    static constexpr char petMark = '\x03';
    static constexpr char endMark = '\x04';
    /// Longer ones lose their last pets.
    static constexpr qsizetype longest = 64 * 1024;

    /// Numbers in E.164; all folded by this.
    [[nodiscard]] static QByteArray made(const QStringList& phones, QStringView name,
                                         const QStringList& pets);
    [[nodiscard]] static QByteArray made(const QByteArrayList& phoneDigits, const QByteArray& foldedName,
                                         const QByteArrayList& foldedPets);

    explicit SearchRecord(std::string_view bytes) : m_bytes(bytes) {}

    /// How well it fits: the sum over the words, 0 for one that begins a word or is a number's tail, 1 for
    /// any other part. Nothing when one is missing.
    [[nodiscard]] std::optional<int> rankOf(const SearchQuery& query) const;
    [[nodiscard]] std::optional<int> rankOf(const SearchToken& token) const;

private:
    [[nodiscard]] bool isInCallingCode(std::size_t at, const SearchToken& token) const;
    [[nodiscard]] bool fitsWell(std::size_t at, const SearchToken& token) const;

    std::string_view m_bytes;
};

} // namespace frontpaw::storage
