#include "search/SearchFold.h"
#include "support/TestRun.h"

using namespace frontpaw::storage;
using namespace Qt::StringLiterals;

class SearchFoldTest : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"Ananya RAO"_s << u"ananya rao"_s;
        QTest::newRow("accents") << u"José Ñandú Łódź"_s << u"jose nandu łodz"_s;
        QTest::newRow("accent as a mark") << u"Jose\u0301"_s << u"jose"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("wide letters") << u"Ｂｒｕｎｏ"_s << u"bruno"_s;
        QTest::newRow("ligature") << u"ﬁdo"_s << u"fido"_s;
        QTest::newRow("Devanagari whole") << u"मोती शर्मा"_s << u"मोती शर्मा"_s;
        QTest::newRow("Devanagari, nukta composed") << u"\u0958\u093c"_s << u"\u0915\u093c\u093c"_s;
        QTest::newRow("Tamil whole") << u"கவிதா"_s << u"கவிதா"_s;
        QTest::newRow("Arabic vowels") << u"لَيْلَى"_s << u"ليلى"_s;
        QTest::newRow("apostrophes") << u"D'Souza O’Brien"_s << u"dsouza obrien"_s;
        QTest::newRow("other signs") << u"Anne-Marie (Das), Jr."_s << u"anne marie das jr"_s;
        QTest::newRow("spaces") << u"  a \t\n b  "_s << u"a b"_s;
        QTest::newRow("controls, direction marks") << u"a\u0000\u0001\u202eb\u200f"_s << u"a b"_s;
        QTest::newRow("joiners") << u"क्\u200dष"_s << u"क्ष"_s;
        QTest::newRow("digits of any script") << u"९८ ௩ ٣ 7"_s << u"98 3 3 7"_s;
        QTest::newRow("emoji") << u"🐕 Rex"_s << u"🐕 rex"_s;
        QTest::newRow("signs alone") << u"'%-;"_s << QString();
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u"a"_s << u"a"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromUtf8(folded(text)), expected);
        QCOMPARE(foldedWithOrigin(text).bytes, folded(text));
    }

    void changesNothingThatIsFolded()
    {
        for (const QString& text : {u"José D'Souza"_s, u"मीनाक्षी"_s, u"ﬁ Weiß ९८"_s, u"각"_s})
            QCOMPARE(folded(QString::fromUtf8(folded(text))), folded(text));
    }

    void leavesNoByteThatMarksAField()
    {
        QString everything;
        for (char16_t c = 0; c < 0xD800; ++c)
            everything += QChar(c);
        for (const char byte : folded(everything))
            QVERIFY(static_cast<unsigned char>(byte) >= 0x20);
    }

    void knowsWhereEachByteCameFrom()
    {
        const FoldedText text = foldedWithOrigin(u"Zoë ß"_s);
        QCOMPARE(text.bytes, "zoe ss"_ba);
        QVERIFY(text.origin == (std::vector<int>{0, 1, 2, 4, 4, 4, 5}));
    }
};

FRONTPAW_TEST(SearchFoldTest)
#include "SearchFoldTest.moc"
