#include "search/SearchMarks.h"
#include "support/TestRun.h"

using namespace frontpaw::clinic;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;

class SearchMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("beginning") << u"an"_s << u"Ananya Rao"_s << u"An"_s;
        QTest::newRow("second word") << u"ra"_s << u"Ananya Rao"_s << u"Ra"_s;
        QTest::newRow("part") << u"any"_s << u"Ananya Rao"_s << u"any"_s;
        QTest::newRow("a word before a part") << u"rao"_s << u"Kirao Rao"_s << u"Rao"_s;
        QTest::newRow("over two words") << u"ananya r"_s << u"Ananya Rao"_s << u"Ananya R"_s;
        QTest::newRow("words in another order") << u"rao ananya"_s << u"Ananya Rao"_s << u"Rao"_s;
        QTest::newRow("the one word that is here") << u"bruno rao"_s << u"Ananya Rao"_s << u"Rao"_s;
        QTest::newRow("accent typed without") << u"jose"_s << u"José Das"_s << u"José"_s;
        QTest::newRow("accent as a mark of its own") << u"jose"_s << u"Jose\u0301 Das"_s << u"Jose\u0301"_s;
        QTest::newRow("apostrophe within") << u"dsou"_s << u"D'Souza"_s << u"D'Sou"_s;
        QTest::newRow("apostrophe after") << u"d"_s << u"D'Souza"_s << u"D"_s;
        QTest::newRow("Hindi") << u"मीना"_s << u"सुश्री मीनाक्षी"_s << u"मीना"_s;
        QTest::newRow("Tamil") << u"வித"_s << u"கவிதா"_s << u"வித"_s;
        QTest::newRow("a list of pets") << u"miso"_s << u"Bruno, Labrador · Miso, cat"_s << u"Miso"_s;
        QTest::newRow("emoji") << u"🐕"_s << u"Rex 🐕"_s << u"🐕"_s;
        QTest::newRow("not there") << u"zoya"_s << u"Ananya Rao"_s << QString();
        QTest::newRow("two letters within a word") << u"na"_s << u"Ananya Rao"_s << QString();
    }
    void marksWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const Mark mark = markInText(SearchQuery::of(typed), text);
        QCOMPARE(text.mid(mark.start, mark.length), marked);
    }

    void marksTheTailOfANumberBeforeAnyOtherPart()
    {
        QCOMPARE(markInNumber(SearchQuery::of(u"3196"_s), u"+913196533196"_s), (Mark{9, 4}));
        QCOMPARE(markInNumber(SearchQuery::of(u"953"_s), u"+919535339196"_s), (Mark{3, 3}));
        QCOMPARE(markInNumber(SearchQuery::of(u"+91 95353 39196"_s), u"+919535339196"_s), (Mark{1, 12}));
        QCOMPARE(markInNumber(SearchQuery::of(u"9196"_s), u"+919632091964"_s), (Mark{8, 4}));
        QCOMPARE(markInNumber(SearchQuery::of(u"777"_s), u"+919535339196"_s), (Mark{}));
        QCOMPARE(markInNumber(SearchQuery::of(u"rao 196"_s), u"+919535339196"_s), (Mark{10, 3}));
    }
};

FRONTPAW_TEST(SearchMarksTest)
#include "SearchMarksTest.moc"
