#pragma once

#include "auth/AuthIds.h"
#include "auth/PhoneNumber.h"
#include "base/Clock.h"
#include "base/Secret.h"

#include <optional>

namespace frontpaw::auth {

/// What a client's session may do.
enum class Scope { ChooseClient, ProfileOnly, Full };

/// How sure we are of who it is.
enum class Level { Code, Vouched, Staff };

/// The 256 random bits that a session is known by. Memory only; its SHA-256 is stored. Move-only.
class SessionToken
{
public:
    static constexpr std::size_t size = 32;

    SessionToken() = default;
    explicit SessionToken(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] bool isNull() const { return m_bytes.size() != size; }
    [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }
    [[nodiscard]] SessionToken clone() const { return SessionToken(m_bytes.clone()); }
    /// SHA-256 of the bytes: how stores know it.
    [[nodiscard]] QByteArray digest() const;
    /// 64 hex digits, for --session-file alone.
    [[nodiscard]] QByteArray toHex() const;
    [[nodiscard]] static std::optional<SessionToken> fromHex(QByteArrayView hex);

private:
    SecretBytes m_bytes;
};

/// A session as stored.
struct Session
{
    SessionId id;
    QByteArray tokenDigest;
    FlowId flow;
    PhoneNumber phone;
    std::optional<ClientId> client;
    Scope scope = Scope::Full;
    Level level = Level::Code;
    Instant createdAt{};
    Instant lastUsedAt{};
    Instant endsAt{};
    std::optional<Instant> endedAt;
    bool operator==(const Session&) const = default;
};

} // namespace frontpaw::auth
