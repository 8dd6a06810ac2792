#include "search/SealedTexts.h"

#include <cstdint>

namespace frontpaw::storage {

namespace {

// RFC 8949, 3.1
enum Major : unsigned { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

class CborScan
{
public:
    struct Head
    {
        unsigned major = 0;
        std::uint64_t value = 0;
    };

    explicit CborScan(QByteArrayView bytes) : m_bytes(bytes) {}

    /// Definite lengths only, as Qt writes them.
    [[nodiscard]] std::optional<Head> head()
    {
        if (m_at >= m_bytes.size())
            return std::nullopt;
        const unsigned first = byte();
        Head head{first >> 5U, first & 0x1FU};
        if (head.value < 24)
            return head;
        if (head.value > 27)
            return std::nullopt;
        const qsizetype more = qsizetype{1} << (head.value - 24);
        if (m_bytes.size() - m_at < more)
            return std::nullopt;
        head.value = 0;
        for (qsizetype i = 0; i < more; ++i)
            head.value = head.value << 8U | byte();
        return head;
    }

    [[nodiscard]] std::optional<QByteArrayView> take(std::uint64_t size)
    {
        if (size > static_cast<std::uint64_t>(m_bytes.size() - m_at))
            return std::nullopt;
        const auto part = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
        m_at += static_cast<qsizetype>(size);
        return part;
    }

    /// The next value with all that is in it.
    [[nodiscard]] bool skip(int depth)
    {
        const auto next = head();
        return next && skipRest(*next, depth);
    }
    [[nodiscard]] bool skipRest(const Head& head, int depth)
    {
        if (head.major == Bytes || head.major == Text)
            return take(head.value).has_value();
        std::uint64_t values = head.major == Array ? head.value : head.major == Map ? head.value * 2 : 0;
        if (head.major == Tag)
            values = 1;
        if (values > static_cast<std::uint64_t>(m_bytes.size()) || depth == 0)
            return values == 0;
        for (; values > 0; --values) {
            if (!skip(depth - 1))
                return false;
        }
        return true;
    }

private:
    unsigned byte() { return static_cast<unsigned char>(m_bytes.at(m_at++)); }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

constexpr int deepest = 8;

} // namespace

std::optional<QByteArrayView> sealedText(const QByteArray& plain, QByteArrayView field)
{
    CborScan scan(plain);
    const auto map = scan.head();
    if (!map || map->major != Map)
        return std::nullopt;
    for (std::uint64_t left = map->value; left > 0; --left) {
        const auto keyHead = scan.head();
        if (!keyHead || keyHead->major != Text)
            return std::nullopt;
        const auto key = scan.take(keyHead->value);
        if (!key)
            return std::nullopt;
        if (*key != field) {
            if (!scan.skip(deepest))
                return std::nullopt;
            continue;
        }
        const auto entry = scan.head();
        if (!entry || entry->major != Array || entry->value < 1)
            return std::nullopt;
        const auto value = scan.head();
        return value && value->major == Text ? scan.take(value->value) : std::optional(QByteArrayView());
    }
    return QByteArrayView();
}

} // namespace frontpaw::storage
