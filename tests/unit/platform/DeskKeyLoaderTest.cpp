#include "platform/DeskKeyLoader.h"

#include "desk/KeyNames.h"
#include "support/Answer.h"
#include "support/ScriptedRandom.h"
#include "support/ScriptedSecretStore.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::OpeningProblem;
using desk::SecretProblem;
using test::answerOf;
using test::ScriptedSecretStore;

class DeskKeyLoaderTest : public QObject
{
    Q_OBJECT

private:
    test::ScriptedRandom m_random;

    desk::DeskKeys make(ScriptedSecretStore& store)
    {
        DeskKeyLoader loader(store, m_random);
        return std::move(answerOf(loader.make(DatabaseTrace::None)).value());
    }
    OpeningProblem loadingProblem(ScriptedSecretStore& store, const QByteArray& fingerprint)
    {
        DeskKeyLoader loader(store, m_random);
        const auto loaded = answerOf(loader.load(fingerprint));
        return loaded ? throw std::runtime_error("was loaded") : loaded.error().problem;
    }

private slots:
    void whatWasMadeIsLoadedAgain()
    {
        ScriptedSecretStore store;
        const auto made = make(store);
        DeskKeyLoader loader(store, m_random);
        const auto loaded = answerOf(loader.load(made.fingerprint()));
        QVERIFY(loaded);
        QCOMPARE(loaded->fingerprint(), made.fingerprint());
        QCOMPARE(loaded->data.find(1)->exposed(), made.data.find(1)->exposed());
        QCOMPARE(loaded->code.exposed(), made.code.exposed());
    }

    void oldDataKeysAreLoadedToo()
    {
        ScriptedSecretStore store;
        const auto made = make(store);
        store.kept.insert_or_assign(desk::dataKeyName(2), made.audit.clone());
        DeskKeyLoader loader(store, m_random);
        QCOMPARE(answerOf(loader.load(made.fingerprint()))->data.newest(), 2U);
    }

    void noTwoKeysAreTheSame()
    {
        ScriptedSecretStore store;
        make(store);
        QSet<QByteArray> seen;
        for (const auto& [name, secret] : store.kept)
            seen.insert(secret.exposed());
        QCOMPARE(seen.size(), 4);
    }

    void withATraceOfADatabaseNothingIsMade()
    {
        ScriptedSecretStore store;
        DeskKeyLoader loader(store, m_random);
        const auto made = answerOf(loader.make(DatabaseTrace::Present));
        QVERIFY(!made);
        QCOMPARE(made.error().problem, OpeningProblem::KeysLockedOrLost);
        QCOMPARE(store.writes, 0);
    }

    void notFoundIsLockedOrLostWhicheverKeyItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
             {desk::dataKeyName(1), desk::indexKeyName, desk::codeKeyName, desk::auditKeyName})
            QTest::newRow(qPrintable(name)) << name;
    }
    void notFoundIsLockedOrLostWhicheverKeyItIs()
    {
        QFETCH(QString, name);
        ScriptedSecretStore store;
        const auto made = make(store);
        store.kept.erase(name);
        store.writes = 0;
        QCOMPARE(loadingProblem(store, made.fingerprint()), OpeningProblem::KeysLockedOrLost);
        QCOMPARE(store.writes, 0);
    }

    void keysOfAnotherDatabaseAreRefused()
    {
        ScriptedSecretStore store;
        const auto made = make(store);
        ScriptedSecretStore other;
        make(other);
        QCOMPARE(loadingProblem(other, made.fingerprint()), OpeningProblem::KeysDoNotFit);
    }

    void aShortKeyIsRefused()
    {
        ScriptedSecretStore store;
        const auto made = make(store);
        store.kept.insert_or_assign(desk::codeKeyName, SecretBytes(16));
        QCOMPARE(loadingProblem(store, made.fingerprint()), OpeningProblem::KeysDoNotFit);
    }

    void aKeyOfZerosIsRefused()
    {
        ScriptedSecretStore store;
        const auto made = make(store);
        store.kept.insert_or_assign(desk::dataKeyName(1), SecretBytes(KeyRing::keySize));
        QCOMPARE(loadingProblem(store, made.fingerprint()), OpeningProblem::KeysDoNotFit);
    }

    void aStoreThatDoesNotAnswerIsSaid_data()
    {
        QTest::addColumn<SecretProblem>("secret");
        QTest::addColumn<OpeningProblem>("opening");
        QTest::newRow("absent") << SecretProblem::Unavailable << OpeningProblem::KeychainUnavailable;
        QTest::newRow("silent") << SecretProblem::TimedOut << OpeningProblem::KeychainUnavailable;
        QTest::newRow("denied") << SecretProblem::Denied << OpeningProblem::KeychainUnavailable;
        QTest::newRow("unsafe") << SecretProblem::Unsafe << OpeningProblem::KeyFileUnsafe;
    }
    void aStoreThatDoesNotAnswerIsSaid()
    {
        QFETCH(SecretProblem, secret);
        QFETCH(OpeningProblem, opening);
        ScriptedSecretStore store;
        store.everything = secret;
        QCOMPARE(loadingProblem(store, "12345678"), opening);
        DeskKeyLoader loader(store, m_random);
        QCOMPARE(answerOf(loader.make(DatabaseTrace::None)).error().problem, opening);
    }

    void whatDoesNotReadBackIsTakenAway()
    {
        ScriptedSecretStore store;
        store.forgetful.insert(desk::codeKeyName);
        DeskKeyLoader loader(store, m_random);
        const auto made = answerOf(loader.make(DatabaseTrace::None));
        QVERIFY(!made);
        QCOMPARE(made.error().problem, OpeningProblem::KeychainUnavailable);
        QVERIFY(store.kept.empty());
    }

    void aFailingGeneratorMakesNoKey()
    {
        ScriptedSecretStore store;
        test::ScriptedRandom failing;
        failing.setFailing(true);
        DeskKeyLoader loader(store, failing);
        QCOMPARE(answerOf(loader.make(DatabaseTrace::None)).error().problem, OpeningProblem::GeneratorFailed);
        QCOMPARE(store.writes, 0);
    }

    void restoredKeysKeepTheDesksOwn()
    {
        ScriptedSecretStore store;
        const auto made = make(store);
        const QByteArray index = made.index.exposed();
        desk::ClinicKeys restored{{}, {}, made.index.clone()};
        restored.data.add(1, made.data.find(1)->clone());
        store.kept.erase(desk::dataKeyName(1));
        store.kept.erase(desk::indexKeyName);
        store.kept.erase(desk::auditKeyName);

        DeskKeyLoader loader(store, m_random);
        const auto adopted = answerOf(loader.adopt(std::move(restored)));
        QVERIFY(adopted);
        QCOMPARE(adopted->index.exposed(), index);
        QCOMPARE(adopted->code.exposed(), made.code.exposed());
        QVERIFY(adopted->audit.exposed() != made.audit.exposed());
        DeskKeyLoader again(store, m_random);
        QVERIFY(answerOf(again.load(adopted->fingerprint())));
    }
};

FRONTPAW_TEST(DeskKeyLoaderTest)
#include "DeskKeyLoaderTest.moc"
