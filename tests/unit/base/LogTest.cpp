#include "base/Log.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastTwoDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("number") << u"to +919535339196"_s << u"to …96"_s;
        QTest::newRow("grouped") << u"to +91 95353 39196 now"_s << u"to …96 now"_s;
        QTest::newRow("code") << u"123456"_s << u"…56"_s;
        QTest::newRow("Devanagari digits") << u"९५३५३३९१९६"_s << u"…९६"_s;
        QTest::newRow("three digits stay") << u"row 123 of 456x"_s << u"row 123 of 456x"_s;
        QTest::newRow("id stays") << u"id 0190a000-1111-7222-8333-444455556666."_s
                                  << u"id 0190a000-1111-7222-8333-444455556666."_s;
        QTest::newRow("token") << u"Bearer abcdefghijklmnopqrstuvwxyz012345"_s << u"Bearer …"_s;
        QTest::newRow("two lines") << u"a\nb\r\u2028c"_s << u"a b  c"_s;
    }

    void keepsTheLastTwoDigits()
    {
        QFETCH(QString, text);
        QTEST(redacted(text), "line");
    }
};

FRONTPAW_TEST(LogTest)
#include "LogTest.moc"
