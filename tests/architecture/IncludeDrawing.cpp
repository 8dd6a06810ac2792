#include "IncludeDrawing.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

QString fencedBlockUnder(const QString& readme, QStringView heading)
{
    const qsizetype title = readme.indexOf(heading);
    const qsizetype open = title < 0 ? -1 : readme.indexOf("```"_L1, title);
    const qsizetype begin = open < 0 ? -1 : readme.indexOf(u'\n', open);
    const qsizetype end = begin < 0 ? -1 : readme.indexOf("```"_L1, begin);
    return end < 0 ? QString() : readme.sliced(begin, end - begin);
}

/// The names in one half of a line; rules and brackets around them are for the eye.
QStringList names(QString half)
{
    const qsizetype remark = half.indexOf(u'(');
    if (remark >= 0)
        half.truncate(remark);
    for (QChar& c : half) {
        if (!c.isLetter() && c != u'/')
            c = u' ';
    }
    return half.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

IncludeDrawing::IncludeDrawing(const QString& readme)
{
    const QString block = fencedBlockUnder(readme, u"Who may include whom");
    for (const QString& line : block.split(u'\n')) {
        const QStringList halves = line.split(u'▶');
        if (halves.size() != 2)
            continue;
        for (const QString& from : names(halves[0])) {
            QSet<QString>& seen = m_arrows[from];
            for (const QString& to : names(halves[1]))
                seen.insert(to);
        }
    }
}

QSet<QString> IncludeDrawing::parts() const
{
    const QStringList left = m_arrows.keys();
    return {left.begin(), left.end()};
}

QSet<QString> IncludeDrawing::seenBy(const QString& part) const
{
    QSet<QString> seen;
    QStringList open = m_arrows.value(part).values();
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += m_arrows.value(next.section(u'/', 0, 0) == next ? next : QString()).values();
    }
    return seen;
}

bool IncludeDrawing::allows(const QString& part, const QString& header) const
{
    const QSet<QString> seen = seenBy(part);
    return header.startsWith(part + u'/') || std::any_of(seen.begin(), seen.end(), [&](const QString& name) {
               return header.startsWith(name + u'/');
           });
}

} // namespace frontpaw::architecture
