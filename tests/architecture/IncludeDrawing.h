#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace frontpaw::architecture {

/// Who may include whom, as README draws it: in the fenced block under "Who may include whom", a line
/// `a  b  ──▶  c  d` says that a and b include c and d, and so all that those include.
class IncludeDrawing
{
public:
    explicit IncludeDrawing(const QString& readme);

    /// Every part that stands left of an arrow.
    [[nodiscard]] QSet<QString> parts() const;
    /// Right of its arrow, and right of theirs. A name with a slash is a folder of a part: "auth/ports".
    [[nodiscard]] QSet<QString> seenBy(const QString& part) const;
    /// `header` as it is included: "auth/ports/FlowStore.h".
    [[nodiscard]] bool allows(const QString& part, const QString& header) const;

private:
    QMap<QString, QSet<QString>> m_arrows;
};

} // namespace frontpaw::architecture
