#include "AtOnce.h"
#include "SqlGround.h"
#include "storage/AuditLog.h"
#include "storage/SqlVerificationStore.h"
#include "support/RuleBook.h"
#include "support/TestRun.h"

#include <QProcess>

#include <condition_variable>
#include <mutex>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

namespace {

int rounds()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("FRONTPAW_RACE_ROUNDS", &given);
    return given ? count : 50;
}

/// A child that borrows this process's memory (vfork) upsets ThreadSanitizer; one with a modifier does not.
void useFork(QProcess& process)
{
    process.setChildProcessModifier([] {});
}

/// The second process, at the other end of its lines.
class Other
{
public:
    explicit Other(const QStringList& arguments)
    {
        useFork(m_process);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FRONTPAW_SECOND_PROCESS), arguments);
        if (line() != u"ready"_s)
            qFatal("the second process does not start");
    }
    ~Other()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(30'000))
            m_process.kill();
    }
    void tell(const QString& text)
    {
        m_process.write(text.toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

private:
    QProcess m_process;
};

/// Opens and closes once.
class Gate
{
public:
    void open()
    {
        const std::lock_guard guard(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

} // namespace

class RaceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqlGround> ground;
    std::unique_ptr<RuleBook> book;

    ChallengeId newCode(int number) { return book->request(RuleBook::phone(number)).challenges.back().id; }

    /// What both processes together got out of `callers` tries each.
    Tries together(Other& other, ChallengeId challenge, const QString& code, int callers)
    {
        other.tell(challenge.text() + u' ' + code + u' ' + QString::number(callers));
        Tries tries = tryAtOnce(*ground, *book, challenge, code, callers);
        const QStringList theirs = other.line().split(u' ');
        tries.right += theirs.value(0).toInt();
        tries.counted += theirs.value(1).toInt();
        return tries;
    }

private slots:
    void init()
    {
        ground = std::make_unique<SqlGround>();
        book = std::make_unique<RuleBook>(*ground);
        book->policy.deskRequestsPerHour = 1'000'000;
        book->policy.messagesPerDay = 1'000'000;
    }
    void cleanup()
    {
        book.reset();
        ground.reset();
    }

    void letsOneOfTwoProcessesIn()
    {
        Other other({u"guess"_s, ground->database().path()});
        for (int round = 0; round < rounds(); ++round) {
            const Tries tries = together(other, newCode(round), book->code, 64);
            QCOMPARE(tries.right, 1);
            QCOMPARE(tries.counted, 0);
        }
        QCOMPARE(ground->allSessions().size(), static_cast<std::size_t>(rounds()));
    }

    void comparesNoMoreWrongCodesThanTheLimit()
    {
        Other other({u"guess"_s, ground->database().path()});
        const ChallengeId challenge = newCode(1);
        const Tries tries = together(other, challenge, u"864209"_s, 128);
        QCOMPARE(tries.right, 0);
        QCOMPARE(tries.counted, book->policy.triesPerCode);
        // and the right one does not help after that
        QVERIFY(book->verify(challenge, book->code).refusal);
        QVERIFY(ground->allSessions().empty());
    }

    void readsNothingBetweenAnothersReadAndItsWrite()
    {
        Desk second;
        second.times.busy = Milliseconds{5};
        storage::Database database(second.parts(), ground->database().path(), second.times);
        QVERIFY(await(database.open(std::nullopt)));
        storage::SqlVerificationStore store(database);
        for (int round = 0; round < rounds(); ++round) {
            const ChallengeId challenge = newCode(round);
            Gate hasRead, mayWrite;
            const auto decide = book->verifying(challenge, book->code);
            auto first = ground->verifications().transact(challenge, [&](const Ledger& ledger, Instant now) {
                hasRead.open();
                mayWrite.wait();
                return decide(ledger, now);
            });
            hasRead.wait();
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database is locked"_s));
            const auto shut = await(store.transact(challenge, book->verifying(challenge, book->code)));
            mayWrite.open();
            QCOMPARE(shut.error(), StoreProblem::Busy);
            QVERIFY(!await(first)->refusal);
            const auto late = await(store.transact(challenge, book->verifying(challenge, book->code)));
            QCOMPARE(late->refusal->problem, AuthProblem::AlreadyUsed);
        }
    }

    void leavesNoHalfWhenItIsKilled()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("FRONTPAW_KILLS", &given);
        const int kills = given ? wanted : 12;
        int number = 0;
        for (int kill = 0; kill < kills; ++kill) {
            // it may have begun with the next phone without having said so
            number = signInUntilKilled(number, 1 + (kill * 7) % 23) + 2;
            checkThatNothingIsHalf();
        }
    }

private:
    std::set<int> in; ///< what the killed processes said was on the disk
    std::set<int> asked;

    /// The last phone the process had begun with.
    int signInUntilKilled(int from, int lines)
    {
        QProcess process;
        useFork(process);
        process.start(QStringLiteral(FRONTPAW_SECOND_PROCESS),
                      {u"sign-in"_s, ground->database().path(), QString::number(from)});
        int last = from;
        const auto hear = [&] {
            const QStringList words = QString::fromUtf8(process.readLine()).trimmed().split(u' ');
            if (words.size() < 2)
                return;
            last = words.at(1).toInt();
            (words.at(0) == u"in"_s ? in : asked).insert(last);
        };
        for (int heard = 0; heard <= lines; ++heard) {
            while (!process.canReadLine()) {
                if (!process.waitForReadyRead(60'000))
                    qFatal("the second process does not write");
            }
            hear();
        }
        process.kill();
        process.waitForFinished();
        while (process.canReadLine())
            hear();
        return last;
    }

    void checkThatNothingIsHalf()
    {
        SqlGround after(ground->database().path());
        for (const int one : in)
            QCOMPARE(after.clientsOf(RuleBook::phone(one)).size(), std::size_t{1});
        const auto count = [&](const QString& sql) { return number(after.database(), sql); };
        const qint64 used = count(u"SELECT count(*) FROM otp_verifications WHERE state = 1"_s);
        QVERIFY(used >= static_cast<qint64>(in.size()));
        QCOMPARE(count(u"SELECT count(*) FROM sessions"_s), used);
        QCOMPARE(count(u"SELECT count(*) FROM clients"_s), used);
        QCOMPARE(count(u"SELECT count(*) FROM phone_keys"_s), used);
        QCOMPARE(count(u"SELECT count(*) FROM history"_s), 2 * used);
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 2 * used);
        QVERIFY(count(u"SELECT count(*) FROM sends"_s) >= static_cast<qint64>(asked.size()));
        QVERIFY(look(after.database(), [](storage::Transaction& transaction) {
            return storage::AuditLog::check(transaction).isWhole();
        }));
        QVERIFY(after.database().context().damagedRows().empty());
    }
};

FRONTPAW_TEST(RaceTest)
#include "RaceTest.moc"
