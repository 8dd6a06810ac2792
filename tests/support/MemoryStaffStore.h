#pragma once

#include "auth/ports/StaffStore.h"
#include "base/Async.h"

#include <algorithm>

namespace frontpaw::test {

class MemoryStaffStore final : public auth::StaffStore
{
public:
    QFuture<Result<std::vector<auth::StaffMember>, auth::StoreProblem>> all() override
    {
        return ready<std::vector<auth::StaffMember>, auth::StoreProblem>(m_members);
    }
    QFuture<Result<void, auth::StoreProblem>> put(auth::StaffMember member, Actor) override
    {
        const auto found = std::ranges::find(m_members, member.id, &auth::StaffMember::id);
        if (found == m_members.end())
            m_members.push_back(std::move(member));
        else
            *found = std::move(member);
        return ready<void, auth::StoreProblem>({});
    }

private:
    std::vector<auth::StaffMember> m_members;
};

} // namespace frontpaw::test
