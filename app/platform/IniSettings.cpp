#include "platform/IniSettings.h"

#include "desk/SecretNames.h"
#include "desk/Setting.h"

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

using desk::EffectiveSetting;
using desk::Setting;
using desk::SettingClass;
using desk::SettingProblem;
using desk::SettingsFault;

namespace {

/// "FRONTPAW_DESK_TEXT_SIZE" for "desk.text-size".
QString variableOf(QStringView name)
{
    QString variable = u"FRONTPAW_"_s + name.toString().toUpper();
    return variable.replace(u'.', u'_').replace(u'-', u'_');
}

/// Whether a variable speaks of a section of ours, so that a slip in it is told.
bool isOurs(const QString& variable)
{
    for (const Setting& setting : desk::allSettings()) {
        const QStringView section = setting.name.first(setting.name.indexOf(u'.') + 1);
        if (variable.startsWith(variableOf(section)))
            return true;
    }
    return false;
}

/// "desk.text_size" for "FRONTPAW_DESK_TEXT_SIZE": good enough to look for what was meant.
QString nameOf(const QString& variable)
{
    QString name = variable.sliced(u"FRONTPAW_"_s.size()).toLower();
    const qsizetype section = name.indexOf(u'_');
    if (section > 0)
        name[section] = u'.';
    return name;
}

} // namespace

QString IniSettings::policyFile()
{
    return u"/etc/frontpaw/policy.ini"_s;
}

IniSettings::IniSettings(QString userFile, QString policyFile, const QProcessEnvironment& environment)
    : m_userFile(std::move(userFile))
{
    readFile(m_userFile, Layer::User);
    readEnvironment(environment);
    readFile(policyFile, Layer::Policy);
}

void IniSettings::readFile(const QString& path, Layer layer)
{
    const auto file = IniFile::read(path);
    if (!file) {
        m_faults.push_back({SettingProblem::NotALine, path, 0, {}, {}});
        return;
    }
    for (const IniLine& line : file->lines()) {
        if (line.kind == IniLine::Kind::Malformed)
            m_faults.push_back({SettingProblem::NotALine, path, line.number, {}, {}});
        if (line.kind == IniLine::Kind::Value)
            take({{}, path, line.number, line.name, {}}, line.value, layer,
                 path + u':' + QString::number(line.number));
    }
}

void IniSettings::readEnvironment(const QProcessEnvironment& environment)
{
    std::map<QString, QString> names;
    for (const Setting& setting : desk::allSettings())
        names.emplace(variableOf(setting.name), setting.name.toString());

    for (const QString& variable : environment.keys()) {
        const auto known = names.find(variable);
        const QString name = known != names.end()                  ? known->second
                             : variable.startsWith(u"FRONTPAW_"_s) ? nameOf(variable)
                                                                   : QString();
        if (known != names.end() || isOurs(variable) || (!name.isEmpty() && desk::soundsSecret(name)))
            take({{}, variable, 0, name, {}}, environment.value(variable), Layer::Environment,
                 u"environment"_s);
    }
}

void IniSettings::take(SettingsFault source, const QString& value, Layer layer, const QString& origin)
{
    const auto refuse = [&](SettingProblem problem) {
        source.problem = problem;
        m_faults.push_back(source);
    };
    const Setting* setting = desk::findSetting(source.name);
    if (!setting) {
        source.suggestion = desk::nearestSetting(source.name);
        return refuse(desk::soundsSecret(source.name) ? SettingProblem::SecretInFile
                                                      : SettingProblem::Unknown);
    }
    if (setting->kind == SettingClass::Clinic)
        return refuse(SettingProblem::WrongPlace);
    const auto checked = desk::checkedValue(*setting, value);
    if (!checked)
        return refuse(checked.error());
    m_held.insert_or_assign(source.name, Held{*checked, origin, layer});
}

QString IniSettings::value(QStringView name) const
{
    const auto held = m_held.find(name.toString());
    if (held != m_held.end())
        return held->second.value;
    const Setting* setting = desk::findSetting(name);
    return setting ? setting->fallback : QString();
}

std::vector<EffectiveSetting> IniSettings::effective() const
{
    std::vector<EffectiveSetting> all;
    for (const Setting& setting : desk::allSettings()) {
        if (setting.kind == SettingClass::Clinic)
            continue;
        const auto held = m_held.find(setting.name.toString());
        if (held == m_held.end())
            all.push_back({&setting, setting.fallback, u"default"_s, false});
        else
            all.push_back(
                {&setting, held->second.value, held->second.origin, held->second.layer == Layer::Policy});
    }
    return all;
}

Result<void, SettingProblem> IniSettings::set(QStringView name, const QString& value)
{
    const Setting* setting = desk::findSetting(name);
    if (!setting)
        return failure(SettingProblem::Unknown);
    if (setting->kind != SettingClass::Comfort)
        return failure(SettingProblem::WrongPlace);
    const auto checked = desk::checkedValue(*setting, value);
    if (!checked)
        return failure(checked.error());
    const auto held = m_held.find(name.toString());
    if (held != m_held.end() && held->second.layer == Layer::Policy)
        return failure(SettingProblem::Locked);

    m_held.insert_or_assign(setting->name.toString(), Held{*checked, m_userFile, Layer::User});
    // Read again: another process may have set something else since.
    const auto file = IniFile::read(m_userFile);
    if (!file || !IniFile::write(m_userFile, file->with(setting->name.toString(), *checked)))
        return failure(SettingProblem::Unwritable);
    return {};
}

} // namespace frontpaw::platform
