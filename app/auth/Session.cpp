#include "auth/Session.h"

#include <algorithm>

namespace frontpaw::auth {

QByteArray SessionToken::digest() const
{
    return sha256({m_bytes.data(), static_cast<qsizetype>(m_bytes.size())});
}

QByteArray SessionToken::toHex() const
{
    QByteArray bytes = m_bytes.exposed();
    QByteArray hex = bytes.toHex();
    wipe(bytes);
    return hex;
}

std::optional<SessionToken> SessionToken::fromHex(QByteArrayView hex)
{
    const auto isLowerHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hex.size() != static_cast<qsizetype>(2 * size) || !std::all_of(hex.begin(), hex.end(), isLowerHex))
        return std::nullopt;
    QByteArray text = hex.toByteArray();
    QByteArray bytes = QByteArray::fromHex(text);
    SessionToken token(SecretBytes(std::as_bytes(std::span(bytes.constData(), size))));
    wipe(text);
    wipe(bytes);
    return token;
}

} // namespace frontpaw::auth
