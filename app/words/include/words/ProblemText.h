#pragma once

#include <QString>

namespace frontpaw::words {

/// What is said of anything that goes wrong: three parts, each a sentence or two.
struct ProblemText
{
    QString happened;
    QString kept;
    QString remedy; ///< what to do

    /// In one breath, for one line.
    [[nodiscard]] QString sentence() const;
    bool operator==(const ProblemText&) const = default;
};

} // namespace frontpaw::words
