#include "desk/PolicySettings.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::desk;
using namespace Qt::StringLiterals;
using auth::OtpPolicy;

class PolicySettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesMakeTheirPolicyAgain()
    {
        OtpPolicy policy;
        policy.digits = 8;
        policy.lifetime = auth::Seconds{300};
        policy.waits = {auth::Seconds{31}, auth::Seconds{32}, auth::Seconds{33}};
        policy.messagesPerDay = 5000;
        policy.countries = {u"+91"_s, u"+977"_s};
        QCOMPARE(policyFrom(valuesOf(policy)).value(), policy);
    }

    void everyFigureHasItsSetting()
    {
        const SettingValues values = valuesOf(OtpPolicy{});
        for (const auto& [name, value] : values) {
            const Setting* setting = findSetting(name);
            QVERIFY2(setting, qPrintable(name));
            QCOMPARE(setting->fallback, value);
        }
        QCOMPARE(values.size(), policySettings().size());
    }

    void nothingGivenIsTheDefault()
    {
        QCOMPARE(policyFrom({}).value(), OtpPolicy{});
        QCOMPARE(policyFrom({{u"desk.theme"_s, u"dark"_s}}).value(), OtpPolicy{});
    }

    void boundsAreThoseOfThePolicy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("digits") << u"otp.digits"_s << qint64{4} << qint64{8};
        QTest::newRow("lifetime") << u"otp.lifetime_s"_s << qint64{60} << qint64{600};
        QTest::newRow("tries") << u"otp.tries_per_code"_s << qint64{3} << qint64{5};
        QTest::newRow("wait") << u"otp.first_wait_s"_s << qint64{30} << Setting::unbounded;
        QTest::newRow("guesses") << u"otp.wrong_guesses_per_day"_s << qint64{1} << qint64{20};
        QTest::newRow("messages") << u"otp.messages_per_day"_s << qint64{1} << Setting::unbounded;
    }
    void boundsAreThoseOfThePolicy()
    {
        QFETCH(QString, name);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const Setting* setting = findSetting(name);
        QVERIFY(setting);
        QCOMPARE(setting->least, least);
        QCOMPARE(setting->most, most);
    }

    void shortCodesNeedLeave()
    {
        const PolicyFault fault{u"otp.digits"_s, SettingProblem::OutOfBounds};
        QCOMPARE(policyFrom({{u"otp.digits"_s, u"4"_s}}).error(), fault);
        const auto allowed = policyFrom({{u"otp.digits"_s, u"4"_s}, {u"otp.allow_short_codes"_s, u"true"_s}});
        QCOMPARE(allowed.value().digits, 4);
    }

    void refusesWhatIsOutOfBoundsInsteadOfBendingIt()
    {
        const PolicyFault fault{u"otp.lifetime_s"_s, SettingProblem::OutOfBounds};
        QCOMPARE(policyFrom({{u"otp.lifetime_s"_s, u"601"_s}}).error(), fault);
    }
};

FRONTPAW_TEST(PolicySettingsTest)
#include "PolicySettingsTest.moc"
