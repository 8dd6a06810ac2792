#include "words/Settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace frontpaw::words {

namespace {

struct SettingSentence
{
    QStringView name;
    const char* title;
    const char* explanation;
};

struct Settings
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::Settings)

public:
    static constexpr SettingSentence rows[]{
        {u"desk.language", QT_TR_NOOP("Language"), QT_TR_NOOP("The language of this desk.")},
        {u"desk.theme", QT_TR_NOOP("Theme"), QT_TR_NOOP("Light, dark or high contrast.")},
        {u"desk.text-size", QT_TR_NOOP("Text size"), QT_TR_NOOP("The size of all text, in percent.")},
        {u"desk.country", QT_TR_NOOP("Country of numbers"),
         QT_TR_NOOP("A number without country code is read as one of this country.")},
        {u"desk.window-geometry", QT_TR_NOOP("Window"),
         QT_TR_NOOP("Where the window was when it was closed.")},
        {u"keys.keystore", QT_TR_NOOP("Place of the keys"),
         QT_TR_NOOP("Keys stand in the system's keychain, or in files where there is none.")},
        {u"clinic.name", QT_TR_NOOP("Name of the clinic"),
         QT_TR_NOOP("The name that clients read in the message.")},
        {u"clinic.country", QT_TR_NOOP("Country of the clinic"), QT_TR_NOOP("Where the clinic is.")},
        {u"clinic.timezone", QT_TR_NOOP("Time zone"), QT_TR_NOOP("Opening hours and appointments go by it.")},
        {u"delivery.channels", QT_TR_NOOP("Channels"),
         QT_TR_NOOP("How codes are sent, the first that works.")},
        {u"otp.countries", QT_TR_NOOP("Countries served"),
         QT_TR_NOOP("Codes are sent to numbers of these countries only.")},
        {u"otp.digits", QT_TR_NOOP("Digits of a code"),
         QT_TR_NOOP("More digits are harder to guess and longer to type.")},
        {u"otp.allow_short_codes", QT_TR_NOOP("Short codes"),
         QT_TR_NOOP("Allows 4 and 5 digits, which are much easier to guess.")},
        {u"otp.lifetime_s", QT_TR_NOOP("Life of a code"),
         QT_TR_NOOP("A code is good for so long; nothing extends it.")},
        {u"otp.tries_per_code", QT_TR_NOOP("Tries for a code"),
         QT_TR_NOOP("After so many wrong tries a code is dead.")},
        {u"otp.first_wait_s", QT_TR_NOOP("Wait before the second code"),
         QT_TR_NOOP("Between the first and the second request of a number in a day.")},
        {u"otp.second_wait_s", QT_TR_NOOP("Wait before the third code"),
         QT_TR_NOOP("Between the second and the third request of a number in a day.")},
        {u"otp.later_wait_s", QT_TR_NOOP("Wait before later codes"),
         QT_TR_NOOP("Between all later requests of a number.")},
        {u"otp.requests_per_hour", QT_TR_NOOP("Requests in an hour"),
         QT_TR_NOOP("Codes that one number may ask for in an hour.")},
        {u"otp.requests_per_day", QT_TR_NOOP("Requests in a day"),
         QT_TR_NOOP("Codes that one number may ask for in 24 hours.")},
        {u"otp.desk_requests_per_hour", QT_TR_NOOP("Requests of a desk"),
         QT_TR_NOOP("Codes that one desk may ask for in an hour.")},
        {u"otp.messages_per_day", QT_TR_NOOP("Messages in a day"),
         QT_TR_NOOP("Messages that the clinic pays for in 24 hours.")},
        {u"otp.wrong_guesses_per_day", QT_TR_NOOP("Wrong codes in a day"),
         QT_TR_NOOP("Wrong codes of one number in 24 hours, whatever is sent anew.")},
        {u"otp.refunds_per_day", QT_TR_NOOP("Failed requests not counted"),
         QT_TR_NOOP("Requests in a day that certainly failed and do not count.")},
        {u"otp.burnt_wait_s", QT_TR_NOOP("Wait after a dead code"),
         QT_TR_NOOP("After the last wrong try; it doubles each time.")},
        {u"otp.burnt_wait_most_s", QT_TR_NOOP("Longest wait after a dead code"),
         QT_TR_NOOP("The doubling ends here.")},
        {u"otp.repeat_needs_left_s", QT_TR_NOOP("Repeat the same code"),
         QT_TR_NOOP("A repeat sends the same code while it is good for longer than this.")},
        {u"otp.profile_time_s", QT_TR_NOOP("Time for the profile"),
         QT_TR_NOOP("To complete the profile after the right code.")},
        {u"otp.session_idle_s", QT_TR_NOOP("Session without use"),
         QT_TR_NOOP("A client's session ends after so long without use.")},
        {u"otp.session_life_s", QT_TR_NOOP("Longest session"),
         QT_TR_NOOP("A client's session ends after so long in any case.")},
    };

    static QString number(qint64 least, qint64 most)
    {
        return most >= desk::Setting::unbounded ? tr("a number, %1 or more").arg(least)
                                                : tr("a number from %1 to %2").arg(least).arg(most);
    }
    static QString seconds(qint64 least, qint64 most)
    {
        return most >= desk::Setting::unbounded ? tr("seconds, %1 or more").arg(least)
                                                : tr("seconds, from %1 to %2").arg(least).arg(most);
    }
    static QString choices(QStringView all) { return all.toString().replace(u","_s, u", "_s); }
    static QString of(const desk::Setting& setting);
};

QString Settings::of(const desk::Setting& setting)
{
    switch (setting.type) {
    case desk::SettingType::Flag:
        return tr("true or false");
    case desk::SettingType::Number:
        return number(setting.least, setting.most);
    case desk::SettingType::Seconds:
        return seconds(setting.least, setting.most);
    case desk::SettingType::Text:
        return tr("a text of at most %n letters", nullptr, static_cast<int>(setting.most));
    case desk::SettingType::Choice:
        return tr("one of %1").arg(choices(setting.choices));
    case desk::SettingType::List:
        return tr("any of %1, with commas between").arg(choices(setting.choices));
    case desk::SettingType::Country:
        return tr("a country of two letters, such as IN");
    case desk::SettingType::CallingCodes:
        return tr("country codes with plus, such as +91,+977");
    case desk::SettingType::TimeZone:
        return tr("a time zone, such as Asia/Kolkata");
    }
    return {};
}

const SettingSentence* sentenceOf(const desk::Setting& setting)
{
    const auto found = std::ranges::find(Settings::rows, setting.name, &SettingSentence::name);
    return found == std::end(Settings::rows) ? nullptr : &*found;
}

} // namespace

QString titleOf(const desk::Setting& setting)
{
    const SettingSentence* row = sentenceOf(setting);
    return row ? Settings::tr(row->title) : QString();
}

QString explanationOf(const desk::Setting& setting)
{
    const SettingSentence* row = sentenceOf(setting);
    return row ? Settings::tr(row->explanation) : QString();
}

QString whatFits(const desk::Setting& setting)
{
    return Settings::of(setting);
}

} // namespace frontpaw::words
