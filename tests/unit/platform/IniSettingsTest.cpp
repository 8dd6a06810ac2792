#include "platform/IniSettings.h"
#include "support/TestRun.h"

#include <QFile>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;
using desk::SettingProblem;
using desk::SettingsFault;

class IniSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;

    QString user() const { return m_folder->path() + u"/default.ini"_s; }
    QString policy() const { return m_folder->path() + u"/policy.ini"_s; }
    IniSettings settings() const { return IniSettings(user(), policy(), m_environment); }

    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    static QByteArray textOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString originOf(const IniSettings& source, QStringView name)
    {
        for (const auto& effective : source.effective()) {
            if (effective.setting->name == name)
                return effective.origin + (effective.locked ? u" locked"_s : u""_s);
        }
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment();
    }

    void withoutFilesTheDefaultsStand()
    {
        const IniSettings source = settings();
        QCOMPARE(source.value(u"desk.theme"), u"system"_s);
        QCOMPARE(originOf(source, u"desk.theme"), u"default"_s);
        QVERIFY(source.faults().empty());
    }

    void theLaterLayerWins()
    {
        write(user(), "[desk]\ntheme=dark\nlanguage = hi\n\n; mine\n[keys]\nkeystore=file\n");
        m_environment.insert(u"FRONTPAW_DESK_THEME"_s, u"light"_s);
        m_environment.insert(u"FRONTPAW_DESK_TEXT_SIZE"_s, u"150"_s);
        m_environment.insert(u"FRONTPAW_KEYS_KEYSTORE"_s, u"file"_s);
        write(policy(), "[keys]\r\nkeystore=keychain\r\n");

        const IniSettings source = settings();
        QVERIFY(source.faults().empty());
        QCOMPARE(source.value(u"desk.language"), u"hi"_s);
        QCOMPARE(originOf(source, u"desk.language"), user() + u":3"_s);
        QCOMPARE(source.value(u"desk.theme"), u"light"_s);
        QCOMPARE(originOf(source, u"desk.theme"), u"environment"_s);
        QCOMPARE(source.value(u"desk.text-size"), u"150"_s);
        QCOMPARE(source.value(u"keys.keystore"), u"keychain"_s);
        QCOMPARE(originOf(source, u"keys.keystore"), policy() + u":2 locked"_s);
    }

    void whatIsNotUnderstoodIsAFaultWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<SettingProblem>("problem");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("slip") << "[desk]\n\nlangage=hi\n"_ba << 3 << SettingProblem::Unknown
                              << u"desk.language"_s;
        QTest::newRow("nothing like it") << "[printer]\ntray=2\n"_ba << 2 << SettingProblem::Unknown << u""_s;
        QTest::newRow("no section") << "theme=dark"_ba << 1 << SettingProblem::Unknown << u"desk.theme"_s;
        QTest::newRow("secret") << "[myoperator]\ntoken=abc\n"_ba << 2 << SettingProblem::SecretInFile
                                << u""_s;
        QTest::newRow("secret by its sound")
            << "[smtp]\npassword=abc\n"_ba << 2 << SettingProblem::SecretInFile << u""_s;
        QTest::newRow("clinic's") << "[otp]\ndigits=6\n"_ba << 2 << SettingProblem::WrongPlace << u""_s;
        QTest::newRow("value") << "[desk]\ntheme=pink\n"_ba << 2 << SettingProblem::NotAChoice << u""_s;
        QTest::newRow("bounds") << "# big\n[desk]\ntext-size=500\n"_ba << 3 << SettingProblem::OutOfBounds
                                << u""_s;
        QTest::newRow("no line") << "[desk]\ntheme\n"_ba << 2 << SettingProblem::NotALine << u""_s;
        QTest::newRow("garbage") << "\x7f"
                                    "ELF\x01\x02"_ba
                                 << 1 << SettingProblem::NotALine << u""_s;
        QTest::newRow("too big") << QByteArray(300000, 'x') << 0 << SettingProblem::NotALine << u""_s;
    }
    void whatIsNotUnderstoodIsAFaultWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(SettingProblem, problem);
        QFETCH(QString, suggestion);
        write(user(), text);
        const IniSettings source = settings();
        QCOMPARE(source.faults().size(), std::size_t{1});
        const SettingsFault& fault = source.faults().front();
        QCOMPARE(fault.file, user());
        QCOMPARE(fault.line, line);
        QCOMPARE(fault.problem, problem);
        QCOMPARE(fault.suggestion, suggestion);
    }

    void theEnvironmentIsHeldToTheSameRules()
    {
        m_environment.insert(u"FRONTPAW_DESK_LANGAUGE"_s, u"hi"_s);
        m_environment.insert(u"FRONTPAW_MYOPERATOR_TOKEN"_s, u"abc"_s);
        m_environment.insert(u"FRONTPAW_OTP_DIGITS"_s, u"6"_s);
        m_environment.insert(u"FRONTPAW_WERROR"_s, u"1"_s); // somebody else's
        m_environment.insert(u"HOME"_s, u"/"_s);
        const IniSettings source = settings();
        QCOMPARE(source.faults().size(), std::size_t{3});
        QCOMPARE(source.faults()[0].suggestion, u"desk.language"_s);
        QCOMPARE(source.faults()[1].problem, SettingProblem::SecretInFile);
        QCOMPARE(source.faults()[2].problem, SettingProblem::WrongPlace);
    }

    void settingKeepsEveryOtherLine()
    {
        write(user(), "; my desk\n[desk]\ntheme=dark ; not a comment\n[keys]\nkeystore=file\n");
        IniSettings source = settings();
        QVERIFY(source.set(u"desk.language", u"hi"_s));
        QVERIFY(source.set(u"desk.theme", u"light"_s));
        QCOMPARE(textOf(user()), "; my desk\n[desk]\ntheme=light\nlanguage=hi\n[keys]\nkeystore=file\n"_ba);
        QCOMPARE(source.value(u"desk.language"), u"hi"_s);
        QCOMPARE(settings().value(u"desk.language"), u"hi"_s);
    }

    void settingMakesTheFile()
    {
        IniSettings source = settings();
        QVERIFY(source.set(u"desk.theme", u"dark"_s));
        QCOMPARE(textOf(user()), "[desk]\ntheme=dark\n"_ba);
        QVERIFY(!(QFile::permissions(user()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatCannotBeWrittenHoldsForNow()
    {
        IniSettings source(m_folder->path() + u"/file/in/the/way.ini"_s, policy(), m_environment);
        write(m_folder->path() + u"/file"_s, "x");
        QCOMPARE(source.set(u"desk.theme", u"dark"_s).error(), SettingProblem::Unwritable);
        QCOMPARE(source.value(u"desk.theme"), u"dark"_s);
    }

    void settingIsRefused()
    {
        write(policy(), "[desk]\nlanguage=en\n");
        IniSettings source = settings();
        QCOMPARE(source.set(u"desk.language", u"hi"_s).error(), SettingProblem::Locked);
        QCOMPARE(source.set(u"keys.keystore", u"file"_s).error(), SettingProblem::WrongPlace);
        QCOMPARE(source.set(u"otp.digits", u"6"_s).error(), SettingProblem::WrongPlace);
        QCOMPARE(source.set(u"desk.theme", u"pink"_s).error(), SettingProblem::NotAChoice);
        QCOMPARE(source.set(u"desk.nothing", u"1"_s).error(), SettingProblem::Unknown);
        QVERIFY(!QFile::exists(user()));
    }
};

FRONTPAW_TEST(IniSettingsTest)
#include "IniSettingsTest.moc"
