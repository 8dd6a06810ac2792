#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace frontpaw::auth {

/// A typed or pasted text, read as digits.
struct PhoneText
{
    QString digits; ///< ASCII
    bool plus = false;
    QString extension; ///< digits after "ext", "x", "#" or ";ext="

    /// Nothing when a letter or another sign stands in it that no number has. Control and direction marks,
    /// which come along with pasted numbers, are dropped.
    [[nodiscard]] static std::optional<PhoneText> read(QStringView text);
    /// With plus, as libphonenumber takes it.
    [[nodiscard]] QString dialled() const { return plus ? u'+' + digits : digits; }
};

/// ITU-T E.164: how many digits of these (without plus) are the calling code; 0 when there is none.
[[nodiscard]] qsizetype callingCodeLength(QStringView digits);

} // namespace frontpaw::auth
