#include "desk/PolicySettings.h"

#include <array>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace frontpaw::desk {

namespace {

using auth::OtpPolicy;
using auth::Seconds;

/// An element of OtpPolicy::waits.
struct Wait
{
    std::size_t index;
};

using Figure =
    std::variant<int OtpPolicy::*, Seconds OtpPolicy::*, bool OtpPolicy::*, QStringList OtpPolicy::*, Wait>;

struct Row
{
    QStringView name;
    Figure figure;
};

constexpr std::array rows{
    Row{u"otp.countries", &OtpPolicy::countries},
    Row{u"otp.digits", &OtpPolicy::digits},
    Row{u"otp.allow_short_codes", &OtpPolicy::allowShortCodes},
    Row{u"otp.lifetime_s", &OtpPolicy::lifetime},
    Row{u"otp.tries_per_code", &OtpPolicy::triesPerCode},
    Row{u"otp.first_wait_s", Wait{0}},
    Row{u"otp.second_wait_s", Wait{1}},
    Row{u"otp.later_wait_s", Wait{2}},
    Row{u"otp.requests_per_hour", &OtpPolicy::requestsPerHour},
    Row{u"otp.requests_per_day", &OtpPolicy::requestsPerDay},
    Row{u"otp.desk_requests_per_hour", &OtpPolicy::deskRequestsPerHour},
    Row{u"otp.messages_per_day", &OtpPolicy::messagesPerDay},
    Row{u"otp.wrong_guesses_per_day", &OtpPolicy::wrongGuessesPerDay},
    Row{u"otp.refunds_per_day", &OtpPolicy::refundsPerDay},
    Row{u"otp.burnt_wait_s", &OtpPolicy::burntWait},
    Row{u"otp.burnt_wait_most_s", &OtpPolicy::burntWaitMost},
    Row{u"otp.repeat_needs_left_s", &OtpPolicy::repeatNeedsLeft},
    Row{u"otp.profile_time_s", &OtpPolicy::profileTime},
    Row{u"otp.session_idle_s", &OtpPolicy::sessionIdle},
    Row{u"otp.session_life_s", &OtpPolicy::sessionLife},
};

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString textOf(const OtpPolicy& policy, const Figure& figure)
{
    return std::visit(
        Overloaded{
            [&](int OtpPolicy::*member) { return QString::number(policy.*member); },
            [&](Seconds OtpPolicy::*member) { return QString::number((policy.*member).count()); },
            [&](bool OtpPolicy::*member) { return policy.*member ? u"true"_s : u"false"_s; },
            [&](QStringList OtpPolicy::*member) { return (policy.*member).join(u','); },
            [&](Wait wait) { return QString::number(policy.waits[wait.index].count()); },
        },
        figure);
}

/// `text` was checked.
void put(OtpPolicy& policy, const Figure& figure, const QString& text)
{
    std::visit(Overloaded{
                   [&](int OtpPolicy::*member) { policy.*member = text.toInt(); },
                   [&](Seconds OtpPolicy::*member) { policy.*member = Seconds(text.toInt()); },
                   [&](bool OtpPolicy::*member) { policy.*member = text == "true"_L1; },
                   [&](QStringList OtpPolicy::*member) { policy.*member = text.split(u','); },
                   [&](Wait wait) { policy.waits[wait.index] = Seconds(text.toInt()); },
               },
               figure);
}

SettingType typeOf(const Figure& figure)
{
    return std::visit(Overloaded{
                          [](int OtpPolicy::*) { return SettingType::Number; },
                          [](Seconds OtpPolicy::*) { return SettingType::Seconds; },
                          [](bool OtpPolicy::*) { return SettingType::Flag; },
                          [](QStringList OtpPolicy::*) { return SettingType::CallingCodes; },
                          [](Wait) { return SettingType::Seconds; },
                      },
                      figure);
}

/// What a figure becomes that is put far outside its bounds.
qint64 bound(const Figure& figure, int outside)
{
    OtpPolicy policy;
    policy.allowShortCodes = true;
    put(policy, figure, QString::number(outside));
    return textOf(policy.bounded(), figure).toLongLong();
}

} // namespace

std::vector<Setting> policySettings()
{
    std::vector<Setting> settings;
    for (const Row& row : rows) {
        Setting setting{row.name, SettingClass::Clinic, typeOf(row.figure), textOf(OtpPolicy{}, row.figure)};
        if (setting.type == SettingType::Number || setting.type == SettingType::Seconds) {
            setting.least = bound(row.figure, 0);
            setting.most = bound(row.figure, INT_MAX);
        }
        settings.push_back(std::move(setting));
    }
    return settings;
}

Result<OtpPolicy, PolicyFault> policyFrom(const SettingValues& values)
{
    OtpPolicy policy;
    for (const Row& row : rows) {
        const auto given = values.find(row.name.toString());
        if (given == values.end())
            continue;
        const auto value = checkedValue(*findSetting(row.name), given->second);
        if (!value)
            return failure(PolicyFault{given->first, value.error()});
        put(policy, row.figure, *value);
    }

    const OtpPolicy bounded = policy.bounded();
    for (const Row& row : rows) {
        if (textOf(policy, row.figure) != textOf(bounded, row.figure))
            return failure(PolicyFault{row.name.toString(), SettingProblem::OutOfBounds});
    }
    return policy;
}

SettingValues valuesOf(const OtpPolicy& policy)
{
    SettingValues values;
    for (const Row& row : rows)
        values.emplace(row.name.toString(), textOf(policy, row.figure));
    return values;
}

} // namespace frontpaw::desk
