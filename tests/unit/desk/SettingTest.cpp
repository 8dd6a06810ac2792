#include "desk/Setting.h"
#include "desk/SecretNames.h"
#include "support/TestRun.h"

#include <QSet>

using namespace frontpaw::desk;
using namespace Qt::StringLiterals;

class SettingTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUniqueAndDefaultsAreGood()
    {
        QSet<QString> names;
        for (const Setting& setting : allSettings()) {
            const QString name = setting.name.toString();
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(name.count(u'.'), 1);
            if (setting.least == 0 || !setting.fallback.isEmpty())
                QCOMPARE(checkedValue(setting, setting.fallback).value_or(u"refused"_s), setting.fallback);
        }
    }

    void goodValuesTakeTheirStoredForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("flag") << u"otp.allow_short_codes"_s << u"Yes"_s << u"true"_s;
        QTest::newRow("number") << u"desk.text-size"_s << u" 0150 "_s << u"150"_s;
        QTest::newRow("country") << u"desk.country"_s << u"in"_s << u"IN"_s;
        QTest::newRow("codes") << u"otp.countries"_s << u"+91, +977,+91"_s << u"+91,+977"_s;
        QTest::newRow("zone") << u"clinic.timezone"_s << u"Asia/Kathmandu"_s << u"Asia/Kathmandu"_s;
        QTest::newRow("text") << u"clinic.name"_s << u" Nandi Vets "_s << u"Nandi Vets"_s;
    }
    void goodValuesTakeTheirStoredForm()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        QCOMPARE(checkedValue(*findSetting(name), text).value_or(u"refused"_s), stored);
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<SettingProblem>("problem");
        QTest::newRow("word for a number") << u"otp.digits"_s << u"six"_s << SettingProblem::NotANumber;
        QTest::newRow("overflow") << u"otp.digits"_s << u"99999999999999999999"_s
                                  << SettingProblem::NotANumber;
        QTest::newRow("below") << u"otp.tries_per_code"_s << u"2"_s << SettingProblem::OutOfBounds;
        QTest::newRow("above") << u"desk.text-size"_s << u"201"_s << SettingProblem::OutOfBounds;
        QTest::newRow("choice") << u"desk.theme"_s << u"pink"_s << SettingProblem::NotAChoice;
        QTest::newRow("several choices for one")
            << u"desk.theme"_s << u"light,dark"_s << SettingProblem::NotAChoice;
        QTest::newRow("channel") << u"delivery.channels"_s << u"preview,pigeon"_s
                                 << SettingProblem::NotAChoice;
        QTest::newRow("long") << u"clinic.name"_s << QString(10000, u'a') << SettingProblem::TooLong;
        QTest::newRow("empty") << u"clinic.name"_s << u"  "_s << SettingProblem::Missing;
        QTest::newRow("no number") << u"otp.digits"_s << u""_s << SettingProblem::Missing;
        QTest::newRow("NUL") << u"clinic.name"_s << u"a\0b"_s << SettingProblem::NotText;
        QTest::newRow("country") << u"desk.country"_s << u"India"_s << SettingProblem::NotACountry;
        QTest::newRow("code") << u"otp.countries"_s << u"+91,91"_s << SettingProblem::NotACountry;
        QTest::newRow("code of zero") << u"otp.countries"_s << u"+0"_s << SettingProblem::NotACountry;
        QTest::newRow("zone") << u"clinic.timezone"_s << u"India/Bangalore"_s << SettingProblem::NotATimeZone;
        QTest::newRow("flag") << u"otp.allow_short_codes"_s << u"maybe"_s << SettingProblem::NotAFlag;
    }
    void badValuesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(SettingProblem, problem);
        const auto checked = checkedValue(*findSetting(name), text);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), problem);
    }

    void aSlipFindsTheNameThatWasMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter") << u"desk.langage"_s << u"desk.language"_s;
        QTest::newRow("case") << u"Keys.KeyStore"_s << u"keys.keystore"_s;
        QTest::newRow("section") << u"auth.digits"_s << u"otp.digits"_s;
        QTest::newRow("no section") << u"theme"_s << u"desk.theme"_s;
        QTest::newRow("nothing like it") << u"printer.tray"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("long") << QString(100000, u'x') << u""_s;
    }
    void aSlipFindsTheNameThatWasMeant()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QCOMPARE(nearestSetting(written), meant);
    }

    void secretsAreKnownByName()
    {
        for (const auto name : givenSecrets)
            QVERIFY(soundsSecret(name));
        QVERIFY(soundsSecret(u"sms.Password"));
        QVERIFY(soundsSecret(u"staff.pin"));
        for (const Setting& setting : allSettings())
            QVERIFY2(!soundsSecret(setting.name), qPrintable(setting.name.toString()));
    }
};

FRONTPAW_TEST(SettingTest)
#include "SettingTest.moc"
