#include "platform/DeskKeyLoader.h"
#include "platform/KeychainSecretStore.h"
#include "support/Answer.h"
#include "support/TestRun.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::SecretProblem;
using test::answerOf;

namespace {

SecretBytes secretOf(const QByteArray& text)
{
    return SecretBytes(std::as_bytes(std::span(text)));
}

/// What a screen saver does at night.
bool lockKeyring()
{
    const QString service = u"org.freedesktop.secrets"_s;
    const QString path = u"/org/freedesktop/secrets"_s;
    auto alias =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    const QDBusMessage found = QDBusConnection::sessionBus().call(alias);
    if (found.type() != QDBusMessage::ReplyMessage)
        return false;
    auto lock = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{found.arguments().value(0).value<QDBusObjectPath>()});
    return QDBusConnection::sessionBus().call(lock).type() == QDBusMessage::ReplyMessage;
}

} // namespace

/// Needs a session with an unlocked keyring; the last function locks it.
class KeychainTest : public QObject
{
    Q_OBJECT

private:
    KeychainSecretStore m_store{u"test"_s, u"0198c0de-0000-7000-8000-000000000001"_s};
    QByteArray m_all{"\0\1\2 any byte \xff\xfe whatever", 26};

private slots:
    void everyByteComesBack()
    {
        QVERIFY(answerOf(m_store.write(u"index-key"_s, secretOf(m_all))));
        QCOMPARE(answerOf(m_store.read(u"index-key"_s)).value().exposed(), m_all);
    }

    void theLaterWriteStands()
    {
        QVERIFY(answerOf(m_store.write(u"index-key"_s, secretOf("earlier secret"))));
        QVERIFY(answerOf(m_store.write(u"index-key"_s, secretOf("later secret"))));
        QCOMPARE(answerOf(m_store.read(u"index-key"_s)).value().exposed(), "later secret"_ba);
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(answerOf(m_store.read(u"never-written"_s)).error(), SecretProblem::NotFound);
    }

    void profilesAndClinicsDoNotMeet()
    {
        QVERIFY(answerOf(m_store.write(u"code-key"_s, secretOf("of this profile"))));
        KeychainSecretStore other(u"other"_s, u"0198c0de-0000-7000-8000-000000000001"_s);
        QCOMPARE(answerOf(other.read(u"code-key"_s)).error(), SecretProblem::NotFound);
    }

    void aRemovedOneIsNotFound()
    {
        QVERIFY(answerOf(m_store.write(u"gone"_s, secretOf("soon removed"))));
        QVERIFY(answerOf(m_store.remove(u"gone"_s)));
        QCOMPARE(answerOf(m_store.read(u"gone"_s)).error(), SecretProblem::NotFound);
    }

    void keysAreMadeAndLoaded()
    {
        SodiumRandom random;
        DeskKeyLoader loader(m_store, random);
        const auto made = answerOf(loader.make(DatabaseTrace::None));
        QVERIFY(made);
        QVERIFY(answerOf(loader.load(made->fingerprint())));
    }

    /// The trap that the rules for keys are made for.
    void aLockedKeyringNeitherGivesAKeyNorMakesOne()
    {
        QVERIFY(answerOf(m_store.write(u"index-key"_s, secretOf("kept over the night"))));
        QVERIFY(lockKeyring());
        const auto read = answerOf(m_store.read(u"index-key"_s));
        QVERIFY(!read);
        QVERIFY(read.error() == SecretProblem::NotFound || read.error() == SecretProblem::TimedOut);

        SodiumRandom random;
        DeskKeyLoader loader(m_store, random);
        QVERIFY(!answerOf(loader.load("12345678")));
        QVERIFY(!answerOf(loader.make(DatabaseTrace::Present)));
    }
};

FRONTPAW_TEST(KeychainTest)
#include "KeychainTest.moc"
