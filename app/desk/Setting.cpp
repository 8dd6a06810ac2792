#include "desk/Setting.h"

#include "desk/PolicySettings.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace frontpaw::desk {

namespace {

constexpr qint64 longestName = 80;
constexpr qint64 longestGeometry = 1000;

std::vector<Setting> table()
{
    using enum SettingClass;
    using enum SettingType;
    std::vector<Setting> settings{
        {u"desk.language", Comfort, Choice, u"system"_s, 0, 0, u"system,en,hi"},
        {u"desk.theme", Comfort, Choice, u"system"_s, 0, 0, u"system,light,dark,high-contrast"},
        {u"desk.text-size", Comfort, Number, u"100"_s, 100, 200},
        {u"desk.country", Comfort, Country, u"IN"_s},
        {u"desk.window-geometry", Comfort, Text, u""_s, 0, longestGeometry},
        {u"keys.keystore", Machine, Choice, u"keychain"_s, 0, 0, u"keychain,file"},
        {u"clinic.name", Clinic, Text, u""_s, 1, longestName},
        {u"clinic.country", Clinic, Country, u"IN"_s},
        {u"clinic.timezone", Clinic, TimeZone, u"Asia/Kolkata"_s},
        {u"delivery.channels", Clinic, List, u"preview"_s, 1, 1, u"preview"},
    };
    std::ranges::move(policySettings(), std::back_inserter(settings));
    return settings;
}

Result<QString, SettingProblem> checkedNumber(const Setting& setting, const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return failure(SettingProblem::NotANumber);
    if (number < setting.least || number > setting.most)
        return failure(SettingProblem::OutOfBounds);
    return QString::number(number);
}

Result<QString, SettingProblem> checkedFlag(const QString& text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"off"_s, u"0"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return u"true"_s;
    if (no.contains(text, Qt::CaseInsensitive))
        return u"false"_s;
    return failure(SettingProblem::NotAFlag);
}

/// `accepts` tells whether one entry is good.
template <class Accepts>
Result<QString, SettingProblem> checkedList(const QString& text, SettingProblem otherwise, Accepts accepts)
{
    QStringList entries;
    for (const QString& part : text.split(u',')) {
        const QString entry = part.trimmed();
        if (!accepts(entry))
            return failure(otherwise);
        if (!entries.contains(entry))
            entries.append(entry);
    }
    return entries.join(u',');
}

bool isChoice(const Setting& setting, const QString& text)
{
    return setting.choices.split(u',').contains(QStringView(text));
}

bool isCallingCode(const QString& text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() >= 2 && text.size() <= 4 && text[0] == u'+' && text[1] != u'0' &&
           std::all_of(text.begin() + 1, text.end(), isDigit);
}

Result<QString, SettingProblem> checkedCountry(const QString& text)
{
    const QString code = text.toUpper();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.size() != 2 || !std::ranges::all_of(code, isLetter))
        return failure(SettingProblem::NotACountry);
    return code;
}

Result<QString, SettingProblem> checkedText(const Setting& setting, const QString& text)
{
    if (text.size() > setting.most)
        return failure(SettingProblem::TooLong);
    if (text.size() < setting.least)
        return failure(SettingProblem::Missing);
    return text;
}

/// Changes of one letter that make one name of the other (Levenshtein).
qsizetype distance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = left[i] == right[static_cast<qsizetype>(j) - 1] ? 0 : 1;
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + change}));
        }
    }
    return row.back();
}

QStringView withoutSection(QStringView name)
{
    return name.sliced(name.indexOf(u'.') + 1);
}

} // namespace

std::span<const Setting> allSettings()
{
    static const std::vector<Setting> settings = table();
    return settings;
}

const Setting* findSetting(QStringView name)
{
    const auto settings = allSettings();
    const auto found = std::ranges::find(settings, name, &Setting::name);
    return found == settings.end() ? nullptr : &*found;
}

QString nearestSetting(QStringView wanted)
{
    constexpr qsizetype longestWorthComparing = 64;
    if (wanted.isEmpty() || wanted.size() > longestWorthComparing)
        return {};
    const QString name = wanted.toString().toLower();
    QString nearest;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const Setting& setting : allSettings()) {
        const bool sameKey = withoutSection(setting.name) == withoutSection(name);
        const qsizetype steps = sameKey ? 1 : distance(name, setting.name);
        if (steps <= std::max<qsizetype>(2, setting.name.size() / 4) && steps < least) {
            least = steps;
            nearest = setting.name.toString();
        }
    }
    return nearest;
}

Result<QString, SettingProblem> checkedValue(const Setting& setting, QStringView given)
{
    const QString text = given.trimmed().toString();
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return failure(SettingProblem::NotText);
    if (text.isEmpty() && setting.type != SettingType::Text)
        return failure(SettingProblem::Missing);

    switch (setting.type) {
    case SettingType::Flag:
        return checkedFlag(text);
    case SettingType::Number:
    case SettingType::Seconds:
        return checkedNumber(setting, text);
    case SettingType::Text:
        return checkedText(setting, text);
    case SettingType::Choice:
        if (!isChoice(setting, text))
            return failure(SettingProblem::NotAChoice);
        return text;
    case SettingType::List:
        return checkedList(text, SettingProblem::NotAChoice,
                           [&](const QString& entry) { return isChoice(setting, entry); });
    case SettingType::Country:
        return checkedCountry(text);
    case SettingType::CallingCodes:
        return checkedList(text, SettingProblem::NotACountry, isCallingCode);
    case SettingType::TimeZone:
        if (!QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
            return failure(SettingProblem::NotATimeZone);
        return text;
    }
    return failure(SettingProblem::Unknown);
}

} // namespace frontpaw::desk
