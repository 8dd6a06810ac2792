#include "IncludeRules.h"
#include "SourceTree.h"

#include "support/TestRun.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace frontpaw::architecture;

namespace {

const QString drawn = uR"(
## Who may include whom

```text
main      ──▶  ui  storage     (the whole)
ui        ──▶  auth
storage   ──▶  desk  clinic
lines     ──▶  auth/ports
desk      ──▶  auth
auth  clinic  ──▶  base
base      ──▶  (Qt Core)
```
)"_s;

} // namespace

/// The arrows of README's drawing are the arrows of the code.
class IncludesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheDrawing()
    {
        const IncludeDrawing drawing(drawn);
        QCOMPARE(drawing.parts(), (QSet<QString>{u"main"_s, u"ui"_s, u"storage"_s, u"lines"_s, u"desk"_s,
                                                 u"auth"_s, u"clinic"_s, u"base"_s}));
        QCOMPARE(drawing.seenBy(u"storage"_s), (QSet<QString>{u"desk"_s, u"clinic"_s, u"auth"_s, u"base"_s}));
        QCOMPARE(drawing.seenBy(u"base"_s), QSet<QString>());
        QVERIFY(drawing.allows(u"lines"_s, u"auth/ports/FlowStore.h"_s));
        QVERIFY(!drawing.allows(u"lines"_s, u"auth/Ledger.h"_s));
    }

    void findsAnIncludeOutsideTheDrawing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("below") << u"app/storage/A.cpp"_s << u"desk/B.h"_s << true;
        QTest::newRow("far below") << u"app/storage/A.cpp"_s << u"base/B.h"_s << true;
        QTest::newRow("its own") << u"app/auth/A.cpp"_s << u"auth/B.h"_s << true;
        QTest::newRow("a neighbour file") << u"app/auth/A.cpp"_s << u"B.h"_s << true;
        QTest::newRow("a folder of its own") << u"app/storage/A.cpp"_s << u"signin/B.h"_s << true;
        QTest::newRow("a library") << u"app/auth/A.cpp"_s << u"phonenumbers/phonenumberutil.h"_s << true;
        QTest::newRow("main sees ui") << u"app/main/A.cpp"_s << u"ui/home/HomePage.h"_s << true;
        QTest::newRow("ui sees its own") << u"ui/home/A.cpp"_s << u"ui/home/HomePage.h"_s << true;
        QTest::newRow("above") << u"app/auth/A.cpp"_s << u"storage/B.h"_s << false;
        QTest::newRow("beside") << u"app/auth/A.cpp"_s << u"clinic/B.h"_s << false;
        QTest::newRow("main") << u"ui/home/A.cpp"_s << u"main/Composition.h"_s << false;
        QTest::newRow("ui from below") << u"app/storage/A.cpp"_s << u"ui/home/HomePage.h"_s << false;
        QTest::newRow("storage from ui") << u"ui/home/A.cpp"_s << u"storage/B.h"_s << false;
        QTest::newRow("a part that is not drawn") << u"app/helpers/A.cpp"_s << u"QString"_s << false;
    }

    void findsAnIncludeOutsideTheDrawing()
    {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, allowed);
        const SourceFile file(path, u"#include \"%1\"\n"_s.arg(header));
        QCOMPARE(includesOutsideTheDrawing(file, IncludeDrawing(drawn)).isEmpty(), allowed);
    }

    void findsAWidgetThatKnowsTheClinic()
    {
        const auto count = [](const QString& path, const QString& header) {
            const SourceFile file(path, u"#include \"%1\"\n"_s.arg(header));
            return widgetsThatKnowTheClinic(file, IncludeDrawing(drawn)).size();
        };
        QCOMPARE(count(u"ui/widgets/A.cpp"_s, u"clinic/Pet.h"_s), 1);
        QCOMPARE(count(u"ui/theme/A.cpp"_s, u"ui/home/HomePage.h"_s), 1);
        QCOMPARE(count(u"ui/widgets/A.cpp"_s, u"ui/theme/Theme.h"_s), 0);
        QCOMPARE(count(u"ui/widgets/A.cpp"_s, u"base/Log.h"_s), 0);
        QCOMPARE(count(u"ui/home/A.cpp"_s, u"clinic/Pet.h"_s), 0);
    }

    void findsALinkOutsideTheDrawing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("below") << u"app/storage/CMakeLists.txt"_s
                               << u"frontpaw_library(storage PUBLIC desk)"_s << 0;
        QTest::newRow("above") << u"app/auth/CMakeLists.txt"_s
                               << u"frontpaw_library(auth\n PRIVATE storage)"_s << 1;
        QTest::newRow("gui in auth") << u"app/auth/CMakeLists.txt"_s
                                     << u"target_link_libraries(auth PRIVATE Qt6::Gui)"_s << 1;
        QTest::newRow("widgets in storage")
            << u"app/storage/CMakeLists.txt"_s << u"frontpaw_library(storage PUBLIC Qt6::Widgets)"_s << 1;
        QTest::newRow("core in auth")
            << u"app/auth/CMakeLists.txt"_s << u"frontpaw_library(auth PUBLIC Qt6::Core)"_s << 0;
    }

    void findsALinkOutsideTheDrawing()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(linksOutsideTheDrawing(SourceFile(path, text), IncludeDrawing(drawn)).size(), count);
    }

    void findsAnUnusualInclude()
    {
        const auto count = [](const QString& line) {
            return unusualIncludes(SourceFile(u"app/base/A.cpp"_s, line)).size();
        };
        QCOMPARE(count(u"#include <QtCore/QString>\n"_s), 1);
        QCOMPARE(count(u"#include \"../auth/A.h\"\n"_s), 1);
        QCOMPARE(count(u"#include <QString>\n"_s), 0);
        QCOMPARE(count(u"// #include <QtCore/QString>\n"_s), 0);
    }

    void findsAnOwnHeaderThatIsNotFirst()
    {
        const auto count = [](const QString& text) {
            return ownHeaderNotFirst(SourceFile(u"app/base/Hlc.cpp"_s, text)).size();
        };
        QCOMPARE(count(u"#include <QString>\n#include \"base/Hlc.h\"\n"_s), 1);
        QCOMPARE(count(u"#include \"base/Hlc.h\"\n#include <QString>\n"_s), 0);
        QCOMPARE(count(u"#include <QString>\n"_s), 0);
    }

    void findsAHeaderThatIsNotListed()
    {
        const SourceFile header(u"app/base/include/base/Hlc.h"_s, {});
        QCOMPARE(headersNotListed(header, u"HEADERS include/base/Clock.h"_s).size(), 1);
        QCOMPARE(headersNotListed(header, u"HEADERS include/base/Hlc.h"_s).size(), 0);
        QCOMPARE(headersNotListed(SourceFile(u"app/base/Inner.h"_s, {}), {}).size(), 0);
        const SourceFile object(u"app/auth/include/auth/Flow.h"_s, u"Q_OBJECT"_s);
        QCOMPARE(headersNotListed(object, u"SOURCES Flow.cpp"_s).size(), 1);
        QCOMPARE(headersNotListed(object, u"SOURCES Ledger.cpp"_s).size(), 0);
    }

    void findsAWindowLibraryInAProgram()
    {
        QCOMPARE(windowLibrariesIn(u"unit_x"_s, "\177ELF\0libQt6Gui.so.6\0libQt6Widgets.so.6"_ba).size(), 2);
        QCOMPARE(windowLibrariesIn(u"unit_x"_s, "\177ELF\0libQt6Core.so.6"_ba).size(), 0);
    }

    void theDrawingIsWhole()
    {
        const IncludeDrawing drawing(textOf(u"README.md"_s));
        for (const QString& part : foldersIn(u"app"_s))
            QVERIFY2(drawing.parts().contains(part), qPrintable(part));
        QVERIFY(drawing.parts().contains(u"ui"_s));
        QCOMPARE(drawing.seenBy(u"base"_s), QSet<QString>());
        for (const QString& part : drawing.parts()) {
            const QSet<QString> seen = drawing.seenBy(part);
            QVERIFY2(!seen.contains(part), qPrintable(u"a circle through %1"_s.arg(part)));
            QVERIFY2(!seen.contains(u"main"_s), qPrintable(u"%1 sees main"_s.arg(part)));
            QVERIFY2(part == "main"_L1 || !seen.contains(u"ui"_s), qPrintable(u"%1 sees ui"_s.arg(part)));
            QVERIFY2(part == "base"_L1 || seen.contains(u"base"_s),
                     qPrintable(u"%1 hangs in the air"_s.arg(part)));
        }
    }

    void theTreeKeepsTheDrawing()
    {
        const IncludeDrawing drawing(textOf(u"README.md"_s));
        const Findings found = overTheTree([&](const SourceFile& file) {
            return includesOutsideTheDrawing(file, drawing) + linksOutsideTheDrawing(file, drawing);
        });
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    void theTreeKeepsTheHabits()
    {
        const Findings found = overTheTree([](const SourceFile& file) {
            const QString buildFile = u"app/%1/CMakeLists.txt"_s.arg(file.part());
            return unusualIncludes(file) + ownHeaderNotFirst(file) +
                   headersNotListed(file, textOf(buildFile));
        });
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    void unitTestsOfTheCoreShowNoWindow()
    {
        for (const QString& part : {u"base"_s, u"auth"_s, u"clinic"_s, u"desk"_s}) {
            const QString path = u"%1/tests/unit/%2/unit_%2"_s.arg(QStringLiteral(FRONTPAW_BINARY_DIR), part);
            QFile program(path);
            if (!program.open(QIODevice::ReadOnly))
                continue; // this folder is not built here
            const Findings found = windowLibrariesIn(path, program.readAll());
            QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
        }
    }
};

FRONTPAW_TEST(IncludesTest)
#include "IncludesTest.moc"
