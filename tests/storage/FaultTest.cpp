#include "SqlGround.h"
#include "storage/SqlVerificationStore.h"
#include "support/RuleBook.h"
#include "support/TestRun.h"

#include <csignal>
#include <sys/resource.h>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

namespace {

/// For as long as it lives no file of this process grows past where `path` is now, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(const QString& path)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(QFileInfo(path).size());
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("cannot limit");
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqlGround> ground;
    std::unique_ptr<RuleBook> book;
    const PhoneNumber phone = RuleBook::phone(1);

    Result<Decision, StoreProblem> tryCode(ChallengeId challenge, const QString& code)
    {
        return await(ground->verifications().transact(challenge, book->verifying(challenge, code)));
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

    void countsNothingWhileAnotherProgramHoldsTheFile()
    {
        const ChallengeId challenge = book->request(phone).challenges.back().id;
        Desk impatient;
        impatient.times.busy = Milliseconds{5};
        storage::Database database(impatient.parts(), ground->database().path(), impatient.times);
        QVERIFY(await(database.open(std::nullopt)));
        storage::SqlVerificationStore store(database);
        {
            storage::Connection other(ground->database().path(), storage::Connection::Access::ReadWrite,
                                      Milliseconds{5000});
            other.execute(u"BEGIN IMMEDIATE"_s);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a transaction failed"_s));
            QCOMPARE(await(store.transact(challenge, book->verifying(challenge, u"000000"_s))).error(),
                     StoreProblem::Busy);
            other.execute(u"ROLLBACK"_s);
        }
        QCOMPARE(book->ledger(challenge).guesses.size(), std::size_t{0});
        QVERIFY(await(store.transact(challenge, book->verifying(challenge, book->code)))->session);
    }

    void opensNoSessionOnAFullDiskAndRecoversByItself()
    {
        const ChallengeId challenge = book->request(phone).challenges.back().id;
        {
            const FullDisk full(ground->database().path() + u"-wal"_s);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a transaction failed"_s));
            QCOMPARE(tryCode(challenge, book->code).error(), StoreProblem::Failed);
        }
        QVERIFY(ground->allSessions().empty());
        QVERIFY(ground->clientsOf(phone).empty());
        QVERIFY(tryCode(challenge, book->code)->session);
        QCOMPARE(ground->clientsOf(phone).size(), std::size_t{1});
    }

    void opensNoSessionWithoutRandomNumbers()
    {
        const ChallengeId challenge = book->request(phone).challenges.back().id;
        ground->random().setFailing(true);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a transaction failed"_s));
        QCOMPARE(tryCode(challenge, book->code).error(), StoreProblem::Failed);
        ground->random().setFailing(false);
        QVERIFY(ground->allSessions().empty());
        QVERIFY(tryCode(challenge, book->code)->session);
    }

    void answersEveryoneWhenItStops()
    {
        const ChallengeId challenge = book->request(phone).challenges.back().id;
        std::vector<QFuture<Result<Decision, StoreProblem>>> answers;
        for (int caller = 0; caller < 50; ++caller)
            answers.push_back(
                ground->verifications().transact(challenge, book->verifying(challenge, book->code)));
        ground->database().stop();
        answers.push_back(
            ground->verifications().transact(challenge, book->verifying(challenge, book->code)));
        int right = 0;
        for (auto& answer : answers) {
            const auto decision = await(std::move(answer));
            right += decision && !decision->refusal ? 1 : 0;
        }
        QCOMPARE(right, 1);
    }
};

FRONTPAW_TEST(FaultTest)
#include "FaultTest.moc"
