#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SessionAttacks : public QObject
{
    Q_OBJECT

private:
    const PhoneNumber phone = EngineDesk::phone(1);

    static AuthProblem resumed(EngineDesk& desk, const SessionToken& token)
    {
        return await(desk.engine().resume(token.clone())).error().problem;
    }

private slots:
    void initTestCase_data() { addGrounds(); }

    void tokenWithOneBitChanged()
    {
        Attacked a;
        const Verified verified = a.desk->signIn(phone);
        for (std::size_t byte = 0; byte < SessionToken::size; ++byte) {
            SecretBytes bytes = verified.token.bytes().clone();
            bytes.bytes()[byte] ^= std::byte{1};
            QCOMPARE(resumed(*a.desk, SessionToken(std::move(bytes))), AuthProblem::NoSession);
        }
        QCOMPARE(resumed(*a.desk, SessionToken()), AuthProblem::NoSession);
        SecretBytes cut(SessionToken::size - 1);
        QCOMPARE(resumed(*a.desk, SessionToken(std::move(cut))), AuthProblem::NoSession);
    }

    void digestIsNoToken()
    {
        Attacked a;
        const Verified verified = a.desk->signIn(phone);
        const QByteArray digest = verified.token.digest();
        QCOMPARE(
            resumed(*a.desk, SessionToken(SecretBytes(std::as_bytes(std::span(digest.constData(), 32))))),
            AuthProblem::NoSession);
    }

    void tokenOfAnotherClinicOrDesk()
    {
        Attacked a;
        Attacked b;
        const Verified verified = a.desk->signIn(phone);
        QCOMPARE(resumed(*b.desk, verified.token), AuthProblem::NoSession);
    }

    void tokenIsNewAtEachSignIn()
    {
        Attacked a;
        const Verified first = a.desk->signIn(phone);
        a.desk->wait(1h);
        const Verified second = a.desk->signIn(phone);
        QVERIFY(first.token.digest() != second.token.digest());
        QVERIFY(first.session.id != second.session.id);
    }

    void tokenAfterSignOut()
    {
        Attacked a;
        const Verified verified = a.desk->signIn(phone);
        QVERIFY(await(a.desk->engine().signOut(verified.token.clone())).has_value());
        QCOMPARE(resumed(*a.desk, verified.token), AuthProblem::NoSession);
        a.desk->restart();
        QCOMPARE(resumed(*a.desk, verified.token), AuthProblem::NoSession);
    }

    void profileSkippedByRestart()
    {
        Attacked a;
        const Verified verified = a.desk->signIn(phone, a.desk->newFlow());
        a.desk->restart();
        QCOMPARE(await(a.desk->engine().resume(verified.token.clone()))->scope, Scope::ProfileOnly);
        const auto reopened = await(a.desk->engine().reopen(verified.flow.id, verified.session.id));
        QCOMPARE(reopened->session.scope, Scope::ProfileOnly);
        QCOMPARE(await(a.desk->engine().chooseClient(reopened->token.clone(), a.desk->ids().next<ClientId>()))
                     .error()
                     .problem,
                 AuthProblem::NotAllowed);
    }

    void reopeningGivesNoMoreTime()
    {
        Attacked a;
        const Verified verified = a.desk->signIn(phone, a.desk->newFlow());
        for (int i = 0; i < 29; ++i) {
            a.desk->wait(1min);
            QVERIFY(await(a.desk->engine().reopen(verified.flow.id, verified.session.id)).has_value());
        }
        a.desk->wait(1min);
        QCOMPARE(await(a.desk->engine().reopen(verified.flow.id, verified.session.id)).error().problem,
                 AuthProblem::ProfileTimeOver);
    }
};

FRONTPAW_TEST(SessionAttacks)
#include "SessionAttacks.moc"
