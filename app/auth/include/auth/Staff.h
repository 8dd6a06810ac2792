#pragma once

#include "auth/Rights.h"
#include "base/Ids.h"
#include "base/Result.h"
#include "base/SecretArena.h"

#include <QString>

namespace frontpaw::auth {

/// Somebody who works at the clinic.
struct StaffMember
{
    StaffId id;
    QString name;
    Role role = Role::Reception;
    QByteArray pinVerifier; ///< libsodium's Argon2id string; empty: no PIN (the demo's receptionist)
    bool operator==(const StaffMember&) const = default;
};

/// A staff PIN: 6 to 12 digits, no runs ("123456", "111111").
enum class PinProblem { TooShort, TooLong, NotDigits, Run };

class Pin
{
public:
    static constexpr int minDigits = 6;
    static constexpr int maxDigits = 12;

    [[nodiscard]] static Result<void, PinProblem> check(QByteArrayView digits);
    /// Argon2id, interactive limits (about 110 ms): never on the main thread of a window. Empty when memory
    /// is short.
    [[nodiscard]] static QByteArray verifierOf(QByteArrayView digits);
    [[nodiscard]] static bool matches(const QByteArray& verifier, QByteArrayView digits);
};

} // namespace frontpaw::auth
