#include "auth/StaffDoor.h"

#include "base/Async.h"

#include <algorithm>

namespace frontpaw::auth {

namespace {

QByteArrayView view(const SecretBytes& secret)
{
    return {reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())};
}

} // namespace

StaffDoor::StaffDoor(const Clock& clock, Mailbox& mailbox) : m_clock(clock), m_mailbox(mailbox) {}

StaffDoor::~StaffDoor()
{
    *m_alive = false;
    for (std::thread& check : m_checks)
        check.join();
}

void StaffDoor::setStaff(std::vector<StaffMember> staff)
{
    m_staff = std::move(staff);
}

QFuture<Result<StaffMember, StaffRefusal>> StaffDoor::signIn(StaffId id, SecretBytes pin)
{
    using Reason = StaffRefusal::Reason;
    const auto member = std::ranges::find(m_staff, id, &StaffMember::id);
    if (member == m_staff.end())
        return ready<StaffMember, StaffRefusal>(failure(StaffRefusal{Reason::Unknown, {}}));
    if (const auto tries = m_tries.find(id);
        tries != m_tries.end() && tries->second.closedUntil > m_clock.trusted())
        return ready<StaffMember, StaffRefusal>(
            failure(StaffRefusal{Reason::Locked, tries->second.closedUntil}));

    count(id);
    const Promise<StaffMember, StaffRefusal> promise;
    m_checks.emplace_back([this, alive = m_alive, member = *member, pin = std::move(pin), promise] {
        const bool right = Pin::matches(member.pinVerifier, view(pin));
        m_mailbox.post([this, alive, member, right, promise] {
            if (*alive)
                promise.finish(judge(member, right));
        });
    });
    return promise.future();
}

/// Before the compare, so that many at once cannot outrun it; a right one takes it back.
void StaffDoor::count(StaffId id)
{
    Tries& tries = m_tries[id];
    ++tries.counted;
    if (tries.counted < triesBeforeWait)
        return;
    constexpr int mostDoublings = 7;
    const int doublings = std::min(tries.counted - triesBeforeWait, mostDoublings);
    tries.closedUntil = m_clock.trusted() + std::min<Milliseconds>(firstWait * (1 << doublings), longestWait);
}

Result<StaffMember, StaffRefusal> StaffDoor::judge(const StaffMember& member, bool right)
{
    if (right) {
        m_tries.erase(member.id);
        return member;
    }
    const Instant until = m_tries[member.id].closedUntil;
    if (until > m_clock.trusted())
        return failure(StaffRefusal{StaffRefusal::Reason::Locked, until});
    return failure(StaffRefusal{StaffRefusal::Reason::WrongPin, {}});
}

} // namespace frontpaw::auth
