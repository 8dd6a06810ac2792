#pragma once

#include "base/Clock.h"

namespace frontpaw::platform {

/// The machine's own clocks. Any thread.
class SystemClock final : public Clock
{
public:
    SystemClock();

    [[nodiscard]] Instant wall() const override;
    [[nodiscard]] Milliseconds boot() const override;
    [[nodiscard]] QByteArray bootId() const override;

private:
    QByteArray m_bootId;
};

} // namespace frontpaw::platform
