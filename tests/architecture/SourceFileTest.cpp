#include "SourceFile.h"

#include "support/TestRun.h"

using namespace Qt::StringLiterals;
using frontpaw::architecture::SourceFile;

/// The other checks see only what this one shows them.
class SourceFileTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsCodeFromLiteralsAndComments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("comments");
        QTest::newRow("line comment") << u"a; // b\nc;"_s << u"a;     \nc;"_s << u"   // b\n  "_s;
        QTest::newRow("comment at the end") << u"a; // b"_s << u"a;     "_s << u"   // b"_s;
        QTest::newRow("block comment") << u"a /* b\nc */ d"_s << u"a     \n     d"_s << u"  /* b\nc */  "_s;
        QTest::newRow("literal") << u"f(\"a // b\");"_s << u"f(\"      \");"_s << QString(12, u' ');
        QTest::newRow("escaped quote") << u"f(\"\\\"x\");"_s << u"f(\"   \");"_s << QString(9, u' ');
        QTest::newRow("digit separator") << u"1'000 'x'"_s << u"1'000 ' '"_s << QString(9, u' ');
        QTest::newRow("raw literal") << u"R\"(a \" // b)\" c"_s << u"R           \" c"_s << QString(15, u' ');
    }

    void tellsCodeFromLiteralsAndComments()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, comments);
        const SourceFile file(u"app/base/X.cpp"_s, text);
        QCOMPARE(file.code(), code);
        QCOMPARE(file.comments(), comments);
    }

    void keepsLinesWhereTheyAre()
    {
        const SourceFile file(u"app/base/X.cpp"_s, u"/* a\n b */\nc\n"_s);
        QCOMPARE(file.lineOf(file.code().indexOf(u'c')), 3);
        QCOMPARE(file.lineCount(), 3);
    }

    void knowsItsPart()
    {
        QCOMPARE(SourceFile(u"app/auth/include/auth/A.h"_s, {}).part(), u"auth"_s);
        QCOMPARE(SourceFile(u"ui/theme/A.h"_s, {}).part(), u"ui"_s);
        QCOMPARE(SourceFile(u"tests/unit/A.h"_s, {}).part(), QString());
    }
};

FRONTPAW_TEST(SourceFileTest)
#include "SourceFileTest.moc"
