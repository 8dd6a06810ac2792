#include "auth/CodeMac.h"

namespace frontpaw::auth {

CodeMac::CodeMac(const SecretBytes& codeKey, TenantId tenant) : m_key(codeKey), m_tenant(tenant) {}

QByteArray CodeMac::of(ChallengeId challenge, Purpose purpose, const OtpCode& code) const
{
    const QByteArray purposeByte(1, static_cast<char>(purpose));
    return keyedHash(m_key, {"code", m_tenant.bytes(), purposeByte, challenge.bytes(), code.exposed()});
}

bool CodeMac::matches(const Challenge& challenge, const QByteArray& tried)
{
    return !challenge.mac.isEmpty() && constantTimeEqual(challenge.mac, tried);
}

PhoneIndex::PhoneIndex(const SecretBytes& indexKey, TenantId tenant) : m_key(indexKey), m_tenant(tenant) {}

PhoneKey PhoneIndex::keyOf(const PhoneNumber& phone) const
{
    return PhoneKey(keyedHash(m_key, {"phone", m_tenant.bytes(), phone.e164().toLatin1()}));
}

} // namespace frontpaw::auth
