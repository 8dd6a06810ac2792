#pragma once

#include "auth/Staff.h"
#include "auth/ports/VerificationStore.h"

namespace frontpaw::auth {

class StaffStore
{
public:
    virtual ~StaffStore() = default;
    [[nodiscard]] virtual QFuture<Result<std::vector<StaffMember>, StoreProblem>> all() = 0;
    [[nodiscard]] virtual QFuture<Result<void, StoreProblem>> put(StaffMember member, Actor actor) = 0;
};

} // namespace frontpaw::auth
