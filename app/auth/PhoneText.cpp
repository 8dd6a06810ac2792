#include "PhoneText.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace frontpaw::auth {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts are no number in any form; nothing is gained by reading them.
constexpr qsizetype longestText = 200;

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

bool isPlus(char32_t c)
{
    return c == U'+' || c == U'\uFF0B';
}

bool isSeparator(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Punctuation_Dash || c == U'(' ||
           c == U')' || c == U'.' || c == U'/' || c == U'\u2212' || c == U'\u00A0';
}

QString visible(QStringView text)
{
    QString kept;
    for (const char32_t c : text.toUcs4()) {
        if (isInvisible(c))
            continue;
        const int digit = QChar::digitValue(c);
        if (digit >= 0)
            kept += QChar(u'0' + digit);
        else
            kept += QChar::fromUcs4(c);
    }
    return kept.trimmed();
}

/// Takes "ext 5", "x5", "#5" or ";ext=5" off the end.
QString takeExtension(QString& text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] >= u'0' && text[end - 1] <= u'9')
        --end;
    if (end == text.size())
        return {};
    const QString head = text.first(end).trimmed().toLower();
    static constexpr std::array marks{";ext="_L1, "extension"_L1, "extn."_L1, "extn"_L1,
                                      "ext."_L1,  "ext"_L1,       "x"_L1,     "#"_L1};
    for (const QLatin1StringView mark : marks) {
        if (!head.endsWith(mark) || head.size() == mark.size())
            continue;
        QString extension = text.sliced(end);
        text = head.chopped(mark.size());
        return extension;
    }
    return {};
}

} // namespace

std::optional<PhoneText> PhoneText::read(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    QString kept = visible(text);
    if (kept.startsWith("tel:"_L1, Qt::CaseInsensitive))
        kept.remove(0, 4);

    PhoneText result;
    result.extension = takeExtension(kept);
    for (const char32_t c : kept.toUcs4()) {
        if (c >= U'0' && c <= U'9')
            result.digits += QChar(c);
        else if (isPlus(c) && result.digits.isEmpty() && !result.plus)
            result.plus = true;
        else if (!isSeparator(c))
            return std::nullopt;
    }
    return result;
}

qsizetype callingCodeLength(QStringView digits)
{
    // E.164 Annex D: zones 1 and 7 have one digit; these have two, all others three. No code begins with 0.
    static constexpr std::array<QStringView, 44> two{
        u"20", u"27", u"30", u"31", u"32", u"33", u"34", u"36", u"39", u"40", u"41",
        u"43", u"44", u"45", u"46", u"47", u"48", u"49", u"51", u"52", u"53", u"54",
        u"55", u"56", u"57", u"58", u"60", u"61", u"62", u"63", u"64", u"65", u"66",
        u"81", u"82", u"84", u"86", u"90", u"91", u"92", u"93", u"94", u"95", u"98"};
    if (digits.size() < 4 || digits.front() == u'0')
        return 0;
    if (digits.front() == u'1' || digits.front() == u'7')
        return 1;
    return std::ranges::find(two, digits.first(2)) != two.end() ? 2 : 3;
}

} // namespace frontpaw::auth
