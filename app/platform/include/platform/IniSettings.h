#pragma once

#include "desk/SettingsSource.h"
#include "platform/IniFile.h"

#include <QProcessEnvironment>

#include <map>

namespace frontpaw::platform {

/// Comfort and machine settings in layers, the later wins: default, the user's file, the environment
/// (FRONTPAW_<SECTION>_<KEY>), the machine's policy file, which locks what it names. A line that is not
/// understood is a fault with file and line, and the desk does not open with one. Main thread.
class IniSettings final : public desk::SettingsSource
{
public:
    /// The machine's policy.
    static QString policyFile();

    IniSettings(QString userFile, QString policyFile, const QProcessEnvironment& environment);

    [[nodiscard]] QString value(QStringView name) const override;
    [[nodiscard]] std::vector<desk::EffectiveSetting> effective() const override;
    [[nodiscard]] const std::vector<desk::SettingsFault>& faults() const override { return m_faults; }
    /// A value that could not be written (Unwritable) holds until the program ends.
    Result<void, desk::SettingProblem> set(QStringView name, const QString& value) override;

private:
    enum class Layer { User, Environment, Policy };
    struct Held
    {
        QString value;
        QString origin;
        Layer layer{};
    };

    void readFile(const QString& path, Layer layer);
    void readEnvironment(const QProcessEnvironment& environment);
    void take(desk::SettingsFault source, const QString& value, Layer layer, const QString& origin);

    QString m_userFile;
    std::map<QString, Held, std::less<>> m_held;
    std::vector<desk::SettingsFault> m_faults;
};

} // namespace frontpaw::platform
