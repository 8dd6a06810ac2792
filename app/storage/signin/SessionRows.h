#pragma once

#include "auth/Session.h"
#include "auth/SignInState.h"
#include "storage/Transaction.h"

namespace frontpaw::storage {

/// The table sessions. Every clear column is bound to the seal; a row that does not fit is as if it were not
/// there.
class SessionRows
{
public:
    [[nodiscard]] static std::optional<auth::Session> byToken(Transaction& transaction,
                                                              const QByteArray& digest);
    [[nodiscard]] static std::optional<auth::Session> byId(Transaction& transaction, auth::SessionId id);
    static void write(Transaction& transaction, const auth::Session& session);
};

/// The table flows.
class FlowRows
{
public:
    [[nodiscard]] static std::optional<auth::SignInState> find(Transaction& transaction, auth::FlowId id);
    /// Of this desk, oldest first; damaged ones are left out.
    [[nodiscard]] static std::vector<auth::SignInState> all(Transaction& transaction);
    static void write(Transaction& transaction, const auth::SignInState& state);
    static void remove(Transaction& transaction, auth::FlowId id);
};

} // namespace frontpaw::storage
