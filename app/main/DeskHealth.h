#pragma once

#include "Foundation.h"
#include "desk/HealthCheck.h"
#include "desk/Opening.h"
#include "platform/MachineHealth.h"

#include <optional>

namespace frontpaw {

class OpenDesk;

/// Everything that can be wrong with this desk, a row each: settings, keys, database, policy, machine.
class DeskHealth final : public desk::HealthCheck
{
public:
    /// A desk that is open …
    DeskHealth(const Foundation& foundation, const OpenDesk& desk, const desk::SecretStore& secrets);
    /// … or is not, or could not be opened.
    DeskHealth(const Foundation& foundation, std::optional<desk::OpeningFailure> failure);

    [[nodiscard]] std::vector<desk::HealthRow> rows() const override;

private:
    void addOpenDesk(std::vector<desk::HealthRow>& rows) const;

    const desk::SettingsSource& m_settings;
    bool m_isDemo;
    const OpenDesk* m_desk = nullptr;
    const desk::SecretStore* m_secrets = nullptr;
    std::optional<desk::OpeningFailure> m_failure;
    platform::MachineHealth m_machine;
};

} // namespace frontpaw
