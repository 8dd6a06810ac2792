#include "platform/FallingSecretStore.h"

#include "support/Answer.h"
#include "support/ScriptedSecretStore.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::SecretProblem;
using test::answerOf;
using test::ScriptedSecretStore;

namespace {

SecretBytes someSecret()
{
    const QByteArray text("0123456789abcdef");
    return SecretBytes(std::as_bytes(std::span(text)));
}

} // namespace

class FallingSecretStoreTest : public QObject
{
    Q_OBJECT

private:
    ScriptedSecretStore* m_keychain = nullptr;
    ScriptedSecretStore* m_files = nullptr;
    std::unique_ptr<FallingSecretStore> m_store;

private slots:
    void init()
    {
        auto keychain = std::make_unique<ScriptedSecretStore>();
        auto files = std::make_unique<ScriptedSecretStore>();
        m_keychain = keychain.get();
        m_files = files.get();
        m_store = std::make_unique<FallingSecretStore>(std::move(keychain), std::move(files));
    }

    void usesTheKeychainWhileItAnswers()
    {
        QVERIFY(answerOf(m_store->write(u"k"_s, someSecret())));
        QVERIFY(m_keychain->kept.contains(u"k"_s));
        QVERIFY(m_files->kept.empty());
    }

    void fallsToFilesWhereNoneAnswers()
    {
        m_keychain->everything = SecretProblem::Unavailable;
        QVERIFY(answerOf(m_store->write(u"k"_s, someSecret())));
        QVERIFY(m_files->kept.contains(u"k"_s));
        // A keychain that comes up later does not make the key look lost.
        m_keychain->everything.reset();
        QVERIFY(answerOf(m_store->read(u"k"_s)));
    }

    void asksNoKeychainForTheRestOnceOneKeyWasInAFile()
    {
        QVERIFY(answerOf(m_files->write(u"data-key-1"_s, someSecret())));
        m_keychain->everything = SecretProblem::Unavailable;
        QVERIFY(answerOf(m_store->read(u"data-key-1"_s)));
        QCOMPARE(answerOf(m_store->read(u"data-key-2"_s)).error(), SecretProblem::NotFound);
    }

    void aDeniedKeychainIsNoReasonToFall()
    {
        m_keychain->everything = SecretProblem::Denied;
        QCOMPARE(answerOf(m_store->write(u"k"_s, someSecret())).error(), SecretProblem::Denied);
        QVERIFY(m_files->kept.empty());
    }

    void anUnsafeFileIsNotPassedOver()
    {
        QVERIFY(answerOf(m_keychain->write(u"k"_s, someSecret())));
        m_files->everything = SecretProblem::Unsafe;
        QCOMPARE(answerOf(m_store->read(u"k"_s)).error(), SecretProblem::Unsafe);
    }

    void removesFromWhereItIs()
    {
        QVERIFY(answerOf(m_store->write(u"k"_s, someSecret())));
        QVERIFY(answerOf(m_store->remove(u"k"_s)));
        QVERIFY(m_keychain->kept.empty());
    }
};

FRONTPAW_TEST(FallingSecretStoreTest)
#include "FallingSecretStoreTest.moc"
