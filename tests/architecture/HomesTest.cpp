#include "HomeRules.h"
#include "SourceTree.h"

#include "support/TestRun.h"

using namespace Qt::StringLiterals;
using namespace frontpaw::architecture;

/// SQL, network, settings, time, chance, threads, words and colours stand where they live, nowhere else.
class HomesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsABreach_data() { rows(); }

    void findsABreach()
    {
        QFETCH(int, index);
        const HomeRule& rule = homeRules().at(static_cast<std::size_t>(index));
        QStringList strangers = rule.scope;
        strangers.removeIf([&](const QString& folder) { return rule.homes.contains(folder); });
        for (const QString& folder : strangers)
            QCOMPARE(breaches(rule, SourceFile(folder + u"nowhere/Breach.cpp"_s, rule.breach)).size(), 1);
    }

    void leavesTheHomeAlone_data() { rows(); }

    void leavesTheHomeAlone()
    {
        QFETCH(int, index);
        const HomeRule& rule = homeRules().at(static_cast<std::size_t>(index));
        for (const QString& home : rule.homes)
            QCOMPARE(breaches(rule, SourceFile(home + u"Home.cpp"_s, rule.breach)).size(), 0);
    }

    void isNotMisledByWhatOnlyLooksLikeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("comment") << u"// never QFuture::then(, never processEvents\n"_s;
        QTest::newRow("literal") << u"const auto text = \"QSqlQuery query;\";"_s;
        QTest::newRow("another exec") << u"database.execute(statement);"_s;
        QTest::newRow("another tr") << u"str(1); attr(2); ptr();"_s;
        QTest::newRow("a time of day") << u"void time(int hour); opening.time(9);"_s;
        QTest::newRow("no colour") << u"QColor(Qt::transparent);"_s;
        QTest::newRow("an anchor") << u"open(u\"#top\"_s);"_s;
    }

    void isNotMisledByWhatOnlyLooksLikeIt()
    {
        QFETCH(QString, text);
        for (const HomeRule& rule : homeRules())
            QCOMPARE(listed(breaches(rule, SourceFile(u"app/clinic/X.cpp"_s, text))), QString());
    }

    void theTreeKeepsThem_data() { rows(); }

    void theTreeKeepsThem()
    {
        QFETCH(int, index);
        const HomeRule& rule = homeRules().at(static_cast<std::size_t>(index));
        const Findings found = overTheTree([&](const SourceFile& file) { return breaches(rule, file); });
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const HomeRule& rule : homeRules())
            QTest::newRow(rule.name) << index++;
    }
};

FRONTPAW_TEST(HomesTest)
#include "HomesTest.moc"
