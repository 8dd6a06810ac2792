#include "SqlGround.h"
#include "storage/Fields.h"
#include "storage/SqlStaffStore.h"
#include "storage/Tables.h"
#include "support/RuleBook.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

namespace {

Profile profile()
{
    Profile profile;
    profile.firstName = u"Asha"_s;
    profile.lastName = u"Rao"_s;
    profile.email = u"asha@example.in"_s;
    profile.consents.care = true;
    profile.consents.reminders = true;
    profile.noticeLanguage = u"en"_s;
    profile.petName = u"Bruno"_s;
    profile.petSpecies = u"dog"_s;
    return profile;
}

} // namespace

/// What is particular to files; what every store does stands in the suites over memory and SQL.
class StoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqlGround> ground;
    std::unique_ptr<RuleBook> book;
    const PhoneNumber phone = RuleBook::phone(1);

    Session signIn() { return *book->verify(book->request(phone).challenges.back().id, book->code).session; }
    void complete(const Session& session)
    {
        SodiumRandom random;
        const auto pet = IdSource(ground->clock(), random).next<PetId>();
        const auto changed =
            await(ground->sessions().transact(session.tokenDigest, [pet](const auto& view, Instant) {
                SessionStore::Change change;
                change.session = view.session;
                change.session->scope = Scope::Full;
                change.profile = profile();
                change.completesProfile = true;
                change.firstPet = pet;
                change.actor = Actor::client(*view.session->client);
                return change;
            }));
        QVERIFY(changed);
    }
    void tamper(const QString& sql)
    {
        test::write(ground->database(),
                    [&](storage::Transaction& transaction) { QVERIFY(transaction.execute(sql, {}) > 0); });
    }

private slots:
    void init()
    {
        ground = std::make_unique<SqlGround>();
        book = std::make_unique<RuleBook>(*ground);
    }
    void cleanup()
    {
        book.reset();
        ground.reset();
    }

    void keepsABudgetOverAKill()
    {
        const ChallengeId challenge = book->request(phone).challenges.back().id;
        (void)book->verify(challenge, u"000000"_s);
        (void)book->verify(challenge, u"000001"_s);
        const Ledger before = book->ledger(challenge);
        ground->kill();
        const Ledger after = book->ledger(challenge);
        QCOMPARE(after.asked, before.asked);
        QCOMPARE(after.guesses, before.guesses);
        QCOMPARE(after.requests, before.requests);
        QCOMPARE(after.deliveries, before.deliveries);
        QCOMPARE(after.consecutiveWrong, 2);
    }

    void countsWindowsOfAnyLength()
    {
        book->policy.deskRequestsPerHour = 1000;
        book->policy.messagesPerDay = 1000;
        for (int i = 0; i < 20; ++i) {
            (void)book->request(RuleBook::phone(i));
            ground->clock().advance(std::chrono::minutes{10});
        }
        const Ledger ledger = book->ledger(RuleBook::phone(100));
        QCOMPARE(ledger.deskRequestsLastHour, 5); // the sixth is exactly an hour old
        QCOMPARE(ledger.messagesLastDay, 20);
        ground->clock().advance(std::chrono::hours{21});
        QCOMPARE(book->ledger(RuleBook::phone(100)).messagesLastDay, 17);
        QCOMPARE(book->ledger(RuleBook::phone(100)).deskRequestsLastHour, 0);
    }

    void writesTheProfileWithItsConsentsAndPet()
    {
        const Session session = signIn();
        complete(session);
        QVERIFY(ground->clientsOf(phone).front().profileComplete);
        QCOMPARE(ground->petsOf(*session.client), 1);
        const QString name = look(ground->database(), [&](storage::Transaction& transaction) {
            return storage::Tables::find(transaction, storage::Table::Clients,
                                         RowId::fromBytes(session.client->bytes()))
                ->fields.text(storage::field::firstName);
        });
        QCOMPARE(name, u"Asha"_s);
        QCOMPARE(number(ground->database(), u"SELECT count(*) FROM consents"_s), 2);
    }

    void keepsNoTokenAndNoNumberInTheFile()
    {
        const Session session = signIn();
        complete(session);
        ground->database().stop();
        QByteArray bytes;
        for (const QString& ending : {u""_s, u"-wal"_s}) {
            QFile file(ground->database().path() + ending);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        QVERIFY(bytes.contains(session.tokenDigest));
        for (const QString& word : {phone.e164(), phone.national(), u"Asha"_s, u"asha@"_s, u"Bruno"_s}) {
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
            QVERIFY(
                !bytes.contains(QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * 2)));
        }
        QVERIFY(!bytes.contains(book->code.toUtf8()));
    }

    void followsNoForgedLinkFromAPhone()
    {
        const auto mine = ground->addClient(RuleBook::phone(2), EngineGround::Person::Complete);
        const auto theirs = ground->addClient(phone, EngineGround::Person::Complete);
        test::write(ground->database(), [&](storage::Transaction& transaction) {
            transaction.execute(u"UPDATE phone_keys SET client_id = ? WHERE client_id = ?"_s, {theirs, mine});
        });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        QVERIFY(ground->clientsOf(RuleBook::phone(2)).empty());
    }

    void sendsTheOwnerOfADamagedFileToReception()
    {
        const auto client = ground->addClient(phone, EngineGround::Person::Complete);
        tamper(u"UPDATE clients SET sealed = x'01'"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        QCOMPARE(ground->clientsOf(phone).front(), (KnownClient{client, false, true}));
    }

    void knowsNoSessionThatWasWrittenByHand()
    {
        const Session session = signIn();
        tamper(u"UPDATE sessions SET scope = 2"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        const auto changed =
            await(ground->sessions().transact(session.tokenDigest, [](const auto& view, Instant) {
                SessionStore::Change change;
                if (view.session)
                    change.session = view.session;
                else
                    change.refusal = Refusal{AuthProblem::NoSession, {}, {}};
                return change;
            }));
        QCOMPARE(changed->refusal->problem, AuthProblem::NoSession);
    }

    void knowsNoCodeWhosePhoneWasChangedByHand()
    {
        const ChallengeId challenge = book->request(phone).challenges.back().id;
        test::write(ground->database(), [&](storage::Transaction& transaction) {
            transaction.execute(u"UPDATE otp_verifications SET phone_key = ?"_s,
                                {ground->phones().keyOf(RuleBook::phone(2)).bytes()});
        });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        QCOMPARE(book->verify(challenge, book->code).refusal->problem, AuthProblem::UnknownChallenge);
    }

    void keepsTheLastStateOfAFlow()
    {
        SodiumRandom random;
        IdSource ids(ground->clock(), random);
        SignInState state;
        state.id = ids.next<FlowId>();
        state.typedNumber = u"98"_s;
        ground->flows().keep(state);
        state.typedNumber = u"9876"_s;
        ground->flows().keep(state);
        SignInState gone = state;
        gone.id = ids.next<FlowId>();
        ground->flows().keep(gone);
        ground->flows().forget(gone.id);
        QCOMPARE(await(ground->flows().all()).value(), std::vector{state});
    }

    void forgetsFlowsThatAreDone()
    {
        SodiumRandom random;
        IdSource ids(ground->clock(), random);
        SignInState done;
        done.id = ids.next<FlowId>();
        done.step = SignInState::Step::SignedIn;
        SignInState toBook = done;
        toBook.id = ids.next<FlowId>();
        toBook.intention = Intention{"a slot"_ba};
        ground->flows().keep(done);
        ground->flows().keep(toBook);
        QCOMPARE(await(ground->flows().all()).value(), std::vector{toBook});
    }

    void keepsStaff()
    {
        storage::SqlStaffStore store(ground->database());
        const StaffMember member{StaffId::fromBytes("a-staff-member--"), u"Meera Iyer"_s, Role::Manager,
                                 "argon"_ba};
        QVERIFY(await(store.put(member, Actor::cli())).has_value());
        QCOMPARE(await(store.all()).value(), std::vector{member});
    }

    void makesNoCommitWhereNothingIsWritten()
    {
        const auto before = ground->durableCommits();
        (void)book->verify(ChallengeId::fromBytes("no-such-challeng"), book->code);
        QCOMPARE(ground->durableCommits(), before);
    }
};

FRONTPAW_TEST(StoreTest)
#include "StoreTest.moc"
