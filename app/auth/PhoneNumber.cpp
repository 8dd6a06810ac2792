#include "auth/PhoneNumber.h"

#include "PhoneText.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace frontpaw::auth {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

PhoneNumber PhoneNumber::fromE164(QStringView e164)
{
    // E.164: at most 15 digits; the shortest mobile numbers have 4 after the calling code.
    const bool fits =
        e164.size() >= 8 && e164.size() <= 16 && e164.front() == u'+' &&
        std::all_of(e164.begin() + 1, e164.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype codeLength = fits ? callingCodeLength(e164.sliced(1)) : 0;
    PhoneNumber number;
    if (codeLength > 0) {
        number.m_e164 = e164.toString();
        number.m_callingCodeLength = codeLength;
    }
    return number;
}

QString PhoneNumber::international() const
{
    if (isNull())
        return {};
    // India's mobile numbers are read five and five; libphonenumber groups blocks it does not know otherwise.
    if (m_e164.startsWith("+91"_L1) && m_e164.size() == 13)
        return m_e164.first(3) + u' ' + m_e164.sliced(3, 5) + u' ' + m_e164.sliced(8);

    const auto* util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util->Parse(m_e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return m_e164;
    std::string text;
    util->Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString PhoneNumber::masked() const
{
    constexpr int shown = 4;
    QString text = international();
    int digits = 0;
    const qsizetype code = m_callingCodeLength + 1;
    for (qsizetype i = text.size() - 1; i >= code; --i) {
        if (text[i].isDigit() && ++digits > shown)
            text[i] = u'\u2022';
    }
    return text;
}

} // namespace frontpaw::auth
