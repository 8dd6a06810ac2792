#include "clinic/Text.h"
#include "support/TestRun.h"

using namespace frontpaw::clinic;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void tidiesALine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Ananya"_s << u"Ananya"_s;
        QTest::newRow("space around and between") << u"  Asha \t  Devi\n"_s << u"Asha Devi"_s;
        QTest::newRow("zero byte and controls") << u"A\u0000s\u0007h\u001ba"_s << u"Asha"_s;
        QTest::newRow("direction marks") << u"\u202eahsA\u202c \u200fx\u2066y\u2069"_s << u"ahsA xy"_s;
        QTest::newRow("byte order mark") << u"\ufeffAsha"_s << u"Asha"_s;
        QTest::newRow("letters with combining marks compose") << u"Jose\u0301"_s << u"José"_s;
        QTest::newRow("joiners stay") << u"क्\u200dष"_s << u"क्\u200dष"_s;
        QTest::newRow("emoji stay") << u"🐕‍🦺 Rex"_s << u"🐕‍🦺 Rex"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u"a"_s << u"\ufffda"_s;
        QTest::newRow("right to left text") << u"ليلى"_s << u"ليلى"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE clients; --"_s << u"'; DROP TABLE clients; --"_s;
        QTest::newRow("format") << u"%s%n%1"_s << u"%s%n%1"_s;
    }
    void tidiesALine()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(tidiedLine(typed), kept);
        QCOMPARE(tidiedLine(kept), kept);
    }

    void keepsTheLinesOfAText()
    {
        QCOMPARE(tidiedText(u"12, MG Road\r\n  Bengaluru \u2028Karnataka\n\n"_s),
                 u"12, MG Road\nBengaluru\nKarnataka"_s);
    }

    void countsCharactersNotUnits() { QCOMPARE(lengthOf(u"🐕🐈"_s), 2); }

    void readsLettersOfAnyScriptAsAName()
    {
        for (const QString& name : {u"Bo"_s, u"मोती"_s, u"பொம்மி"_s, u"ليلى"_s, u"R2"_s, u"咪咪"_s})
            QVERIFY2(readsAsName(name), qPrintable(name));
        for (const QString& text : {u""_s, u"--"_s, u"🐕"_s, u"''"_s})
            QVERIFY2(!readsAsName(text), qPrintable(text));
    }
};

FRONTPAW_TEST(TextTest)
#include "TextTest.moc"
