#include "HomeRules.h"
#include "SourceTree.h"

#include "support/TestRun.h"

using namespace Qt::StringLiterals;
using namespace frontpaw::architecture;

/// No setting, variable, number or build option makes the engine accept, choose, print or skip a code. A
/// search can not prove that; it makes whoever adds one hide it from its own name.
class CodesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsABreach_data() { rows(); }

    void findsABreach()
    {
        QFETCH(int, index);
        const HomeRule& rule = codeRules().at(static_cast<std::size_t>(index));
        QVERIFY(!breaches(rule, SourceFile(rule.scope.first() + u"Breach.cpp"_s, rule.breach)).isEmpty());
    }

    void findsTheSameNameInEveryDress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"testCode", "TEST_CODE", "isTestCode", "test-otp", "FRONTPAW_TEST_OTP", "m_fixedCode",
              "skipVerification", "bypass_otp", "otpDisabled", "acceptAny", "backdoor", "back_door",
              "logCode", "whenTestNumber", "trusted_phones", "defaultOneTimeCode"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void findsTheSameNameInEveryDress()
    {
        QFETCH(QString, text);
        QVERIFY(!found(u"app/main/X.cpp"_s, text).isEmpty());
    }

    void leavesHonestNamesAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"latestCode", "testCodec", "defaultCountryCode", "printCodec", "prefixedCode", "acceptable",
              "codeOfTheDay", "option(FRONTPAW_TESTS \"x\" ON)", "\"123\"", "\"919812345678\"", "backdrop",
              "acceptAllowed"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void leavesHonestNamesAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(listed(found(u"app/auth/X.cpp"_s, text)), QString());
    }

    void theTreeKeepsThem_data() { rows(); }

    void theTreeKeepsThem()
    {
        QFETCH(int, index);
        const HomeRule& rule = codeRules().at(static_cast<std::size_t>(index));
        const Findings all = overTheTree([&](const SourceFile& file) { return breaches(rule, file); });
        QVERIFY2(all.isEmpty(), qPrintable(listed(all)));
    }

private:
    static Findings found(const QString& path, const QString& text)
    {
        Findings all;
        for (const HomeRule& rule : codeRules())
            all += breaches(rule, SourceFile(path, text));
        return all;
    }

    static void rows()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const HomeRule& rule : codeRules())
            QTest::newRow(rule.name) << index++;
    }
};

FRONTPAW_TEST(CodesTest)
#include "CodesTest.moc"
