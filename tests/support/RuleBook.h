#pragma once

#include "auth/OtpRules.h"
#include "support/EngineGround.h"

#include <set>

namespace frontpaw::test {

/// Asks the rules directly over a store: one line for each thing a person or an attacker does.
class RuleBook
{
public:
    explicit RuleBook(EngineGround& ground);

    auth::OtpPolicy policy;
    auth::Surface surface = auth::Surface::Desk;
    /// The right code of every challenge made here.
    QString code = QStringLiteral("135790");
    /// Challenges whose plain code this process still has.
    std::set<auth::ChallengeId> inMemory;

    auth::Decision request(const auth::PhoneNumber& phone);
    auth::Decision repeat(auth::ChallengeId challenge);
    auth::Decision verify(auth::ChallengeId challenge, const QString& typed,
                          const auth::SignInState& flow = {});
    /// For races: what verify() would decide, to be run on any thread.
    auth::VerificationStore::Decide verifying(auth::ChallengeId challenge, const QString& typed,
                                              const auth::SignInState& flow = {});
    void settle(const auth::Decision& request, auth::Delivery::State state);
    auth::Ledger ledger(const auth::PhoneNumber& phone);
    auth::Ledger ledger(auth::ChallengeId challenge);

    /// "+91 98765 4nnnn"
    static auth::PhoneNumber phone(int number);

private:
    auth::Decision ask(const auth::Subject& subject, auth::RequestAttempt attempt);

    EngineGround& m_ground;
    SodiumRandom m_random;
    IdSource m_ids;
};

} // namespace frontpaw::test
