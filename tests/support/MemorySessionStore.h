#pragma once

#include "auth/ports/SessionStore.h"
#include "support/MemoryClinic.h"

namespace frontpaw::test {

class MemorySessionStore final : public auth::SessionStore
{
public:
    explicit MemorySessionStore(MemoryClinic& clinic);
    QFuture<Result<Change, auth::StoreProblem>> transact(Subject subject, Decide decide) override;

private:
    [[nodiscard]] View viewOf(const Subject& subject) const;
    void write(const Change& change);

    MemoryClinic& m_clinic;
};

} // namespace frontpaw::test
