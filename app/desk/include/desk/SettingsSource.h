#pragma once

#include "base/Result.h"
#include "desk/Setting.h"

#include <QString>

#include <vector>

namespace frontpaw::desk {

/// Where a value came from, for people: a file name with line, "environment", "default", "clinic".
struct EffectiveSetting
{
    const Setting* setting = nullptr;
    QString value;
    QString origin;
    bool locked = false; ///< by the machine's policy file
};

/// A line of a settings file that is refused.
struct SettingsFault
{
    SettingProblem problem{};
    QString file;
    int line = 0;
    QString name;
    QString suggestion; ///< the nearest known name; may be empty
};

/// Comfort and machine settings of this profile. Main thread.
class SettingsSource
{
public:
    virtual ~SettingsSource() = default;
    [[nodiscard]] virtual QString value(QStringView name) const = 0;
    [[nodiscard]] virtual std::vector<EffectiveSetting> effective() const = 0;
    [[nodiscard]] virtual const std::vector<SettingsFault>& faults() const = 0;
    /// Comfort settings only.
    virtual Result<void, SettingProblem> set(QStringView name, const QString& value) = 0;
};

} // namespace frontpaw::desk
