#pragma once

#include "desk/SettingsSource.h"

#include <map>

namespace frontpaw::test {

/// Settings in memory: defaults, and what is set on top.
class ScriptedSettings final : public desk::SettingsSource
{
public:
    [[nodiscard]] QString value(QStringView name) const override
    {
        if (const auto found = m_values.find(name.toString()); found != m_values.end())
            return found->second;
        const desk::Setting* setting = desk::findSetting(name);
        return setting ? setting->fallback : QString();
    }
    [[nodiscard]] std::vector<desk::EffectiveSetting> effective() const override { return {}; }
    [[nodiscard]] const std::vector<desk::SettingsFault>& faults() const override { return m_faults; }
    Result<void, desk::SettingProblem> set(QStringView name, const QString& value) override
    {
        const desk::Setting* setting = desk::findSetting(name);
        if (!setting)
            return failure(desk::SettingProblem::Unknown);
        const auto checked = desk::checkedValue(*setting, value);
        if (!checked)
            return failure(checked.error());
        m_values[name.toString()] = *checked;
        return {};
    }

private:
    std::map<QString, QString> m_values;
    std::vector<desk::SettingsFault> m_faults;
};

} // namespace frontpaw::test
