#pragma once

#include "desk/HealthCheck.h"

#include <functional>

namespace frontpaw::platform {

/// What the machine under the desk can do wrong: swap that is not encrypted, memory that cannot be locked,
/// core files, a disk that fills up. Quick; reads a few small files of the kernel.
class MachineHealth final : public desk::HealthCheck
{
public:
    explicit MachineHealth(QString dataDir);

    [[nodiscard]] std::vector<desk::HealthRow> rows() const override;

private:
    QString m_dataDir;
};

/// Whether every swap area in the text of /proc/swaps lies on a device that `isEncrypted` says yes to.
[[nodiscard]] bool swapIsSafe(const QString& procSwaps,
                              const std::function<bool(const QString& device)>& isEncrypted);

} // namespace frontpaw::platform
