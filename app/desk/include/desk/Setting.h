#pragma once

#include "base/Result.h"

#include <QString>

#include <span>

namespace frontpaw::desk {

/// Who sets it, and where it stands.
enum class SettingClass {
    Comfort, ///< the user's ini
    Clinic,  ///< the clinic's sealed row, by staff with the right
    Machine, ///< the policy file, or the profile's ini where none locks it
};

enum class SettingType { Flag, Number, Seconds, Text, Choice, List };

/// One setting. The settings page, --print-effective-config, doctor and README's table are made from these rows; the
/// sentence of each stands in app/words under its name.
struct Setting
{
    QStringView name;  ///< "otp.digits", "desk.language"
    SettingClass kind;
    SettingType type;
    QStringView fallback;       ///< as text
    qint64 least = 0, most = 0; ///< numbers and seconds; text: longest length in `most`
    QStringView choices = {};   ///< "light,dark,high-contrast,system"
};

/// Every setting there is, by name.
[[nodiscard]] std::span<const Setting> allSettings();
[[nodiscard]] const Setting* findSetting(QStringView name);

enum class SettingProblem { Unknown, NotANumber, OutOfBounds, NotAChoice, TooLong, NotAFlag, SecretInFile };

/// The text in its stored form, or what is wrong with it.
[[nodiscard]] Result<QString, SettingProblem> checkedValue(const Setting& setting, QStringView text);

} // namespace frontpaw::desk
