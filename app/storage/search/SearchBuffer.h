#pragma once

#include "base/Ids.h"
#include "base/PrivatePages.h"
#include "search/SearchQuery.h"

#include <QHash>

#include <array>
#include <vector>

namespace frontpaw::storage {

/// Every client of the clinic as one folded text, read from end to end for each question: a scan of 5 MB is
/// quicker than what an index of words, which Indian scripts and one-letter questions would break, has to do
/// besides. One thread.
class SearchBuffer
{
public:
    struct Found
    {
        ClientId client;
        int rank = 0; ///< 0 fits best
        bool operator==(const Found&) const = default;
    };

    /// A client that is not in it yet; `record` as SearchRecord makes it.
    void append(ClientId client, const QByteArray& record);
    /// New texts of clients, in it or not; an empty one takes the client out.
    void replace(const QHash<ClientId, QByteArray>& records);
    /// The best `most`, best first; equals as they were put in.
    [[nodiscard]] std::vector<Found> find(const SearchQuery& query, int most) const;

    /// Clients in it.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// What it holds of memory, with what is spare.
    [[nodiscard]] qsizetype memory() const;
    /// Overwrites everything.
    void wipe();

private:
    struct Entry
    {
        ClientId client; ///< null: taken out, its text zeroed
        quint32 offset = 0;
    };
    struct Chunk
    {
        PrivatePages pages;
        std::size_t used = 0;
        std::vector<Entry> entries;

        [[nodiscard]] std::string_view record(std::size_t entry) const;
    };
    class Search;

    [[nodiscard]] Chunk& chunkFor(qsizetype size);
    void compact();

    std::vector<Chunk> m_chunks;
    /// How often each byte occurs, for choosing what to look for first.
    std::array<quint32, 256> m_occurrences{};
    qsizetype m_count = 0;
    std::size_t m_dead = 0;
};

} // namespace frontpaw::storage
