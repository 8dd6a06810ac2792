#include "search/SearchQuery.h"
#include "support/TestRun.h"

using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using Kind = SearchToken::Kind;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("digits");
        QTest::newRow("a tail") << u"3196"_s << "3196"_ba;
        QTest::newRow("a tail that begins with zero") << u"0196"_s << "0196"_ba;
        QTest::newRow("two digits") << u"31"_s << ""_ba;
        QTest::newRow("grouped") << u"95353 39196"_s << "9535339196"_ba;
        QTest::newRow("with country") << u"+91 95353-39196"_s << "919535339196"_ba;
        QTest::newRow("with 00") << u"0091 95353 39196"_s << "919535339196"_ba;
        QTest::newRow("with trunk zero") << u"(0) 95353.39196"_s << "9535339196"_ba;
        QTest::newRow("Devanagari") << u"९५३५३"_s << "95353"_ba;
        QTest::newRow("with direction marks") << u"\u202a95353\u202c"_s << "95353"_ba;
        QTest::newRow("zeros alone") << u"0000000000"_s << ""_ba;
        QTest::newRow("a letter within") << u"953a"_s << ""_ba;
    }
    void readsNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, digits);
        QCOMPARE(SearchQuery::of(typed).number(), digits);
    }

    void tellsBeginningsFromParts()
    {
        const SearchQuery query = SearchQuery::of(u"Ra bruno 9 919"_s);
        QVERIFY(query.tokens == (std::vector<SearchToken>{{Kind::WordStart, "ra"},
                                                          {Kind::Part, "bruno"},
                                                          {Kind::WordStart, "9"},
                                                          {Kind::Digits, "919"}}));
        QVERIFY(SearchQuery::of(u"मो"_s).tokens.front().kind == Kind::WordStart);
        QVERIFY(SearchQuery::of(u"मोत"_s).tokens.front().kind == Kind::Part);
    }

    void asksNothing()
    {
        for (const QString& typed : {u""_s, u"  "_s, u"%"_s, u"--"_s, u"9"_s, QString(QChar(0)), u"\u202e"_s})
            QVERIFY2(SearchQuery::of(typed).isEmpty(), qPrintable(typed));
    }

    void readsNoMoreThanItNeeds()
    {
        QCOMPARE(SearchQuery::of(QString(10'000, u'a')).tokens.front().text.size(), 100);
        QCOMPARE(int(SearchQuery::of(u"a "_s.repeated(5'000)).tokens.size()), 6);
        QCOMPARE(SearchQuery::of(QString(10'000, u'9')).number().size(), 100);
    }
};

FRONTPAW_TEST(SearchQueryTest)
#include "SearchQueryTest.moc"
