#pragma once

#include "base/RandomSource.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <vector>

namespace frontpaw {

enum class SealProblem {
    Malformed,  ///< too short, or a format this program does not know
    UnknownKey, ///< sealed under a key that is not in the ring
    Forged,     ///< the tag does not fit the bytes and what they are bound to
    GeneratorFailed,
};

/// What sealed bytes are bound to: an unambiguous, length-prefixed encoding of its parts, in order.
class AssociatedData
{
public:
    AssociatedData& add(QByteArrayView part);
    AssociatedData& add(std::uint64_t number);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A clinic's data keys, by number. Old ones open, the newest seals. Not changed once shared between threads.
class KeyRing
{
public:
    static constexpr std::size_t keySize = 32;

    /// `key` has keySize bytes; a number is used once.
    void add(std::uint32_t number, SecretBytes key);
    [[nodiscard]] const SecretBytes* find(std::uint32_t number) const;
    [[nodiscard]] std::uint32_t newest() const;
    /// Ascending.
    [[nodiscard]] std::vector<std::uint32_t> numbers() const;
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }

private:
    std::map<std::uint32_t, SecretBytes> m_keys;
};

/// Seals and opens: `format (1) | key number (4, big endian) | nonce (24) | ciphertext and tag`, by
/// XChaCha20-Poly1305 (IETF). The plain text is padded to 64 bytes (ISO/IEC 7816-4). Format and key number
/// are part of the associated data. Any thread.
class Sealer
{
public:
    static constexpr std::uint8_t format = 1;
    static constexpr std::size_t padding = 64;

    Sealer(const KeyRing& keys, RandomSource& random);

    [[nodiscard]] Result<QByteArray, SealProblem> seal(QByteArrayView plain,
                                                       const AssociatedData& bound) const;
    [[nodiscard]] Result<QByteArray, SealProblem> open(QByteArrayView sealed,
                                                       const AssociatedData& bound) const;

private:
    const KeyRing& m_keys;
    RandomSource& m_random;
};

} // namespace frontpaw
