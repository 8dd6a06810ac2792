#pragma once

#include "auth/ports/VerificationStore.h"
#include "clinic/ports/ClinicStore.h"

namespace frontpaw::storage {

/// Why the database did not do what it was asked to; nothing was written.
enum class StorageProblem {
    Busy,     ///< another process held the file for longer than the limit, twice
    Conflict, ///< a unique index or a foreign key said no
    ReadOnly,
    Full,     ///< the disk
    Damaged,  ///< the file is no database, or its pages do not fit
    Failed,   ///< anything else; logged
    Stopping, ///< the program ends, or the database is not open
};

/// The same problem in the words of a port.
template <class E>
[[nodiscard]] E problemAs(StorageProblem problem);

template <>
[[nodiscard]] inline StorageProblem problemAs<StorageProblem>(StorageProblem problem)
{
    return problem;
}

template <>
[[nodiscard]] inline auth::StoreProblem problemAs<auth::StoreProblem>(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Busy:
        return auth::StoreProblem::Busy;
    case StorageProblem::Stopping:
        return auth::StoreProblem::Stopping;
    default:
        return auth::StoreProblem::Failed;
    }
}

template <>
[[nodiscard]] inline clinic::ClinicProblem problemAs<clinic::ClinicProblem>(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Busy:
        return clinic::ClinicProblem::Busy;
    case StorageProblem::Stopping:
        return clinic::ClinicProblem::Stopping;
    default:
        return clinic::ClinicProblem::Failed;
    }
}

} // namespace frontpaw::storage
