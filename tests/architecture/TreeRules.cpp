#include "TreeRules.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

constexpr int longestSource = 300;
constexpr int longestHeader = 150;
constexpr int longestFunction = 40;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

const QMap<QString, QStringList>& foldersOf()
{
    static const QMap<QString, QStringList> layout{
        {u""_s, words("app ui resources translations tests packaging")},
        {u"app"_s, words("base auth clinic desk words delivery storage sync platform cli main")},
        {u"ui"_s,
         words("shell home preview signin clients pets schedule board kiosk settings tour widgets theme")},
        {u"tests"_s,
         words("support unit storage delivery sync ui journeys screens attacks architecture packaging "
               "fuzz bench")},
    };
    return layout;
}

const QMap<QString, QStringList>& filesOf()
{
    static const QMap<QString, QStringList> layout{
        {u""_s, words("CMakeLists.txt CMakePresets.json README.md LICENSE CONTRIBUTING.md SECURITY.md")},
        {u"app"_s, words("CMakeLists.txt README.md")},
        {u"tests"_s, words("CMakeLists.txt README.md")},
    };
    return layout;
}

int longestFile(const SourceFile& file)
{
    return file.path().endsWith(".h"_L1) ? longestHeader : longestSource;
}

} // namespace

Findings namesOutsideTheLayout(const QString& folder, const QStringList& folders, const QStringList& files)
{
    Findings findings;
    const auto compare = [&](const QStringList& found, const QMap<QString, QStringList>& layout) {
        for (const QString& name : found) {
            if (layout.contains(folder) && !layout.value(folder).contains(name))
                findings.append(
                    {folder.isEmpty() ? name : folder + u'/' + name, 0, u"has no place in the layout"_s});
        }
    };
    compare(folders, foldersOf());
    compare(files, filesOf());
    return findings;
}

Findings missingPragmaOnce(const SourceFile& file)
{
    if (!file.path().endsWith(".h"_L1) || file.code().trimmed().startsWith("#pragma once"_L1))
        return {};
    return {{file.path(), 1, u"does not begin with #pragma once"_s}};
}

Findings emptyNames(const SourceFile& file)
{
    static const QRegularExpression empty(uR"((Manager|Helpers?|Utils?|Utilities|Data|Info)\.(h|cpp)$)"_s);
    if (!file.fileName().contains(empty))
        return {};
    return {{file.path(), 0, u"has a name that says nothing"_s}};
}

Findings largeFiles(const SourceFile& file)
{
    static const QRegularExpression sized(uR"(\.(h|cpp|qss|ui)$)"_s);
    if (!file.path().contains(sized) || file.lineCount() <= longestFile(file))
        return {};
    return {{file.path(), 0, u"%1 lines, more than %2"_s.arg(file.lineCount()).arg(longestFile(file))}};
}

Findings longFunctions(const SourceFile& file)
{
    // how clang-format lays a body out: its braces alone on their lines, at the same depth
    static const QRegularExpression typeAbove(uR"((class|struct|enum|namespace)\b[^;]*$)"_s);
    Findings findings;
    if (!file.isCpp())
        return findings;
    const QStringList lines = file.code().split(u'\n');
    for (qsizetype start = 0; start < lines.size(); ++start) {
        const QString& line = lines[start];
        const QString indent = line.first(line.size() - line.trimmed().size());
        if (line.trimmed() != "{"_L1 || start == 0 || lines[start - 1].contains(typeAbove))
            continue;
        const qsizetype end = lines.indexOf(indent + u'}', start);
        if (end - start - 1 > longestFunction)
            findings.append(
                {file.path(), static_cast<int>(start) + 1,
                 u"a function of %1 lines, more than %2"_s.arg(end - start - 1).arg(longestFunction)});
    }
    return findings;
}

} // namespace frontpaw::architecture
