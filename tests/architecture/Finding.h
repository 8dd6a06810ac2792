#pragma once

#include <QList>
#include <QString>

namespace frontpaw::architecture {

/// One breach of a rule, at one place of the tree.
struct Finding
{
    QString path;
    int line = 0; ///< from 1; 0 where the whole file or folder is meant
    QString what;

    [[nodiscard]] QString text() const
    {
        return line > 0 ? QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what)
                        : QStringLiteral("%1: %2").arg(path, what);
    }
};

using Findings = QList<Finding>;

/// One finding a line; empty when the rule holds.
[[nodiscard]] inline QString listed(const Findings& findings)
{
    QString lines;
    for (const Finding& finding : findings)
        lines += finding.text() + QLatin1Char('\n');
    return lines;
}

} // namespace frontpaw::architecture
