#include "base/Secret.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <new>

namespace frontpaw {

void SecretBytes::Free::operator()(void* memory) const
{
    sodium_free(memory);
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_memory.reset(sodium_malloc(size));
    if (!m_memory)
        throw std::bad_alloc();
    sodium_memzero(m_memory.get(), size);
}

SecretBytes::SecretBytes(std::span<const std::byte> bytes) : SecretBytes(bytes.size())
{
    if (!bytes.empty())
        std::memcpy(m_memory.get(), bytes.data(), bytes.size());
}

std::span<std::byte> SecretBytes::bytes()
{
    return {static_cast<std::byte*>(m_memory.get()), m_size};
}

std::span<const std::byte> SecretBytes::bytes() const
{
    return {static_cast<const std::byte*>(m_memory.get()), m_size};
}

const unsigned char* SecretBytes::data() const
{
    return static_cast<const unsigned char*>(m_memory.get());
}

unsigned char* SecretBytes::data()
{
    return static_cast<unsigned char*>(m_memory.get());
}

QByteArray SecretBytes::exposed() const
{
    return {static_cast<const char*>(m_memory.get()), static_cast<qsizetype>(m_size)};
}

bool constantTimeEqual(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           sodium_memcmp(left.data(), right.data(), static_cast<std::size_t>(left.size())) == 0;
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(std::span<std::byte> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

QByteArray keyedHash(const SecretBytes& key, std::initializer_list<QByteArrayView> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), crypto_generichash_BYTES);
    for (const QByteArrayView part : parts) {
        unsigned char length[8];
        qToBigEndian(static_cast<quint64>(part.size()), length);
        crypto_generichash_update(&state, length, sizeof length);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    }
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), crypto_generichash_BYTES);
    sodium_memzero(&state, sizeof state);
    // The hash's inner loop leaves the last block, with a code in it, on the stack below.
    constexpr std::size_t deeperThanTheHash = 4096;
    sodium_stackzero(deeperThanTheHash);
    return hash;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()));
    return hash;
}

} // namespace frontpaw
