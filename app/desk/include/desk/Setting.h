#pragma once

#include "base/Result.h"

#include <QString>

#include <climits>
#include <span>

namespace frontpaw::desk {

/// Who sets it, and where it stands.
enum class SettingClass {
    Comfort, ///< the user's ini
    Clinic,  ///< the clinic's sealed row, by staff with the right
    Machine, ///< the policy file, or the profile's ini where none locks it
};

enum class SettingType {
    Flag, ///< "true", "false"
    Number,
    Seconds,
    Text,
    Choice,       ///< one of `choices`
    List,         ///< some of `choices`, with commas between
    Country,      ///< two letters, ISO 3166-1
    CallingCodes, ///< "+91,+977"
    TimeZone,     ///< an IANA name
};

/// One setting. The settings page, --print-effective-config, doctor and README's table are made from these
/// rows; the sentence of each stands in app/words under its name.
struct Setting
{
    /// As `most`: no upper bound.
    static constexpr qint64 unbounded = INT_MAX;

    QStringView name; ///< "otp.digits", "desk.language"
    SettingClass kind;
    SettingType type;
    QString fallback;           ///< as text
    qint64 least = 0, most = 0; ///< numbers and seconds; text: shortest and longest length
    QStringView choices = {};   ///< "light,dark,high-contrast,system"
};

/// Every setting there is, in the order they are shown.
[[nodiscard]] std::span<const Setting> allSettings();
[[nodiscard]] const Setting* findSetting(QStringView name);
/// The name that was probably meant; empty when none is near.
[[nodiscard]] QString nearestSetting(QStringView name);

enum class SettingProblem {
    Unknown,
    NotANumber,
    OutOfBounds,
    NotAChoice,
    TooLong,
    NotAFlag,
    SecretInFile, ///< a secret stands in a file; it belongs in the keychain
    Missing,      ///< empty where something is needed
    NotText,      ///< control characters
    NotACountry,
    NotATimeZone,
    WrongPlace, ///< a clinic's setting in a file or the environment, or another class's in the clinic's row
    Locked,     ///< by the machine's policy file
    NotALine,   ///< neither "[section]" nor "key=value"
    Unwritable, ///< the settings file could not be written
};

/// The text in its stored form, or what is wrong with it.
[[nodiscard]] Result<QString, SettingProblem> checkedValue(const Setting& setting, QStringView text);

} // namespace frontpaw::desk
