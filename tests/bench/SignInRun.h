#pragma once

#include "BenchDesk.h"

#include <QObject>

#include <functional>

namespace frontpaw::bench {

/// One whole sign-in of a new client: request, verify, profile with a first pet, sign-out.
class SignInRun : public QObject
{
public:
    using Done = std::function<void(bool)>;

    SignInRun(BenchDesk& desk, const auth::PhoneNumber& phone, Done done);
    void start();

    /// A number that nobody in a crowd (tests/support) has, a new one at each call.
    [[nodiscard]] static auth::PhoneNumber newPhone();
    /// One from beginning to end; false when it did not end well.
    [[nodiscard]] static bool once(BenchDesk& desk);

private:
    void verify(auth::ChallengeId challenge);
    void completeProfile(auth::Verified verified);
    void signOut();

    BenchDesk& m_desk;
    auth::PhoneNumber m_phone;
    Done m_done;
    auth::SignInState m_flow;
    auth::SessionToken m_token;
};

} // namespace frontpaw::bench
