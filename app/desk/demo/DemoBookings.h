#pragma once

#include "demo/DemoHistory.h"

namespace frontpaw::desk {

/// Appointments of the last three weeks (those that were kept come from the visits) and the next two.
[[nodiscard]] std::vector<DemoAppointment> makeDemoBookings(const DemoMaterial& material, quint64 seed,
                                                            Instant now,
                                                            const std::vector<DemoHousehold>& households,
                                                            std::vector<DemoNewcomer>& pets,
                                                            DemoCalendar& calendar, DemoHistory& history);

} // namespace frontpaw::desk
