#pragma once

#include "base/Result.h"

#include <QString>

namespace frontpaw::auth {

/// Why a text is no number that can receive a code. Each has its own sentence in app/words.
enum class PhoneProblem {
    Empty,
    NotANumber,
    TooShort,
    TooLong,
    HasExtension,
    UnknownCountry,
    CountryNotServed, ///< a good number, but not of a country on the clinic's list
    Landline,
    TollFree,
    PremiumRate,
    Emergency,
    NotMobile, ///< valid, but nothing that receives messages (pager, voicemail, shared cost …)
};

/// A phone number that can receive a code, in E.164. Made by PhoneNumbers::parse or read back from storage.
class PhoneNumber
{
public:
    PhoneNumber() = default;
    /// For text that was e164() of a number before; anything else gives a null number.
    [[nodiscard]] static PhoneNumber fromE164(QStringView e164);

    [[nodiscard]] bool isNull() const { return m_e164.isEmpty(); }
    /// "+919535339196"
    [[nodiscard]] const QString& e164() const { return m_e164; }
    /// "91"
    [[nodiscard]] QString callingCode() const { return m_e164.sliced(1, m_callingCodeLength); }
    /// "9535339196"
    [[nodiscard]] QString national() const { return m_e164.sliced(1 + m_callingCodeLength); }
    /// "+91 95353 39196"
    [[nodiscard]] QString international() const;
    /// "+91 ••••• •3196": all but the last four digits hidden, the grouping kept.
    [[nodiscard]] QString masked() const;

    bool operator==(const PhoneNumber&) const = default;

private:
    QString m_e164;
    qsizetype m_callingCodeLength = 0;
};

} // namespace frontpaw::auth
