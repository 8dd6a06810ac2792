#pragma once

#include "base/Clock.h"
#include "base/RandomSource.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace frontpaw {

/// 16 bytes of a UUID, whatever it names.
class RawId
{
public:
    static constexpr int size = 16;

    [[nodiscard]] bool isNull() const { return m_bytes == std::array<char, size>{}; }
    [[nodiscard]] QByteArray bytes() const { return {m_bytes.data(), size}; }
    /// The usual 36 characters, lower case.
    [[nodiscard]] QString text() const;

    auto operator<=>(const RawId&) const = default;

protected:
    [[nodiscard]] static std::optional<std::array<char, size>> parse(QStringView text);
    std::array<char, size> m_bytes{};
    friend class IdSource;
};

/// An id that cannot be mistaken for another kind's.
template <class Tag>
class Id : public RawId
{
public:
    /// Nothing for anything but the 36 characters of a UUID.
    [[nodiscard]] static std::optional<Id> fromText(QStringView text)
    {
        const auto bytes = parse(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }
    /// A null id for anything but 16 bytes.
    [[nodiscard]] static Id fromBytes(QByteArrayView bytes)
    {
        Id id;
        if (bytes.size() == size)
            std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
        return id;
    }

    Id() = default;
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(const std::array<char, size>& bytes) { m_bytes = bytes; }
};

template <class Tag>
[[nodiscard]] size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHash(id.bytes(), seed);
}

using TenantId = Id<struct TenantTag>;
using DeskId = Id<struct DeskTag>;
using StaffId = Id<struct StaffTag>;
using ClientId = Id<struct ClientTag>;
using PetId = Id<struct PetTag>;
using RowId = Id<struct RowTag>;

/// Draws UUIDv7 (RFC 9562, 5.7): ordered by the trusted millisecond, 74 random bits. Any thread.
class IdSource
{
public:
    IdSource(const Clock& clock, RandomSource& random);

    /// A null id when the generator failed.
    template <class IdType>
    [[nodiscard]] IdType next()
    {
        return IdType::fromBytes(draw());
    }

private:
    [[nodiscard]] QByteArray draw();

    const Clock& m_clock;
    RandomSource& m_random;
};

} // namespace frontpaw
