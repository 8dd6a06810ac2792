// What the desk says under the box: what Enter would do, or why it did nothing.

#include "ui/home/HomePage.h"

#include "ui/home/HitList.h"
#include "ui/home/NumberText.h"
#include "ui/widgets/SearchBox.h"

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

void HomePage::showHint()
{
    if (!m_services)
        return;
    const auto* hit = m_hits->chosen();
    const auto number = wholeNumber();
    QStringList hints;
    if (!m_trouble.isEmpty())
        hints.append(m_trouble);
    else if (number && !m_hits->isChosenByHand())
        hints.append(tr("Enter sends a code to %1").arg(number->international()));
    else if (hit)
        hints.append(tr("Enter sends a code to %1").arg(hit->name.isEmpty() ? hit->phone : hit->name));
    if (m_trouble.isEmpty() && hit && auth::Rights::allows(m_services->facts.role, auth::Act::OpenClientFile))
        hints.append(tr("Ctrl+Enter opens the file"));
    if (m_trouble.isEmpty() && !number && NumberText(m_box.text()).isNumber())
        hints.append(tr("keep typing for a new number"));
    if (!m_indexFull)
        hints.append(tr("still reading names"));
    m_hits->setFooter(hints.join(u" · "_s));
    showNext();
    if (m_hits->hits().empty())
        showNothing();
}

void HomePage::showNothing()
{
    const NumberText text(m_box.text());
    const auto number = wholeNumber();
    if (!m_trouble.isEmpty())
        m_hits->showNothing(m_trouble, {});
    else if (!m_services && !m_box.text().isEmpty())
        m_hits->showNothing(tr("The desk is opening"), tr("Go on typing; it is searched in a moment."));
    else if (number)
        m_hits->showNothing(tr("Enter sends a code to %1").arg(number->international()),
                            tr("Known or new, the way in is the same."));
    else if (m_asked.isEmpty())
        m_hits->showNothing(tr("Type a number, a name or a pet"),
                            tr("Enter sends a code. F2 books an appointment. F1 shows every key."));
    else if (text.isNumber())
        m_hits->showNothing(tr("No client with these digits"),
                            tr("Type the whole number of a new client; Enter sends the code."));
    else
        m_hits->showNothing(tr("Nobody found"), tr("Try part of another name, or type the phone number."));
}

} // namespace frontpaw::ui
