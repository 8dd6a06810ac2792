#include "platform/FileSecretStore.h"
#include "support/Answer.h"
#include "support/TestRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::SecretProblem;
using test::answerOf;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

SecretBytes secretOf(const QByteArray& text)
{
    return SecretBytes(std::as_bytes(std::span(text)));
}

} // namespace

class FileSecretStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString keys() const { return m_folder->path() + u"/keys"_s; }
    QString data() const { return m_folder->path() + u"/data"_s; }
    QString file() const { return keys() + u"/index-key"_s; }
    FileSecretStore store() const { return FileSecretStore(keys(), data()); }

    void writeGoodOne() const
    {
        auto files = store();
        QVERIFY(answerOf(files.write(u"index-key"_s, secretOf("0123456789abcdef0123456789abcdef"))));
    }
    SecretProblem problem() const
    {
        auto files = store();
        const auto read = answerOf(files.read(u"index-key"_s));
        return read ? throw std::runtime_error("was read") : read.error();
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
        QVERIFY(QDir().mkpath(data()));
    }

    void readsWhatItWrote()
    {
        writeGoodOne();
        auto files = store();
        const auto read = answerOf(files.read(u"index-key"_s));
        QVERIFY(read);
        QCOMPARE(read->exposed(), "0123456789abcdef0123456789abcdef"_ba);
        QVERIFY(!(QFile::permissions(file()) & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser)));
    }

    void aMissingOneIsNotFound() { QCOMPARE(problem(), SecretProblem::NotFound); }

    void aRemovedOneIsNotFound()
    {
        writeGoodOne();
        auto files = store();
        QVERIFY(answerOf(files.remove(u"index-key"_s)));
        QCOMPARE(problem(), SecretProblem::NotFound);
    }

    void refusesWhatOthersMayRead()
    {
        writeGoodOne();
        QFile::setPermissions(file(), ownerOnly | QFile::ReadOther);
        QCOMPARE(problem(), SecretProblem::Unsafe);
        QFile::setPermissions(file(), ownerOnly | QFile::ReadGroup);
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesAFolderThatOthersMayEnter()
    {
        writeGoodOne();
        QFile::setPermissions(keys(), ownerOnly | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesAShortOne()
    {
        writeGoodOne();
        replaceBy("0123456789");
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesAnEndlessOne()
    {
        writeGoodOne();
        replaceBy(QByteArray(100000, 'a') + 'b');
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesOneThatWasNeverDrawn()
    {
        writeGoodOne();
        replaceBy(QByteArray(32, '\0'));
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesASymbolicLink()
    {
        writeGoodOne();
        const QString elsewhere = m_folder->path() + u"/elsewhere"_s;
        QVERIFY(QFile::rename(file(), elsewhere));
        QVERIFY(QFile::link(elsewhere, file()));
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesASecondLink()
    {
        writeGoodOne();
        const QString second = m_folder->path() + u"/second"_s;
        QCOMPARE(::link(QFile::encodeName(file()).constData(), QFile::encodeName(second).constData()), 0);
        QCOMPARE(problem(), SecretProblem::Unsafe);
    }

    void refusesAFolderInsideTheData()
    {
        FileSecretStore inside(data() + u"/keys"_s, data());
        const auto written =
            answerOf(inside.write(u"index-key"_s, secretOf("0123456789abcdef0123456789abcdef")));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretProblem::Unsafe);
        QVERIFY(!QFile::exists(data() + u"/keys"_s));
    }

    void refusesANameThatLeavesTheFolder()
    {
        writeGoodOne();
        auto files = store();
        for (const QString& name : {u"../data/x"_s, u".."_s, u""_s, u"a/b"_s, u"index-key\0"_s})
            QVERIFY(!answerOf(files.read(name)));
    }
};

FRONTPAW_TEST(FileSecretStoreTest)
#include "FileSecretStoreTest.moc"
