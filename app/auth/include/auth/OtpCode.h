#pragma once

#include "base/RandomSource.h"
#include "base/Result.h"
#include "base/SecretArena.h"

#include <QStringView>

#include <optional>

namespace frontpaw::auth {

/// A one-time code in guarded memory. Move-only; the digits leave it only to be sent or compared.
class OtpCode
{
public:
    static constexpr int minDigits = 4;
    static constexpr int maxDigits = 8;

    /// Every code of `digits` digits is equally likely, 000000 and 999999 too.
    [[nodiscard]] static Result<OtpCode, RandomProblem> draw(int digits, RandomSource& random);
    /// Reads exactly 4 to 8 digits of any script, with spaces or dashes between; nothing else.
    [[nodiscard]] static std::optional<OtpCode> fromText(QStringView text);
    /// Takes over a field's guarded buffer: ASCII digits, the rest zero.
    [[nodiscard]] static std::optional<OtpCode> fromSlot(SecretSlot slot);

    [[nodiscard]] int digits() const;
    [[nodiscard]] OtpCode clone() const;

    /// The digits, for the message and the MAC alone. The view dies with the code; a copy must be wiped.
    [[nodiscard]] QByteArrayView exposed() const;

private:
    explicit OtpCode(SecretSlot slot) : m_slot(std::move(slot)) {}
    SecretSlot m_slot;
};

} // namespace frontpaw::auth
