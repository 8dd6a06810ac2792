#pragma once

#include "auth/CodeMac.h"
#include "auth/Decision.h"
#include "auth/Profile.h"
#include "auth/ports/VerificationStore.h"

#include <functional>
#include <map>
#include <mutex>

namespace frontpaw::test {

/// The tables of one clinic at one desk, in memory; one transaction at a time, as over SQLite.
struct MemoryClinic
{
    struct Phone
    {
        std::optional<auth::Lock> lock;
        int consecutiveWrong = 0;
        std::vector<auth::KnownClient> clients;
    };

    MemoryClinic(const auth::PhoneIndex& phoneIndex, const Clock& deskClock)
        : index(phoneIndex), clock(deskClock)
    {
    }

    const auth::PhoneIndex& index;
    const Clock& clock;
    std::recursive_mutex mutex;

    std::map<auth::PhoneKey, Phone> phones;
    std::map<auth::ChallengeId, auth::Challenge> challenges;
    std::vector<auth::Guess> guesses;
    std::vector<auth::Request> requests;
    std::vector<auth::Delivery> deliveries;
    std::map<auth::SessionId, auth::Session> sessions;
    std::map<auth::FlowId, auth::SignInState> flows;
    std::map<ClientId, auth::Profile> profiles;
    std::map<ClientId, int> pets;
    std::vector<auth::AuditNote> audit;
    int durableCommits = 0;
    std::optional<auth::StoreProblem> broken;

    /// What is to be written behind; run, in order, before anything else is read.
    std::vector<std::function<void()>> later;
    void flush();

    [[nodiscard]] auth::Ledger ledgerOf(const auth::Subject& subject) const;
    void write(const auth::Subject& subject, const auth::Decision& decision);
    /// The client of a right code, or of a profile, is there for all who share the phone.
    auth::KnownClient* findClient(ClientId client);

private:
    [[nodiscard]] auth::PhoneKey keyOf(const auth::Subject& subject) const;
    [[nodiscard]] bool isOf(const auth::PhoneKey& key, auth::ChallengeId challenge) const;
};

} // namespace frontpaw::test
