#pragma once

#include "auth/OtpPolicy.h"
#include "auth/ports/SessionStore.h"

namespace frontpaw::auth {

// The rules of a session, as pure functions that run inside the transaction which read it.

using SessionView = SessionStore::View;
using SessionChange = SessionStore::Change;

/// A person of the family that shares the phone.
[[nodiscard]] SessionChange decideChoice(const SessionView&, ClientId client, const OtpPolicy&, Instant now);

struct ProfileAttempt
{
    Profile profile; ///< tidied, without problems but perhaps the missing tick
    PetId newPet;
    SignInState flow; ///< without id: none is kept
};
/// Saves the profile; where nothing is missing the session becomes full. Once full, nothing is written again:
/// a repeated submission makes no second pet.
[[nodiscard]] SessionChange decideProfile(const SessionView&, const ProfileAttempt&, const OtpPolicy&,
                                          Instant now);

[[nodiscard]] SessionChange decideResume(const SessionView&, const OtpPolicy&, Instant now);
[[nodiscard]] SessionChange decideSignOut(const SessionView&, const OtpPolicy&, Instant now);

struct ReopenAttempt
{
    FlowId flow;
    QByteArray newTokenDigest;
};
/// Another token for a session whose flow has something left to do.
[[nodiscard]] SessionChange decideReopen(const SessionView&, const ReopenAttempt&, const OtpPolicy&,
                                         Instant now);

} // namespace frontpaw::auth
