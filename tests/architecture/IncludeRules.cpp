#include "IncludeRules.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

/// The part whose header this is; empty for a library's or a neighbour's.
QString ownerOf(const QString& header, const IncludeDrawing& drawing)
{
    const QString first = header.section(u'/', 0, 0);
    return first != header && drawing.parts().contains(first) ? first : QString();
}

/// Qt modules a part may be linked to; a part that is not named is not asked.
const QMap<QString, QStringList>& modulesOf()
{
    static const QStringList core{u"Core"_s};
    static const QMap<QString, QStringList> modules{
        {u"base"_s, core}, {u"auth"_s, core},  {u"clinic"_s, core},
        {u"desk"_s, core}, {u"words"_s, core}, {u"delivery"_s, {u"Core"_s, u"Network"_s}},
    };
    return modules;
}

} // namespace

QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s,
                                              QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const auto& match : directive.globalMatch(file.codeWithLiterals()))
        includes.append(
            {match.captured(2), file.lineOf(match.capturedStart(1)), match.captured(1) == "<"_L1});
    return includes;
}

Findings includesOutsideTheDrawing(const SourceFile& file, const IncludeDrawing& drawing)
{
    const QString part = file.part();
    if (part.isEmpty() || !file.isCpp())
        return {};
    if (!drawing.parts().contains(part))
        return {{file.path(), 0, u"%1 does not stand in README's drawing"_s.arg(part)}};
    Findings findings;
    for (const Include& include : includesOf(file)) {
        const QString owner = ownerOf(include.header, drawing);
        const bool allowed = owner.isEmpty() || drawing.allows(part, include.header);
        if (!allowed)
            findings.append(
                {file.path(), include.line, u"%1 may not include %2"_s.arg(part, include.header)});
    }
    return findings;
}

Findings widgetsThatKnowTheClinic(const SourceFile& file, const IncludeDrawing& drawing)
{
    static const QStringList plain{u"ui/theme/"_s, u"ui/widgets/"_s};
    Findings findings;
    if (!file.isUnder(plain))
        return findings;
    for (const Include& include : includesOf(file)) {
        const QString owner = ownerOf(include.header, drawing);
        const bool ours =
            !owner.isEmpty() && owner != "base"_L1 && !SourceFile(include.header, {}).isUnder(plain);
        if (ours)
            findings.append(
                {file.path(), include.line, u"a plain widget may not include %1"_s.arg(include.header)});
    }
    return findings;
}

Findings linksOutsideTheDrawing(const SourceFile& buildFile, const IncludeDrawing& drawing)
{
    const QString part = buildFile.part();
    if (part.isEmpty() || part == "main"_L1 || buildFile.fileName() != "CMakeLists.txt"_L1)
        return {};
    static const QRegularExpression links(uR"((?:target_link_libraries|frontpaw_library)\s*\(([^)]*)\))"_s);
    static const QRegularExpression word(uR"([\w:]+)"_s);
    Findings findings;
    for (const auto& call : links.globalMatch(buildFile.code())) {
        for (const auto& match : word.globalMatch(call.captured(1))) {
            const QString name = match.captured();
            const bool foreignPart =
                drawing.parts().contains(name) && name != part && !drawing.allows(part, name + u"/"_s);
            const bool foreignModule = name.startsWith("Qt6::"_L1) && modulesOf().contains(part) &&
                                       !modulesOf().value(part).contains(name.sliced(5));
            const bool window = part != "ui"_L1 && name == "Qt6::Widgets"_L1;
            if (foreignPart || foreignModule || window)
                findings.append({buildFile.path(),
                                 buildFile.lineOf(call.capturedStart(1) + match.capturedStart()),
                                 u"%1 may not be linked to %2"_s.arg(part, name)});
        }
    }
    return findings;
}

Findings headersNotListed(const SourceFile& header, const QString& buildFileText)
{
    static const QRegularExpression face(uR"(^app/\w+/(include/.+\.h)$)"_s);
    const auto match = face.match(header.path());
    if (!match.hasMatch() || buildFileText.contains(match.captured(1)))
        return {};
    // moc reads a Q_OBJECT header through its .cpp; before that is written, nobody can use the class
    const QString source = QFileInfo(header.path()).baseName() + u".cpp"_s;
    if (header.code().contains("Q_OBJECT"_L1) && !buildFileText.contains(source))
        return {};
    return {{header.path(), 0, u"does not stand in its library's build file"_s}};
}

Findings unusualIncludes(const SourceFile& file)
{
    static const QRegularExpression module(uR"(^Qt[A-Z]\w*/)"_s);
    Findings findings;
    if (!file.isCpp())
        return findings;
    for (const Include& include : includesOf(file)) {
        if (module.match(include.header).hasMatch())
            findings.append({file.path(), include.line, u"names Qt's module: <%1>"_s.arg(include.header)});
        if (include.header.contains("../"_L1))
            findings.append({file.path(), include.line, u"goes up: %1"_s.arg(include.header)});
    }
    return findings;
}

Findings ownHeaderNotFirst(const SourceFile& file)
{
    if (!file.path().endsWith(".cpp"_L1))
        return {};
    const QString own = QFileInfo(file.path()).baseName() + u".h"_s;
    const QList<Include> includes = includesOf(file);
    for (qsizetype i = 1; i < includes.size(); ++i) {
        if (includes[i].header.section(u'/', -1) == own && includes.first().header.section(u'/', -1) != own)
            return {{file.path(), includes[i].line, u"its own header is not its first"_s}};
    }
    return {};
}

Findings windowLibrariesIn(const QString& programPath, const QByteArray& program)
{
    Findings findings;
    for (const char* library : {"libQt6Gui.so", "libQt6Widgets.so"}) {
        if (program.contains(library))
            findings.append({programPath, 0, u"is linked to %1"_s.arg(QString::fromLatin1(library))});
    }
    return findings;
}

} // namespace frontpaw::architecture
