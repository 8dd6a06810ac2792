#include "auth/PhoneNumbers.h"

#include "PhoneText.h"

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <QRegularExpression>

#include <memory>

namespace frontpaw::auth {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;
using Parsed = i18n::phonenumbers::PhoneNumber;

namespace {

constexpr qsizetype indianMobileDigits = 10;

/// Ten digits, the first of them 6 to 9.
bool isIndianMobile(QStringView national)
{
    return national.size() == indianMobileDigits && national.front() >= u'6' && national.front() <= u'9';
}

/// "+919535339196" for any form of an Indian mobile number, else empty. Our own reading, because
/// libphonenumber's takes a leading 91 off only in front of blocks it knows.
QString indianMobile(const PhoneText& text, bool inIndia)
{
    static const QRegularExpression withPlus(u"^910?([6-9][0-9]{9})$"_s);
    static const QRegularExpression dialled(u"^(?:(?:00|0)?91)?0?([6-9][0-9]{9})$"_s);
    if (!text.plus && !inIndia)
        return {};
    const auto match = (text.plus ? withPlus : dialled).match(text.digits);
    return match.hasMatch() ? u"+91"_s + match.captured(1) : QString();
}

PhoneProblem problemOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneProblem::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneProblem::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneProblem::TooLong;
    default:
        return PhoneProblem::NotANumber;
    }
}

/// India's lengths differ by kind, so a mobile number with a digit too few is "possible" to libphonenumber.
std::optional<PhoneProblem> lengthProblem(const PhoneNumberUtil& util, const Parsed& number)
{
    std::string national;
    util.GetNationalSignificantNumber(number, &national);
    if (number.country_code() == 91 && national.front() >= '6' && national.front() <= '9')
        return national.size() < indianMobileDigits ? PhoneProblem::TooShort : PhoneProblem::TooLong;

    switch (util.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneProblem::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneProblem::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneProblem::TooLong;
    case PhoneNumberUtil::INVALID_LENGTH:
        return PhoneProblem::NotANumber;
    default:
        return std::nullopt;
    }
}

std::optional<PhoneProblem> kindProblem(const PhoneNumberUtil& util, const Parsed& number)
{
    switch (util.GetNumberType(number)) {
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        // "Fixed line or mobile" means that the plan does not tell them apart; India's does (see
        // isIndianMobile).
        return number.country_code() == 91 ? std::optional(PhoneProblem::Landline) : std::nullopt;
    case PhoneNumberUtil::FIXED_LINE:
        return PhoneProblem::Landline;
    case PhoneNumberUtil::TOLL_FREE:
        return PhoneProblem::TollFree;
    case PhoneNumberUtil::PREMIUM_RATE:
        return PhoneProblem::PremiumRate;
    case PhoneNumberUtil::UNKNOWN:
        return PhoneProblem::NotANumber;
    default:
        return PhoneProblem::NotMobile;
    }
}

Result<QString, PhoneProblem> e164Of(const PhoneText& text, const QString& region)
{
    const auto* util = PhoneNumberUtil::GetInstance();
    Parsed number;
    const auto error = util->Parse(text.dialled().toStdString(), region.toUpper().toStdString(), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return failure(problemOf(error));
    std::string national;
    util->GetNationalSignificantNumber(number, &national);
    if (number.country_code() == 91 && isIndianMobile(QString::fromStdString(national)))
        return u"+91"_s + QString::fromStdString(national);
    const auto kind = kindProblem(*util, number);
    if (kind == PhoneProblem::NotANumber) {
        if (const auto length = lengthProblem(*util, number))
            return failure(*length);
    }
    if (kind)
        return failure(*kind);
    std::string e164;
    util->Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

bool isEmergency(const PhoneText& text, const QString& region)
{
    static const ShortNumberInfo shortNumbers;
    return !text.plus &&
           shortNumbers.IsEmergencyNumber(text.digits.toStdString(), region.toUpper().toStdString());
}

} // namespace

Result<PhoneNumber, PhoneProblem> PhoneNumbers::parse(QStringView text, const QString& region,
                                                      const QStringList& served)
{
    const auto read = PhoneText::read(text);
    if (!read)
        return failure(PhoneProblem::NotANumber);
    if (read->digits.isEmpty())
        return failure(read->plus ? PhoneProblem::TooShort : PhoneProblem::Empty);
    if (!read->extension.isEmpty())
        return failure(PhoneProblem::HasExtension);
    if (isEmergency(*read, region))
        return failure(PhoneProblem::Emergency);

    QString e164 = indianMobile(*read, callingCodeOf(region) == "+91"_L1);
    if (e164.isEmpty()) {
        auto other = e164Of(*read, region);
        if (!other)
            return failure(other.error());
        e164 = *other;
    }
    const PhoneNumber number = PhoneNumber::fromE164(e164);
    if (number.isNull())
        return failure(PhoneProblem::NotANumber);
    if (!served.isEmpty() && !served.contains(u'+' + number.callingCode()))
        return failure(PhoneProblem::CountryNotServed);
    return number;
}

QString PhoneNumbers::grouped(QStringView typed, const QString& region)
{
    const auto read = PhoneText::read(typed);
    if (!read || !read->extension.isEmpty() || read->digits.isEmpty())
        return typed.toString();

    const bool indian = read->plus ? read->digits.startsWith("91"_L1) : callingCodeOf(region) == "+91"_L1;
    const QStringView national = QStringView(read->digits).sliced(indian && read->plus ? 2 : 0);
    const bool mobile = !national.isEmpty() && national.front() >= u'6' && national.front() <= u'9';
    if (indian && mobile && national.size() <= indianMobileDigits) {
        QString grouped = read->plus ? u"+91 "_s : QString();
        grouped += national.first(std::min<qsizetype>(national.size(), 5));
        if (national.size() > 5)
            grouped += u' ' + national.sliced(5).toString();
        return grouped;
    }

    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        PhoneNumberUtil::GetInstance()->GetAsYouTypeFormatter(region.toUpper().toStdString()));
    std::string text;
    for (const QChar c : read->dialled())
        formatter->InputDigit(c.unicode(), &text);
    return QString::fromStdString(text).trimmed();
}

QString PhoneNumbers::asciiDigits(QStringView text)
{
    QString digits;
    for (const char32_t c : text.toUcs4()) {
        const int digit = QChar::digitValue(c);
        if (digit >= 0)
            digits += QChar(u'0' + digit);
        else if ((c == U'+' || c == U'\uFF0B') && digits.isEmpty())
            digits = u"+"_s;
    }
    return digits;
}

QString PhoneNumbers::callingCodeOf(const QString& region)
{
    const int code = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region.toUpper().toStdString());
    return code == 0 ? QString() : u'+' + QString::number(code);
}

} // namespace frontpaw::auth
