#pragma once

#include "auth/Profile.h"
#include "auth/Session.h"
#include "auth/ports/VerificationStore.h"

namespace frontpaw::auth {

/// Sessions after the code: found by the digest of their token, changed by deciding functions in one transaction.
class SessionStore
{
public:
    virtual ~SessionStore() = default;

    /// What a session's verb writes.
    struct Change
    {
        std::optional<Refusal> refusal;
        std::optional<Session> session;
        std::optional<Profile> profile;  ///< written to the session's client, with its consents
        bool completesProfile = false;
        std::optional<PetId> firstPet;   ///< id for profile.petName, if there is one
        std::optional<SignInState> flow;
        std::vector<AuditNote> audit;
        Actor actor;
    };
    /// `session` is missing when none has that digest in this clinic and desk; `clients` are those of its phone.
    using Decide = std::function<Change(const std::optional<Session>& session, const std::vector<KnownClient>& clients,
                                        Instant now)>;

    [[nodiscard]] virtual QFuture<Result<Change, StoreProblem>> transact(QByteArray tokenDigest, Decide decide) = 0;
};

} // namespace frontpaw::auth
