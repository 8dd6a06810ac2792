#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "desk/Setting.h"

#include <QFuture>

#include <map>

namespace frontpaw::desk {

enum class ClinicSettingsProblem { Refused, Busy, Failed };

/// The clinic's own settings: its sealed row. Main thread.
class ClinicSettings
{
public:
    virtual ~ClinicSettings() = default;
    /// What stands now, by name; only what differs from the default need be there.
    [[nodiscard]] virtual const std::map<QString, QString>& values() const = 0;
    /// Audited. `value` was checked by checkedValue().
    [[nodiscard]] virtual QFuture<Result<void, ClinicSettingsProblem>> set(QString name, QString value,
                                                                           Actor actor) = 0;
};

} // namespace frontpaw::desk
