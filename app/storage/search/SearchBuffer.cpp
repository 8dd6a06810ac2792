#include "search/SearchBuffer.h"

#include "base/Secret.h"
#include "search/ByteScan.h"
#include "search/SearchRecord.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace frontpaw::storage {

namespace {

constexpr std::size_t chunkSize = std::size_t{1} << 20U;
static_assert(SearchRecord::longest < static_cast<qsizetype>(chunkSize));

/// The longest word narrows most.
const SearchToken& leadOf(const SearchQuery& query)
{
    return *std::max_element(
        query.tokens.begin(), query.tokens.end(),
        [](const SearchToken& a, const SearchToken& b) { return a.text.size() < b.text.size(); });
}

} // namespace

std::string_view SearchBuffer::Chunk::record(std::size_t entry) const
{
    const std::size_t begin = entries[entry].offset;
    const std::size_t end = entry + 1 < entries.size() ? entries[entry + 1].offset : used;
    return {pages.data() + begin, end - begin};
}

/// One question over all chunks: first those that have its longest word at a word's beginning, and only while
/// these are too few those that have it elsewhere. So a question that many answer is answered early.
class SearchBuffer::Search
{
public:
    Search(const SearchQuery& query, int most)
        : m_query(query), m_lead(leadOf(query)), m_most(static_cast<std::size_t>(most))
    {
    }

    [[nodiscard]] std::vector<Found> over(const SearchBuffer& buffer)
    {
        if (m_lead.kind != SearchToken::Kind::Digits)
            pass(buffer, ByteScan(' ' + m_lead.text, buffer.m_occurrences), Pass::Beginnings);
        if (m_lead.kind != SearchToken::Kind::WordStart && !isSettled(Pass::AnyPart))
            pass(buffer, ByteScan(m_lead.text, buffer.m_occurrences), Pass::AnyPart);
        return std::move(m_found);
    }

private:
    enum class Pass { Beginnings, AnyPart };

    void pass(const SearchBuffer& buffer, const ByteScan& scan, Pass kind)
    {
        for (const Chunk& chunk : buffer.m_chunks) {
            if (!passChunk(chunk, scan, kind))
                return;
        }
    }

    /// False once nothing better can come.
    bool passChunk(const Chunk& chunk, const ByteScan& scan, Pass kind)
    {
        const std::string_view text(chunk.pages.data(), chunk.used);
        auto entry = chunk.entries.begin();
        for (std::size_t at = scan.find(text, 0); at != std::string_view::npos; at = scan.find(text, at)) {
            entry = std::upper_bound(
                        entry, chunk.entries.end(), at,
                        [](std::size_t place, const Entry& candidate) { return place < candidate.offset; }) -
                    1;
            const auto bytes = chunk.record(static_cast<std::size_t>(entry - chunk.entries.begin()));
            consider(entry->client, SearchRecord(bytes), kind);
            if (isSettled(kind))
                return false;
            at = entry->offset + bytes.size();
        }
        return true;
    }

    void consider(ClientId client, const SearchRecord& record, Pass kind)
    {
        const bool words = m_lead.kind != SearchToken::Kind::Digits;
        if (words && kind == Pass::AnyPart && record.rankOf(m_lead) == 0)
            return; // the first pass had it
        const auto rank = record.rankOf(m_query);
        if (!rank)
            return;
        const auto place =
            std::upper_bound(m_found.begin(), m_found.end(), *rank,
                             [](int wanted, const Found& found) { return wanted < found.rank; });
        m_found.insert(place, {client, *rank});
        if (m_found.size() > m_most)
            m_found.pop_back();
    }

    /// Whether the rest of such a pass could bring nothing better than what is there.
    [[nodiscard]] bool isSettled(Pass kind) const
    {
        const int bestToCome = kind == Pass::AnyPart && m_lead.kind != SearchToken::Kind::Digits ? 1 : 0;
        return m_found.size() == m_most && m_found.back().rank <= bestToCome;
    }

    const SearchQuery& m_query;
    const SearchToken& m_lead;
    std::size_t m_most;
    std::vector<Found> m_found;
};

void SearchBuffer::append(ClientId client, const QByteArray& record)
{
    Chunk& chunk = chunkFor(record.size());
    chunk.entries.push_back({client, static_cast<quint32>(chunk.used)});
    std::memcpy(chunk.pages.data() + chunk.used, record.constData(), static_cast<std::size_t>(record.size()));
    chunk.used += static_cast<std::size_t>(record.size());
    for (const char byte : record)
        ++m_occurrences.at(static_cast<unsigned char>(byte));
    ++m_count;
}

void SearchBuffer::replace(const QHash<ClientId, QByteArray>& records)
{
    for (Chunk& chunk : m_chunks) {
        for (std::size_t i = 0; i < chunk.entries.size(); ++i) {
            Entry& entry = chunk.entries[i];
            if (entry.client.isNull() || !records.contains(entry.client))
                continue;
            const auto old = chunk.record(i);
            frontpaw::wipe(std::as_writable_bytes(std::span(chunk.pages.data() + entry.offset, old.size())));
            m_dead += old.size();
            --m_count;
            entry.client = ClientId();
        }
    }
    for (auto record = records.constBegin(); record != records.constEnd(); ++record) {
        if (!record->isEmpty())
            append(record.key(), *record);
    }
    if (m_dead > chunkSize / 2 && m_dead * 4 > m_chunks.size() * chunkSize)
        compact();
}

std::vector<SearchBuffer::Found> SearchBuffer::find(const SearchQuery& query, int most) const
{
    if (query.isEmpty() || most <= 0)
        return {};
    return Search(query, most).over(*this);
}

qsizetype SearchBuffer::memory() const
{
    std::size_t bytes = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk& chunk : m_chunks)
        bytes += chunk.pages.size() + chunk.entries.capacity() * sizeof(Entry);
    return static_cast<qsizetype>(bytes);
}

void SearchBuffer::wipe()
{
    m_chunks = std::vector<Chunk>();
    m_occurrences = {};
    m_count = 0;
    m_dead = 0;
}

SearchBuffer::Chunk& SearchBuffer::chunkFor(qsizetype size)
{
    if (m_chunks.empty() || m_chunks.back().used + static_cast<std::size_t>(size) > chunkSize) {
        if (!m_chunks.empty())
            m_chunks.back().entries.shrink_to_fit();
        m_chunks.push_back({PrivatePages(chunkSize), 0, {}});
    }
    return m_chunks.back();
}

void SearchBuffer::compact()
{
    std::vector<Chunk> old = std::move(m_chunks);
    wipe();
    for (Chunk& chunk : old) {
        for (std::size_t i = 0; i < chunk.entries.size(); ++i) {
            if (chunk.entries[i].client.isNull())
                continue;
            const auto text = chunk.record(i);
            append(chunk.entries[i].client, QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        }
        chunk = Chunk();
    }
}

} // namespace frontpaw::storage
