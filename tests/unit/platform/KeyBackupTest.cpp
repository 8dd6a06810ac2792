#include "platform/KeyBackup.h"

#include "support/Answer.h"
#include "support/ScriptedRandom.h"
#include "support/TestRun.h"

#include <QFile>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::KeyBackupProblem;
using test::answerOf;

class KeyBackupTest : public QObject
{
    Q_OBJECT

private:
    test::ScriptedRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    desk::DeskKeys m_keys;
    TenantId m_tenant;

    QString file() const { return m_folder->path() + u"/clinic.keys"_s; }
    static SecretBytes phrase(const QByteArray& text = "correct horse battery"_ba)
    {
        return SecretBytes(std::as_bytes(std::span(text)));
    }
    SecretBytes drawn()
    {
        SecretBytes key(KeyRing::keySize);
        Q_UNUSED(m_random.fill(key.bytes()));
        return key;
    }
    void backup()
    {
        KeyBackup keyBackup(m_random);
        QVERIFY(answerOf(keyBackup.backup(file(), m_tenant, m_keys, phrase())));
    }
    KeyBackupProblem restoringProblem(const QByteArray& passphrase = "correct horse battery"_ba)
    {
        KeyBackup keyBackup(m_random);
        const auto restored = answerOf(keyBackup.restore(file(), phrase(passphrase)));
        return restored ? throw std::runtime_error("was restored") : restored.error();
    }
    QByteArray bytes() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
    void replaceBy(const QByteArray& content) const
    {
        QFile replaced(file());
        QVERIFY(replaced.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(replaced.write(content), content.size());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = {};
        m_keys.data.add(1, drawn());
        m_keys.data.add(2, drawn());
        m_keys.index = drawn();
        m_keys.code = drawn();
        m_keys.audit = drawn();
        m_tenant = TenantId::fromText(u"0198c0de-0000-7000-8000-000000000001").value();
    }

    void whatWasBackedUpComesBack()
    {
        backup();
        KeyBackup keyBackup(m_random);
        const auto restored = answerOf(keyBackup.restore(file(), phrase()));
        QVERIFY(restored);
        QVERIFY(restored->tenant == m_tenant);
        QCOMPARE(restored->index.exposed(), m_keys.index.exposed());
        QCOMPARE(restored->data.numbers(), m_keys.data.numbers());
        QCOMPARE(restored->data.find(2)->exposed(), m_keys.data.find(2)->exposed());
    }

    void theFileIsTheOwnersAndTellsNoKey()
    {
        backup();
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
        const QByteArray content = bytes();
        for (const auto* key : std::initializer_list<const SecretBytes*>{&m_keys.index, &m_keys.code,
                                                                         &m_keys.audit, m_keys.data.find(1)})
            QVERIFY(!content.contains(key->exposed()));
    }

    void nothingIsOverwritten()
    {
        replaceBy("somebody's");
        KeyBackup keyBackup(m_random);
        const auto written = answerOf(keyBackup.backup(file(), m_tenant, m_keys, phrase()));
        QCOMPARE(written.error(), KeyBackupProblem::FileExists);
        QCOMPARE(bytes(), "somebody's"_ba);
    }

    void aShortPassphraseIsRefused()
    {
        KeyBackup keyBackup(m_random);
        const auto written = answerOf(keyBackup.backup(file(), m_tenant, m_keys, phrase("short")));
        QCOMPARE(written.error(), KeyBackupProblem::PassphraseTooShort);
        QVERIFY(!QFile::exists(file()));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        KeyBackup keyBackup(m_random);
        const auto written =
            answerOf(keyBackup.backup(m_folder->path() + u"/no/k"_s, m_tenant, m_keys, phrase()));
        QCOMPARE(written.error(), KeyBackupProblem::CannotWrite);
        QCOMPARE(restoringProblem(), KeyBackupProblem::CannotRead);
    }

    void aWrongPassphraseIsToldFromADamagedFile()
    {
        backup();
        const QByteArray good = bytes();
        QCOMPARE(restoringProblem("incorrect horse battery"), KeyBackupProblem::WrongPassphrase);

        QByteArray flipped = good;
        flipped[flipped.size() / 2] = static_cast<char>(flipped.at(flipped.size() / 2) ^ 1);
        replaceBy(flipped);
        QCOMPARE(restoringProblem(), KeyBackupProblem::Damaged);

        replaceBy(good.chopped(1));
        QCOMPARE(restoringProblem(), KeyBackupProblem::Damaged);
        replaceBy(good.first(60));
        QCOMPARE(restoringProblem(), KeyBackupProblem::Damaged);
        replaceBy(good + 'x');
        QCOMPARE(restoringProblem(), KeyBackupProblem::Damaged);
    }

    void otherFilesAreNoBackup()
    {
        for (const QByteArray& content : {""_ba, "hello"_ba, QByteArray(2'000'000, 'x')}) {
            replaceBy(content);
            QCOMPARE(restoringProblem(), KeyBackupProblem::NotABackup);
        }
    }

    void aFailingGeneratorWritesNothing()
    {
        test::ScriptedRandom failing;
        failing.setFailing(true);
        KeyBackup keyBackup(failing);
        const auto written = answerOf(keyBackup.backup(file(), m_tenant, m_keys, phrase()));
        QCOMPARE(written.error(), KeyBackupProblem::GeneratorFailed);
        QVERIFY(!QFile::exists(file()));
    }
};

FRONTPAW_TEST(KeyBackupTest)
#include "KeyBackupTest.moc"
