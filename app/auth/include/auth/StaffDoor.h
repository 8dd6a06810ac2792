#pragma once

#include "auth/Staff.h"
#include "base/Clock.h"
#include "base/Mailbox.h"
#include "base/Secret.h"

#include <QFuture>

#include <map>
#include <optional>
#include <thread>
#include <vector>

namespace frontpaw::auth {

struct StaffRefusal
{
    enum class Reason { Unknown, WrongPin, Locked };
    Reason reason = Reason::WrongPin;
    std::optional<Instant> until; ///< trusted time, when locked
};

/// Where staff say who they are. Five wrong PINs close it for 30 s, doubling to an hour, for that person. The
/// check (Argon2id, about 110 ms) runs on a thread of its own. Main thread.
class StaffDoor
{
public:
    static constexpr int triesBeforeWait = 5;
    static constexpr std::chrono::seconds firstWait{30};
    static constexpr std::chrono::hours longestWait{1};

    StaffDoor(const Clock& clock, Mailbox& mailbox);
    ~StaffDoor();

    void setStaff(std::vector<StaffMember> staff);
    [[nodiscard]] const std::vector<StaffMember>& staff() const { return m_staff; }

    [[nodiscard]] QFuture<Result<StaffMember, StaffRefusal>> signIn(StaffId id, SecretBytes pin);

private:
    struct Tries
    {
        int counted = 0;
        Instant closedUntil{};
    };
    void count(StaffId id);
    [[nodiscard]] Result<StaffMember, StaffRefusal> judge(const StaffMember& member, bool right);

    const Clock& m_clock;
    Mailbox& m_mailbox;
    std::vector<StaffMember> m_staff;
    std::map<StaffId, Tries> m_tries;
    std::vector<std::thread> m_checks;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace frontpaw::auth
