#include "ui/widgets/Announcer.h"

#include "ui/widgets/AccessibleRoles.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

Announcer::Announcer(QWidget& window) : QWidget(&window)
{
    registerAccessibleRoles();
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
}

void Announcer::announce(const QString& sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Announcer.cpp"
