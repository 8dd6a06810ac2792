#include "words/ProblemText.h"

#include <QStringList>

namespace frontpaw::words {

QString ProblemText::sentence() const
{
    QStringList parts{happened, kept, remedy};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace frontpaw::words
