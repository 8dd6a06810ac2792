#include "KeyBackupFormat.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <optional>

namespace frontpaw::platform {

using desk::ClinicKeys;
using desk::KeyBackupProblem;

namespace {

constexpr QByteArrayView title("Frontpaw key back-up. Keep it apart from the computer.\n");
constexpr char format = 1;
constexpr unsigned long long passes = 3;
constexpr std::size_t memory = std::size_t{256} << 20;

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sumSize = crypto_generichash_BYTES;
constexpr qsizetype headerSize = title.size() + 1 + saltSize + nonceSize;

constexpr std::size_t countSize = sizeof(quint32);
constexpr std::size_t entrySize = sizeof(quint32) + KeyRing::keySize;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes, qsizetype offset)
{
    return reinterpret_cast<unsigned char*>(bytes.data() + offset);
}

QByteArray sumOf(QByteArrayView bytes)
{
    QByteArray sum(sumSize, '\0');
    crypto_generichash(raw(sum, 0), static_cast<std::size_t>(sumSize), raw(bytes),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

std::optional<SecretBytes> wrappingKey(const SecretBytes& passphrase, QByteArrayView salt)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int result =
        crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()),
                      passphrase.size(), raw(salt), passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    return result == 0 ? std::optional(std::move(key)) : std::nullopt;
}

/// tenant (16), index key, number of data keys (4), each: number (4), key.
SecretBytes packed(const ClinicKeys& keys)
{
    const auto numbers = keys.data.numbers();
    SecretBytes plain(RawId::size + KeyRing::keySize + countSize + numbers.size() * entrySize);
    unsigned char* at = plain.data();
    const auto put = [&](const void* from, std::size_t size) {
        std::memcpy(at, from, size);
        at += size;
    };
    const auto putNumber = [&](quint32 number) {
        const quint32 bytes = qToBigEndian(number);
        put(&bytes, sizeof bytes);
    };
    put(keys.tenant.bytes().constData(), RawId::size);
    put(keys.index.data(), KeyRing::keySize);
    putNumber(static_cast<quint32>(numbers.size()));
    for (const std::uint32_t number : numbers) {
        putNumber(number);
        put(keys.data.find(number)->data(), KeyRing::keySize);
    }
    return plain;
}

std::optional<ClinicKeys> unpacked(const SecretBytes& plain)
{
    constexpr std::size_t fixed = RawId::size + KeyRing::keySize + countSize;
    if (plain.size() < fixed)
        return std::nullopt;
    const unsigned char* at = plain.data();
    const auto takeKey = [&] {
        SecretBytes key(std::as_bytes(std::span(at, KeyRing::keySize)));
        at += KeyRing::keySize;
        return key;
    };
    const auto takeNumber = [&] {
        const auto number = qFromBigEndian<quint32>(at);
        at += sizeof number;
        return number;
    };

    ClinicKeys keys;
    keys.tenant = TenantId::fromBytes(QByteArrayView(at, RawId::size));
    at += RawId::size;
    keys.index = takeKey();
    const quint32 count = takeNumber();
    if (count == 0 || plain.size() != fixed + count * entrySize)
        return std::nullopt;
    for (quint32 i = 0; i < count; ++i) {
        const quint32 number = takeNumber();
        keys.data.add(number, takeKey());
    }
    return keys;
}

} // namespace

Result<QByteArray, KeyBackupProblem> wrapKeys(const ClinicKeys& keys, const SecretBytes& passphrase,
                                              RandomSource& random)
{
    QByteArray file = title.toByteArray() + format;
    file.resize(headerSize);
    const qsizetype salt = title.size() + 1;
    if (!random.fill(std::as_writable_bytes(std::span(file.data() + salt, saltSize + nonceSize))))
        return failure(KeyBackupProblem::GeneratorFailed);
    const auto key = wrappingKey(passphrase, QByteArrayView(file).sliced(salt, saltSize));
    if (!key)
        return failure(KeyBackupProblem::NotEnoughMemory);

    const SecretBytes plain = packed(keys);
    file.resize(headerSize + static_cast<qsizetype>(plain.size()) + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(file, headerSize), nullptr, plain.data(), plain.size(),
                                               raw(file, 0), headerSize, nullptr, raw(file, salt + saltSize),
                                               key->data());
    return file + sumOf(file);
}

Result<ClinicKeys, KeyBackupProblem> unwrapKeys(QByteArrayView file, const SecretBytes& passphrase)
{
    if (file.size() <= title.size() || file.first(title.size()) != title)
        return failure(KeyBackupProblem::NotABackup);
    if (file[title.size()] != format)
        return failure(KeyBackupProblem::NewerFormat);
    if (file.size() <= headerSize + tagSize + sumSize || sumOf(file.chopped(sumSize)) != file.last(sumSize))
        return failure(KeyBackupProblem::Damaged);

    const qsizetype salt = title.size() + 1;
    const auto key = wrappingKey(passphrase, file.sliced(salt, saltSize));
    if (!key)
        return failure(KeyBackupProblem::NotEnoughMemory);
    const QByteArrayView body = file.chopped(sumSize).sliced(headerSize);
    SecretBytes plain(static_cast<std::size_t>(body.size() - tagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, raw(body), static_cast<unsigned long long>(body.size()),
            raw(file), headerSize, raw(file.sliced(salt + saltSize)), key->data()) != 0)
        return failure(KeyBackupProblem::WrongPassphrase);
    auto keys = unpacked(plain);
    if (!keys)
        return failure(KeyBackupProblem::Damaged);
    return std::move(*keys);
}

} // namespace frontpaw::platform
