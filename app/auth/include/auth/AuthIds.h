#pragma once

#include "base/Ids.h"

namespace frontpaw::auth {

/// One code and its tries.
using ChallengeId = Id<struct ChallengeTag>;
/// What a person asked for: one challenge, over one or two channels.
using RequestId = Id<struct RequestTag>;
/// One message on one channel.
using DeliveryId = Id<struct DeliveryTag>;
using SessionId = Id<struct SessionTag>;
/// One way through the sign-in, from the number to My pets. Also the idempotency key of what it was started
/// for.
using FlowId = Id<struct FlowTag>;

/// Keyed hash of an E.164 number under the clinic's index key: 32 bytes, good for exact look-up only.
class PhoneKey
{
public:
    PhoneKey() = default;
    explicit PhoneKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }
    bool operator==(const PhoneKey&) const = default;
    bool operator<(const PhoneKey& other) const { return m_bytes < other.m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace frontpaw::auth
