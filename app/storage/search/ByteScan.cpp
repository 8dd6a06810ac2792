#include "search/ByteScan.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <vector>

namespace frontpaw::storage {

namespace {

constexpr std::size_t blockSize = 64;

} // namespace

ByteScan::ByteScan(QByteArray wanted, const std::array<quint32, 256>& occurrences)
    : m_wanted(std::move(wanted))
{
    Q_ASSERT(!m_wanted.isEmpty());
    std::vector<std::size_t> places(static_cast<std::size_t>(m_wanted.size()));
    std::iota(places.begin(), places.end(), 0U);
    const auto byteAt = [this](std::size_t place) { return m_wanted.at(static_cast<qsizetype>(place)); };
    // The first byte always counts: a space there is what tells a word's beginning from the rest.
    std::sort(places.begin() + 1, places.end(), [&](std::size_t a, std::size_t b) {
        return occurrences.at(static_cast<unsigned char>(byteAt(a))) <
               occurrences.at(static_cast<unsigned char>(byteAt(b)));
    });
    for (std::size_t i = 0; i < m_probes.size(); ++i) {
        const std::size_t place = places[std::min(i, places.size() - 1)];
        m_probes.at(i) = {place, byteAt(place)};
    }
}

bool ByteScan::isAt(const char* place) const
{
    return place[m_probes[0].offset] == m_probes[0].byte &&
           std::memcmp(place, m_wanted.constData(), static_cast<std::size_t>(m_wanted.size())) == 0;
}

// A loop without a way out, over bytes only, so that the compiler makes it a few vector instructions.
bool ByteScan::mayBeWithin(const char* block) const
{
    const char* const first = block + m_probes[0].offset;
    const char* const second = block + m_probes[1].offset;
    const char* const third = block + m_probes[2].offset;
    const char a = m_probes[0].byte;
    const char b = m_probes[1].byte;
    const char c = m_probes[2].byte;
    std::uint8_t any = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const auto here = static_cast<std::uint8_t>((first[i] == a) & (second[i] == b) & (third[i] == c));
        any = static_cast<std::uint8_t>(any | here);
    }
    return any != 0;
}

std::size_t ByteScan::find(std::string_view text, std::size_t from) const
{
    const auto size = static_cast<std::size_t>(m_wanted.size());
    if (text.size() < size)
        return std::string_view::npos;
    const std::size_t end = text.size() - size + 1;
    while (from < end) {
        const bool whole = end - from >= blockSize;
        const std::size_t stop = whole ? from + blockSize : end;
        if (!whole || mayBeWithin(text.data() + from)) {
            for (std::size_t at = from; at < stop; ++at) {
                if (isAt(text.data() + at))
                    return at;
            }
        }
        from = stop;
    }
    return std::string_view::npos;
}

} // namespace frontpaw::storage
