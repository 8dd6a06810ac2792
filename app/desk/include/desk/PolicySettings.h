#pragma once

#include "auth/OtpPolicy.h"
#include "base/Result.h"
#include "desk/Setting.h"

#include <QString>

#include <map>
#include <vector>

namespace frontpaw::desk {

/// Values by name of setting, in their stored form.
using SettingValues = std::map<QString, QString>;

struct PolicyFault
{
    QString name;
    SettingProblem problem{};
    bool operator==(const PolicyFault&) const = default;
};

/// One setting for each figure of the policy. Defaults and bounds are what auth::OtpPolicy itself says, so
/// that they stand nowhere else.
[[nodiscard]] std::vector<Setting> policySettings();

/// The policy that these values make; what is missing has its default, names of other settings are passed
/// over. Values that are good each for itself but not together (short codes without leave) are refused too.
[[nodiscard]] Result<auth::OtpPolicy, PolicyFault> policyFrom(const SettingValues& values);

[[nodiscard]] SettingValues valuesOf(const auth::OtpPolicy& policy);

} // namespace frontpaw::desk
