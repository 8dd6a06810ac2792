#pragma once

#include "desk/HealthCheck.h"

#include <QString>

namespace frontpaw::words {

struct HealthText
{
    QString says;
    QString fix; ///< empty when the light is green
};

/// A row of doctor, for people. An id that is not known speaks for itself.
[[nodiscard]] HealthText healthText(const desk::HealthRow& row);

} // namespace frontpaw::words
