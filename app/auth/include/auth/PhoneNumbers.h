#pragma once

#include "auth/PhoneNumber.h"

#include <QStringList>

namespace frontpaw::auth {

/// Understands any spoken or pasted form of a number: spaces, dashes, a trunk 0, 00 or +, digits of any
/// script.
///
/// For +91 the rule is ten digits of which the first is 6 to 9: libphonenumber's metadata in Debian 12 misses
/// blocks that India has allotted since. Elsewhere libphonenumber's type check decides.
/// Main thread. The first call costs about 10 ms (metadata), the rest 30 us.
class PhoneNumbers
{
public:
    /// `region`: ISO 3166 code that a number without country code is read in ("IN").
    /// `served`: calling codes that the clinic sends to, with plus ("+91"); empty means all.
    [[nodiscard]] static Result<PhoneNumber, PhoneProblem> parse(QStringView text, const QString& region,
                                                                 const QStringList& served);

    /// The digits typed so far, grouped as they are read in `region` ("95353 39196"). Anything that is no
    /// digit, plus or separator makes the text come back as it was.
    [[nodiscard]] static QString grouped(QStringView typed, const QString& region);

    /// Digits of any script as ASCII digits; a leading plus stays, the rest goes.
    [[nodiscard]] static QString asciiDigits(QStringView text);

    /// "+91" for "IN"; empty when unknown.
    [[nodiscard]] static QString callingCodeOf(const QString& region);
};

} // namespace frontpaw::auth
