#pragma once

#include "auth/Profile.h"
#include "auth/Session.h"
#include "auth/ports/VerificationStore.h"

namespace frontpaw::auth {

/// Sessions after the code: found by the digest of their token, changed by deciding functions in one
/// transaction.
class SessionStore
{
public:
    virtual ~SessionStore() = default;

    /// By the SHA-256 of its token, or, to give the token of a flow anew after a restart, by its id.
    using Subject = std::variant<QByteArray, SessionId>;

    /// What is read in the transaction that decides.
    struct View
    {
        std::optional<Session> session;   ///< missing when there is none in this clinic and desk
        std::vector<KnownClient> clients; ///< behind the session's phone, by id
        std::optional<SignInState> flow;  ///< of the session, as last kept; read only for a subject by id
    };

    /// What a session's verb writes. Nothing, when there is a refusal and no session.
    struct Change
    {
        std::optional<Refusal> refusal;
        std::optional<Session> session; ///< replaces the row of its id
        std::optional<Profile> profile; ///< written to the session's client, with its consents
        bool completesProfile = false;
        std::optional<PetId> firstPet; ///< id for profile.petName, if a pet is to be made
        std::optional<SignInState> flow;
        std::vector<AuditNote> audit;
        Actor actor;
    };
    /// Runs on the store's own thread, inside the transaction.
    using Decide = std::function<Change(const View& view, Instant now)>;

    [[nodiscard]] virtual QFuture<Result<Change, StoreProblem>> transact(Subject subject, Decide decide) = 0;
};

} // namespace frontpaw::auth
