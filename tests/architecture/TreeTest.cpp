#include "SourceTree.h"
#include "TreeRules.h"

#include "support/TestRun.h"

using namespace Qt::StringLiterals;
using namespace frontpaw::architecture;

/// Where files stand, how they begin, what they are called and how large they grow.
class TreeTest : public QObject
{
    Q_OBJECT

private slots:
    void findsANameOutsideTheLayout()
    {
        QCOMPARE(namesOutsideTheLayout({}, {u"app"_s, u"src"_s}, {u"README.md"_s, u"Makefile"_s}).size(), 2);
        QCOMPARE(namesOutsideTheLayout(u"app"_s, {u"auth"_s, u"utils"_s}, {}).size(), 1);
        QCOMPARE(namesOutsideTheLayout(u"app/auth"_s, {u"ports"_s}, {u"A.cpp"_s}).size(), 0);
    }

    void findsAMissingPragmaOnce()
    {
        QCOMPARE(missingPragmaOnce(SourceFile(u"ui/A.h"_s, u"#ifndef A_H\n#define A_H\n"_s)).size(), 1);
        QCOMPARE(missingPragmaOnce(SourceFile(u"ui/A.h"_s, u"// why\n#pragma once\n"_s)).size(), 0);
        QCOMPARE(missingPragmaOnce(SourceFile(u"ui/A.cpp"_s, u"int a;\n"_s)).size(), 0);
    }

    void findsANameThatSaysNothing()
    {
        QCOMPARE(emptyNames(SourceFile(u"ui/WindowManager.cpp"_s, {})).size(), 1);
        QCOMPARE(emptyNames(SourceFile(u"ui/PetUtils.h"_s, {})).size(), 1);
        QCOMPARE(emptyNames(SourceFile(u"ui/PetPage.h"_s, {})).size(), 0);
    }

    void findsALargeFile()
    {
        QCOMPARE(largeFiles(SourceFile(u"ui/A.h"_s, QString(151, u'\n'))).size(), 1);
        QCOMPARE(largeFiles(SourceFile(u"ui/A.h"_s, QString(150, u'\n'))).size(), 0);
        QCOMPARE(largeFiles(SourceFile(u"ui/A.cpp"_s, QString(301, u'\n'))).size(), 1);
        QCOMPARE(largeFiles(SourceFile(u"README.md"_s, QString(999, u'\n'))).size(), 0);
    }

    void findsALongFunction()
    {
        const auto count = [](const QString& head, int lines) {
            const QString text =
                head + u"\n{\n"_s + u"    if (a) {\n    }\n"_s.repeated(lines / 2) + u"}\n"_s;
            return longFunctions(SourceFile(u"ui/A.cpp"_s, text)).size();
        };
        QCOMPARE(count(u"void f()"_s, 42), 1);
        QCOMPARE(count(u"void f()"_s, 40), 0);
        QCOMPARE(count(u"class A : public B"_s, 42), 0);
    }

    void theTreeKeepsTheLayout()
    {
        Findings found;
        for (const QString& folder : {u""_s, u"app"_s, u"ui"_s, u"tests"_s})
            found += namesOutsideTheLayout(folder, foldersIn(folder), filesIn(folder));
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    void theTreeKeepsTheHabits()
    {
        const Findings found =
            overTheTree([](const SourceFile& file) { return missingPragmaOnce(file) + emptyNames(file); });
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    /// Sizes are told in the output, for whoever reads it to stop and think.
    void tellsWhatHasGrownLarge()
    {
        const Findings found =
            overTheTree([](const SourceFile& file) { return largeFiles(file) + longFunctions(file); });
        for (const Finding& finding : found)
            qInfo("LARGE %s", qPrintable(finding.text()));
    }
};

FRONTPAW_TEST(TreeTest)
#include "TreeTest.moc"
