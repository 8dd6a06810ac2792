#include "base/Sealing.h"

#include <QtEndian>

#include <sodium.h>

namespace frontpaw {

namespace {

constexpr qsizetype headerSize = 1 + 4;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray header(std::uint32_t keyNumber)
{
    QByteArray bytes(headerSize, '\0');
    bytes[0] = static_cast<char>(Sealer::format);
    qToBigEndian(keyNumber, bytes.data() + 1);
    return bytes;
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data() + offset);
}

} // namespace

AssociatedData& AssociatedData::add(QByteArrayView part)
{
    char length[8];
    qToBigEndian(static_cast<quint64>(part.size()), length);
    m_bytes.append(length, sizeof length).append(part);
    return *this;
}

AssociatedData& AssociatedData::add(std::uint64_t number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    return add(QByteArrayView(bytes, sizeof bytes));
}

void KeyRing::add(std::uint32_t number, SecretBytes key)
{
    Q_ASSERT(key.size() == keySize);
    m_keys.insert_or_assign(number, std::move(key));
}

const SecretBytes* KeyRing::find(std::uint32_t number) const
{
    const auto it = m_keys.find(number);
    return it == m_keys.end() ? nullptr : &it->second;
}

std::uint32_t KeyRing::newest() const
{
    Q_ASSERT(!m_keys.empty());
    return m_keys.rbegin()->first;
}

std::vector<std::uint32_t> KeyRing::numbers() const
{
    std::vector<std::uint32_t> numbers;
    for (const auto& [number, key] : m_keys)
        numbers.push_back(number);
    return numbers;
}

Sealer::Sealer(const KeyRing& keys, RandomSource& random) : m_keys(keys), m_random(random) {}

Result<QByteArray, SealProblem> Sealer::seal(QByteArrayView plain, const AssociatedData& bound) const
{
    if (m_keys.isEmpty())
        return failure(SealProblem::UnknownKey);
    const std::uint32_t number = m_keys.newest();
    const QByteArray head = header(number);
    const QByteArray context = head + bound.bytes();

    const auto block = static_cast<qsizetype>(padding);
    const qsizetype padded = (plain.size() / block + 1) * block;
    QByteArray text(padded, '\0');
    std::copy(plain.begin(), plain.end(), text.begin());
    text[plain.size()] = static_cast<char>(0x80);

    QByteArray sealed = head;
    sealed.resize(headerSize + nonceSize + padded + tagSize);
    const auto nonce = std::as_writable_bytes(std::span(sealed.data() + headerSize, nonceSize));
    if (!m_random.fill(nonce)) {
        wipe(text);
        return failure(SealProblem::GeneratorFailed);
    }
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed, headerSize + nonceSize), nullptr, raw(text),
                                               static_cast<unsigned long long>(padded), raw(context),
                                               static_cast<unsigned long long>(context.size()), nullptr,
                                               raw(sealed, headerSize), m_keys.find(number)->data());
    wipe(text);
    return sealed;
}

Result<QByteArray, SealProblem> Sealer::open(QByteArrayView sealed, const AssociatedData& bound) const
{
    constexpr qsizetype overhead = headerSize + nonceSize + tagSize;
    if (sealed.size() < overhead + static_cast<qsizetype>(padding) ||
        static_cast<std::uint8_t>(sealed[0]) != format)
        return failure(SealProblem::Malformed);
    const auto number = qFromBigEndian<quint32>(sealed.data() + 1);
    const SecretBytes* key = m_keys.find(number);
    if (!key)
        return failure(SealProblem::UnknownKey);

    const QByteArray context = header(number) + bound.bytes();
    const QByteArrayView body = sealed.sliced(headerSize + nonceSize);
    QByteArray text(body.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(text), nullptr, nullptr, raw(body),
                                                   static_cast<unsigned long long>(body.size()), raw(context),
                                                   static_cast<unsigned long long>(context.size()),
                                                   raw(sealed.sliced(headerSize)), key->data()) != 0)
        return failure(SealProblem::Forged);

    std::size_t length = 0;
    if (sodium_unpad(&length, raw(text), static_cast<std::size_t>(text.size()), padding) != 0)
        return failure(SealProblem::Malformed);
    text.truncate(static_cast<qsizetype>(length));
    return text;
}

} // namespace frontpaw
