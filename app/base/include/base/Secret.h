#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace frontpaw {

/// Bytes in memory that is locked against swap, left out of dumps, fenced by guard pages and wiped at the end
/// (libsodium's guarded heap, about 8 kB for each). For keys; codes live in SecretArena. Move-only.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    /// Copies `bytes`; the caller still has to wipe its own copy.
    explicit SecretBytes(std::span<const std::byte> bytes);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<std::byte> bytes();
    [[nodiscard]] std::span<const std::byte> bytes() const;
    [[nodiscard]] const unsigned char* data() const;
    [[nodiscard]] unsigned char* data();
    [[nodiscard]] SecretBytes clone() const { return SecretBytes(bytes()); }

    /// A copy in ordinary memory, for APIs that take nothing else. Wipe it with wipe().
    [[nodiscard]] QByteArray exposed() const;

private:
    struct Free
    {
        void operator()(void* memory) const;
    };
    std::unique_ptr<void, Free> m_memory;
    std::size_t m_size = 0;
};

/// Constant-time for equal sizes.
[[nodiscard]] bool constantTimeEqual(QByteArrayView left, QByteArrayView right);

/// Overwrites the bytes of an unshared array and empties it.
void wipe(QByteArray& bytes);
void wipe(std::span<std::byte> bytes);

/// Keyed BLAKE2b with a length-prefixed input: `parts` cannot be shifted into each other. 32 bytes.
[[nodiscard]] QByteArray keyedHash(const SecretBytes& key, std::initializer_list<QByteArrayView> parts);

/// SHA-256, 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace frontpaw
