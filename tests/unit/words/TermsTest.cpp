#include "words/Terms.h"

#include "AllOf.h"
#include "support/TestRun.h"
#include "words/Health.h"
#include "words/Openings.h"
#include "words/Settings.h"

#include <QSet>

using namespace frontpaw;
using namespace frontpaw::words;
using namespace Qt::StringLiterals;
using test::allUpTo;

class TermsTest : public QObject
{
    Q_OBJECT

private:
    template <class E>
    void termsDiffer(E last)
    {
        QSet<QString> terms;
        for (const E value : allUpTo(last)) {
            const QString term = termOf(value);
            QVERIFY2(!term.isEmpty() && !terms.contains(term), qPrintable(term));
            terms.insert(term);
        }
    }
    template <class E>
    void keysDiffer(E last)
    {
        QSet<QString> keys;
        for (const E value : allUpTo(last))
            keys.insert(keyOf(value));
        QCOMPARE(keys.size(), static_cast<qsizetype>(last) + 1);
    }

private slots:
    void everyValueIsCalledSomethingElse()
    {
        termsDiffer(auth::Channel::Sms);
        termsDiffer(auth::Delivery::State::Unknown);
        termsDiffer(auth::Challenge::State::Abandoned);
        termsDiffer(auth::Role::Kiosk);
        termsDiffer(auth::Level::Staff);
        termsDiffer(clinic::Species::Other);
        termsDiffer(clinic::Appointment::State::Missed);
        termsDiffer(desk::PreviewOutcome::AccountRefused);
        termsDiffer(desk::OpeningStep::Open);
    }

    void everyKeyIsAnother()
    {
        keysDiffer(auth::Channel::Sms);
        keysDiffer(auth::Delivery::State::Unknown);
        keysDiffer(auth::Challenge::State::Abandoned);
        keysDiffer(auth::Role::Kiosk);
        keysDiffer(auth::Level::Staff);
        keysDiffer(clinic::Sex::Male);
        keysDiffer(clinic::Appointment::State::Missed);
    }

    void keysReadBack()
    {
        for (const auto sex : allUpTo(clinic::Sex::Male))
            QCOMPARE(sexFromKey(keyOf(sex)), std::optional(sex));
        for (const auto channel : allUpTo(auth::Channel::Sms))
            QCOMPARE(channelFromKey(keyOf(channel)), std::optional(channel));
        QVERIFY(!sexFromKey(u"Male"));
        QVERIFY(!channelFromKey(u""));
    }

    void anUnknownSexIsNotSpokenOf() { QCOMPARE(termOf(clinic::Sex::Unknown), QString()); }

    void everySettingIsExplained()
    {
        QSet<QString> titles;
        for (const desk::Setting& setting : desk::allSettings()) {
            QVERIFY2(!titleOf(setting).isEmpty(), qPrintable(setting.name.toString()));
            QVERIFY2(!explanationOf(setting).isEmpty(), qPrintable(setting.name.toString()));
            QVERIFY(!whatFits(setting).isEmpty());
            titles.insert(titleOf(setting));
        }
        QCOMPARE(titles.size(), static_cast<qsizetype>(desk::allSettings().size()));
    }

    void aRowOfDoctorHasAFixUnlessItIsGreen()
    {
        using Light = desk::HealthRow::Light;
        const HealthText low = healthText({Light::Yellow, u"disk-space"_s, u"120"_s});
        QVERIFY(low.says.contains(u"120"));
        QVERIFY(!low.fix.isEmpty());
        const HealthText enough = healthText({Light::Green, u"disk-space"_s, u"90000"_s});
        QVERIFY(enough.fix.isEmpty());
        QVERIFY(enough.says != low.says);
        QCOMPARE(healthText({Light::Red, u"never-heard-of"_s, u"7"_s}).says, u"never-heard-of 7"_s);
    }

    void timesForProgramsAreUtc() { QCOMPARE(isoTime(fromMillis(1767603600999)), u"2026-01-05T09:00:00Z"_s); }
};

FRONTPAW_TEST(TermsTest)
#include "TermsTest.moc"
