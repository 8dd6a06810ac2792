#include "support/TestRun.h"

#include "ui/home/NumberText.h"
#include "ui/shell/Phrases.h"

using namespace frontpaw;
using namespace frontpaw::ui;
using namespace Qt::StringLiterals;

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsNumbersFromNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("digits") << u"95353"_s << true;
        QTest::newRow("with plus") << u"+91 95353"_s << true;
        QTest::newRow("Devanagari digits") << u"९५३५३"_s << true;
        QTest::newRow("in brackets") << u"(0) 95353-391"_s << true;
        QTest::newRow("a name") << u"Ananya"_s << false;
        QTest::newRow("a name with a digit") << u"Bruno 2"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("only a plus") << u"+"_s << false;
        QTest::newRow("emoji") << u"🐶"_s << false;
    }
    void tellsNumbersFromNames()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNumber);
        QCOMPARE(NumberText(text).isNumber(), isNumber);
    }

    void asksFromTheThirdDigitOn()
    {
        QCOMPARE(NumberText(u"95"_s).query(), QString());
        QCOMPARE(NumberText(u"95 3"_s).query(), u"953"_s);
        QCOMPARE(NumberText(u"a"_s).query(), u"a"_s);
        QCOMPARE(NumberText(u"  "_s).query(), QString());
    }

    void theCaretStaysBehindItsDigit()
    {
        const auto grouped = NumberText(u"953533919"_s).grouped(6, u"IN"_s);
        QCOMPARE(grouped.text, u"95353 3919"_s);
        QCOMPARE(grouped.caret, 7);
    }

    void agesAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("age");
        const QDate today(2026, 1, 5);
        QTest::newRow("weeks") << today.addDays(-15) << u"2 week(s)"_s;
        QTest::newRow("months") << today.addMonths(-7) << u"7 month(s)"_s;
        QTest::newRow("years") << QDate(2024, 1, 5) << u"2 y"_s;
        QTest::newRow("years and months") << QDate(2021, 11, 1) << u"4 y 2 m"_s;
        QTest::newRow("the day before") << QDate(2024, 1, 6) << u"1 y 11 m"_s;
        QTest::newRow("tomorrow") << today.addDays(1) << QString();
    }
    void agesAreSaidAsPeopleSayThem()
    {
        QFETCH(QDate, born);
        QTEST(Phrases::age(born, QDate(2026, 1, 5)), "age");
    }

    void aCountdownEndsAtZeroOnlyWhenItIsOver()
    {
        QCOMPARE(Phrases::countdown(std::chrono::milliseconds(1)), u"0:01"_s);
        QCOMPARE(Phrases::countdown(std::chrono::seconds(61)), u"1:01"_s);
        QCOMPARE(Phrases::countdown(std::chrono::milliseconds(-5)), u"0:00"_s);
    }
};

FRONTPAW_TEST(NumberTextTest)

#include "NumberTextTest.moc"
