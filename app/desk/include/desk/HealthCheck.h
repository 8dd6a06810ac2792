#pragma once

#include <QString>

#include <vector>

namespace frontpaw::desk {

/// One thing that can be wrong.
struct HealthRow
{
    enum class Light { Green, Yellow, Red };
    Light light = Light::Green;
    QString id;     ///< "database", "keychain", "disk-space"; its sentences stand in app/words
    QString detail; ///< a fact for the sentence, in the program's own words or a number
};

/// Looks at one part of the program. Main thread, quick; slow ones answer from what they learned at start.
class HealthCheck
{
public:
    virtual ~HealthCheck() = default;
    [[nodiscard]] virtual std::vector<HealthRow> rows() const = 0;
};

} // namespace frontpaw::desk
