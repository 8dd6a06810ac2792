#pragma once

#include "auth/AuthIds.h"
#include "auth/Ledger.h"
#include "auth/OtpCode.h"
#include "base/Secret.h"

namespace frontpaw::auth {

/// What is stored of a code: a MAC over clinic, purpose, challenge and digits under a key that only this desk
/// has. Any thread.
class CodeMac
{
public:
    CodeMac(const SecretBytes& codeKey, TenantId tenant);

    [[nodiscard]] QByteArray of(ChallengeId challenge, Purpose purpose, const OtpCode& code) const;
    /// Constant-time; the one place where a code is compared. `tried`: of() the challenge's id, purpose and
    /// what was typed.
    [[nodiscard]] static bool matches(const Challenge& challenge, const QByteArray& tried);

private:
    const SecretBytes& m_key;
    TenantId m_tenant;
};

/// Makes phone keys under the clinic's index key. Any thread.
class PhoneIndex
{
public:
    PhoneIndex(const SecretBytes& indexKey, TenantId tenant);
    [[nodiscard]] PhoneKey keyOf(const PhoneNumber& phone) const;

private:
    const SecretBytes& m_key;
    TenantId m_tenant;
};

} // namespace frontpaw::auth
