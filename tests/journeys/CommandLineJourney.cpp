#include "Program.h"
#include "support/TestRun.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using frontpaw::test::Ended;
using frontpaw::test::Program;

/// The main job from two shells: every step is another process of the real program.
class CommandLineJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = std::make_unique<Program>();
        const Ended made = demo({u"demo"_s, u"reset"_s});
        QVERIFY2(made.exitCode == 0, made.output + made.errors);
    }
    void cleanupTestCase() { m_program.reset(); }

    void aNewClientComesInBooksAndLeaves()
    {
        const QString challenge = sendTo(u"98111 22233"_s);
        const QString code = lastCode();
        const QString session = m_program->path("session");

        QCOMPARE(demo({u"otp"_s, u"verify"_s, challenge, another(code)}).json.value("problem"_L1),
                 u"wrong-code"_s);
        const Ended right =
            demo({u"otp"_s, u"verify"_s, challenge, u"-"_s, u"--session-file"_s, session}, code.toUtf8());
        QVERIFY2(right.exitCode == 0, right.output + right.errors);
        const QJsonObject client = right.json.value("client"_L1).toObject();
        QCOMPARE(client.value("profile_completed"_L1), false);
        QCOMPARE(QFile(session).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        QCOMPARE(demo({u"book"_s, u"--session-file"_s, session}).json.value("problem"_L1),
                 u"profile-not-complete"_s);

        const QString id = client.value("id"_L1).toString();
        const Ended named = demo({u"clients"_s, u"update"_s, id, u"--first-name"_s, u"Ishaan"_s,
                                  u"--last-name"_s, u"Bhatt"_s, u"--consent"_s, u"care"_s});
        QVERIFY2(named.exitCode == 0, named.output);
        QCOMPARE(named.json.value("client"_L1).toObject().value("profile_completed"_L1), true);
        const Ended pet = demo({u"pets"_s, u"add"_s, id, u"--name"_s, u"Laddu"_s, u"--species"_s, u"dog"_s});
        QVERIFY2(pet.exitCode == 0, pet.output);
        const Ended booked = demo({u"book"_s, u"--session-file"_s, session});
        QVERIFY2(booked.exitCode == 0, booked.output);

        QCOMPARE(demo({u"sign-out"_s, u"--session-file"_s, session}).exitCode, 0);
        QVERIFY(!QFile::exists(session));
        QCOMPARE(demo({u"otp"_s, u"verify"_s, challenge, code}).json.value("problem"_L1), u"already-used"_s);
    }

    void anotherProcessReplacesTheCode()
    {
        const QString challenge = sendTo(u"98111 22244"_s);
        QCOMPARE(demo({u"otp"_s, u"resend"_s, challenge}).json.value("problem"_L1), u"wait-before-next"_s);
    }

    void theThirdWrongCodeIsTheLast()
    {
        const QString challenge = sendTo(u"98111 22255"_s);
        const QString code = lastCode();
        for (int i = 0; i < 2; ++i)
            QCOMPARE(demo({u"otp"_s, u"verify"_s, challenge, another(code)}).json.value("problem"_L1),
                     u"wrong-code"_s);
        QCOMPARE(demo({u"otp"_s, u"verify"_s, challenge, another(code)}).json.value("problem"_L1),
                 u"burnt"_s);
        const Ended late = demo({u"otp"_s, u"verify"_s, challenge, code});
        QCOMPARE(late.exitCode, 3);
        QCOMPARE(late.json.value("problem"_L1), u"locked"_s);
        QVERIFY(late.json.value("retry_after_s"_L1).toInt() > 0);
    }

    void aClinicOfItsOwnIsMadeBackedUpAndBroughtBack()
    {
        const Program own;
        const QStringList clinic{u"--profile"_s, u"own"_s};
        QFile ini(own.path("config") + u"/frontpaw/own.ini"_s);
        QVERIFY(QDir().mkpath(QFileInfo(ini).path()) && ini.open(QIODevice::WriteOnly));
        ini.write("[keys]\nkeystore=file\n");
        ini.close();
        const auto run = [&](QStringList arguments, const QByteArray& pin = "482913\n") {
            return own.run(clinic + arguments, {}, pin);
        };

        QCOMPARE(run({u"otp"_s, u"list"_s}).json.value("problem"_L1), u"no-clinic"_s);
        QCOMPARE(run({u"clinic"_s, u"init"_s, u"--name"_s, u"Paws"_s, u"--country"_s, u"IN"_s, u"--manager"_s,
                      u"Asha"_s},
                     "123456\n")
                     .json.value("problem"_L1),
                 u"pin-refused"_s);
        const Ended made = run({u"clinic"_s, u"init"_s, u"--name"_s, u"Paws"_s, u"--country"_s, u"IN"_s,
                                u"--manager"_s, u"Asha"_s});
        QVERIFY2(made.exitCode == 0, made.output + made.errors);

        const QStringList asha{u"--staff"_s, u"Asha"_s};
        QCOMPARE(run({u"otp"_s, u"list"_s}).json.value("problem"_L1), u"staff-needed"_s);
        QCOMPARE(run(asha + QStringList{u"otp"_s, u"list"_s}, "482914\n").json.value("problem"_L1),
                 u"wrong-pin"_s);
        QCOMPARE(run(asha + QStringList{u"otp"_s, u"send"_s, u"9811122211"_s}).json.value("problem"_L1),
                 u"key-backup-needed"_s);

        const QString backup = own.path("keys.backup");
        const Ended kept =
            own.run(clinic + asha + QStringList{u"keys"_s, u"backup"_s, backup, u"--passphrase-fd"_s, u"0"_s},
                    "a long passphrase\n", "482913\n");
        QVERIFY2(kept.exitCode == 0, kept.output + kept.errors);
        const Ended sent = run(asha + QStringList{u"otp"_s, u"send"_s, u"9811122211"_s});
        QVERIFY2(sent.exitCode == 0, sent.output + sent.errors);
        QCOMPARE(sent.json.value("warning"_L1), u"preview-channel"_s);

        QVERIFY(own.forgetKeys());
        QCOMPARE(run(asha + QStringList{u"otp"_s, u"list"_s}).json.value("problem"_L1),
                 u"keys-locked-or-lost"_s);
        const QStringList restore{u"keys"_s, u"restore"_s, backup, u"--passphrase-fd"_s, u"0"_s};
        QCOMPARE(own.run(clinic + restore, "another passphrase\n").json.value("problem"_L1),
                 u"wrong-passphrase"_s);
        const Ended back = own.run(clinic + restore, "a long passphrase\n");
        QVERIFY2(back.exitCode == 0, back.output + back.errors);
        const Ended list = run(asha + QStringList{u"otp"_s, u"list"_s});
        QVERIFY2(list.exitCode == 0, list.output + list.errors);
        QCOMPARE(list.json.value("challenges"_L1).toArray().size(), 1);
    }

    void whatNeedsAManagerIsRefusedToReception()
    {
        const Ended refused = demo({u"clinic"_s, u"set"_s, u"otp.digits=7"_s});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.json.value("problem"_L1), u"not-allowed"_s);
    }

    void badInputIsRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char* name, const QStringList& arguments, const QByteArray& input = {}) {
            QTest::newRow(name) << arguments << input;
        };
        row("no number", {u"otp"_s, u"send"_s, u""_s});
        row("letters", {u"otp"_s, u"send"_s, u"call me"_s});
        row("landline", {u"otp"_s, u"send"_s, u"+914023456789"_s});
        row("10 kB of digits", {u"otp"_s, u"send"_s, QString(10240, u'9')});
        row("SQL", {u"otp"_s, u"send"_s, u"'; DROP TABLE clients; --"_s});
        row("format string", {u"otp"_s, u"send"_s, u"%s%n%1"_s});
        row("emoji", {u"otp"_s, u"send"_s, u"🐶🐶🐶"_s});
        row("nothing on standard input", {u"otp"_s, u"send"_s, u"-"_s});
        row("NUL on standard input", {u"otp"_s, u"send"_s, u"-"_s},
            "98\0 11"_ba + QByteArray(1, '\0') + "x\n");
        row("no challenge", {u"otp"_s, u"verify"_s, u"me"_s, u"123456"_s});
        row("letters for a code",
            {u"otp"_s, u"verify"_s, u"0190a000-1111-7222-8333-444455556666"_s, u"abcdef"_s});
        row("unknown channel", {u"otp"_s, u"send"_s, u"9811122266"_s, u"--channel"_s, u"pigeon"_s});
        row("unknown command", {u"otp"_s, u"guess"_s});
        row("unknown option", {u"otp"_s, u"send"_s, u"9811122266"_s, u"--force"_s, u"yes"_s});
        row("option of another command", {u"otp"_s, u"send"_s, u"9811122266"_s, u"--species"_s, u"dog"_s});
        row("too many words", {u"otp"_s, u"send"_s, u"9811122266"_s, u"now"_s});
        row("unknown species", {u"pets"_s, u"add"_s, u"0190a000-1111-7222-8333-444455556666"_s, u"--name"_s,
                                u"A"_s, u"--species"_s, u"dragon"_s});
        row("unknown setting", {u"--staff"_s, u"Latha"_s, u"clinic"_s, u"set"_s, u"otp.magic=1"_s});
        row("setting out of bounds", {u"--staff"_s, u"Latha"_s, u"clinic"_s, u"set"_s, u"otp.digits=3"_s});
    }

    void badInputIsRefusedWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const Ended ended = demo(arguments, input);
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.json.value("ok"_L1), false);
        QVERIFY(!ended.json.value("problem"_L1).toString().isEmpty());
        QVERIFY(ended.json.value("message"_L1).toString().size() > 10);
        QVERIFY2(ended.json.value("message"_L1).toString().size() < 1000, ended.output);
    }

private:
    Ended demo(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return m_program->run(QStringList{u"--profile"_s, u"demo"_s} + arguments, input);
    }

    QString sendTo(const QString& phone) const
    {
        const Ended sent = demo({u"otp"_s, u"send"_s, u"-"_s}, phone.toUtf8() + '\n');
        if (sent.exitCode != 0)
            qWarning().noquote() << sent.output << sent.errors;
        return sent.json.value("challenge"_L1).toString();
    }

    QString lastCode() const
    {
        return demo({u"preview"_s})
            .json.value("messages"_L1)
            .toArray()
            .last()
            .toObject()
            .value("code"_L1)
            .toString();
    }

    /// A code that is not the right one.
    static QString another(const QString& code)
    {
        QString wrong = code;
        wrong[0] = wrong[0] == u'9' ? u'0' : QChar(wrong[0].unicode() + 1);
        return wrong;
    }

    std::unique_ptr<Program> m_program;
};

FRONTPAW_TEST(CommandLineJourney)
#include "CommandLineJourney.moc"
