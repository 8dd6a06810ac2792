#include "platform/KeychainSecretStore.h"
#include "support/Answer.h"
#include "support/TestRun.h"

#include <QElapsedTimer>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::SecretProblem;
using test::answerOf;

/// Run where no keychain answers.
class AbsentKeychainTest : public QObject
{
    Q_OBJECT

private:
    KeychainSecretStore m_store{u"test"_s, u"0198c0de-0000-7000-8000-000000000001"_s};

    static bool isAbsent(SecretProblem problem)
    {
        return problem == SecretProblem::Unavailable || problem == SecretProblem::TimedOut;
    }

private slots:
    void readingSaysSoInTime()
    {
        QElapsedTimer timer;
        timer.start();
        const auto read = answerOf(m_store.read(u"index-key"_s));
        QVERIFY(!read);
        QVERIFY2(isAbsent(read.error()), QByteArray::number(static_cast<int>(read.error())).constData());
        const std::chrono::milliseconds latest = KeychainSecretStore::limit + std::chrono::seconds{1};
        QVERIFY(timer.elapsed() < latest.count());
    }

    void writingSaysSoInTime()
    {
        const QByteArray text("0123456789abcdef0123456789abcdef");
        const auto written =
            answerOf(m_store.write(u"index-key"_s, SecretBytes(std::as_bytes(std::span(text)))));
        QVERIFY(!written);
        QVERIFY(isAbsent(written.error()));
    }
};

FRONTPAW_TEST(AbsentKeychainTest)
#include "AbsentKeychainTest.moc"
