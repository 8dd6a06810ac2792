#include "Program.h"
#include "support/TestRun.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using frontpaw::test::Ended;
using frontpaw::test::Program;

/// After a whole journey, nothing that tells who somebody is or how they came in stands in any file of the
/// desk.
class ByteScanJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = std::make_unique<Program>();
        QVERIFY(demo({u"--staff"_s, u"Latha"_s, u"clinic"_s, u"set"_s, u"otp.digits=8"_s}).exitCode == 0);
        walk();
    }
    void cleanupTestCase() { m_program.reset(); }

    void noFileHoldsACanary()
    {
        int files = 0;
        QDirIterator it(m_program->path("data") + u"/.."_s, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().endsWith(u"/session"_s))
                continue; // the one place the token may stand, asked for and 0600
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            const QByteArray lower = bytes.toLower();
            ++files;
            for (const Canary& canary : m_canaries) {
                for (const QByteArray& form : canary.forms)
                    QVERIFY2(!bytes.contains(form) && !lower.contains(form),
                             qPrintable(canary.what + u" in "_s + file.fileName()));
            }
        }
        QVERIFY2(files > 2, "the desk's files were not found");
    }

    void theScanFindsWhatIsThere()
    {
        const Canary canary(u"name"_s, u"Canaryfirst"_s);
        QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE)(u"xx Canaryfirst yy");
        QVERIFY(
            std::ranges::any_of(canary.forms, [&](const QByteArray& form) { return utf16.contains(form); }));
        const QByteArray base64 = QByteArray("a Canaryfirst b").toBase64();
        QVERIFY(
            std::ranges::any_of(canary.forms, [&](const QByteArray& form) { return base64.contains(form); }));
    }

    void noStoredBytesAreAPlainHashOfACode()
    {
        QSet<QByteArray> stored;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"scan"_s);
            database.setDatabaseName(databaseFile());
            QVERIFY(database.open());
            QSqlQuery rows(database);
            QVERIFY(rows.exec(u"SELECT code_mac FROM otp_verifications"_s));
            while (rows.next())
                stored << rows.value(0).toByteArray();
        }
        QSqlDatabase::removeDatabase(u"scan"_s);
        QVERIFY(!stored.isEmpty());
        constexpr int digits = 8;
        const int code = m_code.toInt();
        // Every code would take minutes; the right one and its neighbours take none, and are what a search
        // would hit.
        for (int guess = std::max(0, code - 1000); guess < code + 1000; ++guess) {
            const QByteArray text = QByteArray::number(guess).rightJustified(digits, '0');
            for (const auto algorithm :
                 {QCryptographicHash::Sha256, QCryptographicHash::Blake2b_256, QCryptographicHash::Sha1,
                  QCryptographicHash::Md5, QCryptographicHash::Sha3_256})
                QVERIFY(!stored.contains(QCryptographicHash::hash(text, algorithm)));
        }
    }

private:
    /// A text in every form that a careless program might leave it in.
    struct Canary
    {
        Canary(const QString& name, const QString& text) : what(name)
        {
            const QByteArray utf8 = text.toUtf8();
            forms << utf8 << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text))
                  << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text)) << utf8.toHex();
            // Base64 of the text at each of the three places it can begin at, without the ends that depend on
            // what is around.
            for (int shift = 0; shift < 3; ++shift) {
                const QByteArray around = QByteArray(shift, 'x') + utf8 + "xx";
                forms << around.toBase64().mid(shift == 0 ? 0 : 4, utf8.size() * 4 / 3 - 4);
            }
        }
        QString what;
        QList<QByteArray> forms;
    };

    void walk()
    {
        const Ended sent = demo({u"otp"_s, u"send"_s, u"-"_s}, "98111 77788\n");
        QVERIFY2(sent.exitCode == 0, sent.output + sent.errors);
        m_code = demo({u"preview"_s})
                     .json.value("messages"_L1)
                     .toArray()
                     .last()
                     .toObject()
                     .value("code"_L1)
                     .toString();
        QCOMPARE(m_code.size(), 8);
        const QString session = m_program->path("session");
        const Ended verified = demo({u"otp"_s, u"verify"_s, sent.json.value("challenge"_L1).toString(),
                                     u"-"_s, u"--session-file"_s, session},
                                    m_code.toUtf8());
        QVERIFY2(verified.exitCode == 0, verified.output);
        QFile file(session);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString token = QString::fromLatin1(file.readAll().trimmed());
        const QString id = verified.json.value("client"_L1).toObject().value("id"_L1).toString();
        QVERIFY(demo({u"clients"_s, u"update"_s, id, u"--first-name"_s, u"Canaryfirst"_s, u"--last-name"_s,
                      u"Canarylast"_s, u"--email"_s, u"canary@mail.example"_s, u"--address"_s,
                      u"7 Canary Lane"_s, u"--consent"_s, u"care"_s})
                    .exitCode == 0);
        QVERIFY(demo({u"pets"_s, u"add"_s, id, u"--name"_s, u"Canarypet"_s, u"--species"_s, u"bird"_s})
                    .exitCode == 0);
        QVERIFY(demo({u"book"_s, u"--session-file"_s, session, u"--reason"_s, u"Canary reason"_s}).exitCode ==
                0);
        m_canaries = {{u"first name"_s, u"Canaryfirst"_s},
                      {u"last name"_s, u"Canarylast"_s},
                      {u"e-mail"_s, u"canary@mail.example"_s},
                      {u"address"_s, u"7 Canary Lane"_s},
                      {u"pet"_s, u"Canarypet"_s},
                      {u"number"_s, u"9811177788"_s},
                      {u"reason"_s, u"Canary reason"_s},
                      {u"code"_s, m_code},
                      {u"token"_s, token}};
    }

    QString databaseFile() const
    {
        QDirIterator it(m_program->path("data"), {u"*.sqlite"_s, u"*.db"_s, u"*.sqlite3"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        return it.hasNext() ? it.next() : QString();
    }

    Ended demo(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return m_program->run(QStringList{u"--profile"_s, u"demo"_s} + arguments, input);
    }

    std::unique_ptr<Program> m_program;
    QString m_code;
    QList<Canary> m_canaries;
};

FRONTPAW_TEST(ByteScanJourney)
#include "ByteScanJourney.moc"
