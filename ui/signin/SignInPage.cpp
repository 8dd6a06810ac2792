#include "ui/signin/SignInPage.h"

#include "ui/shell/Phrases.h"

#include <QEvent>

namespace frontpaw::ui {

SignInPage::SignInPage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_services(services)
{
}

QString SignInPage::clockTime(Instant at) const
{
    // what is decided by trusted time is said in the time of the clock on the wall
    const Clock& clock = m_services.clock;
    return Phrases::clock(clock.wall() + (at - clock.trusted()), m_services.facts.zone);
}

void SignInPage::say(const QString& sentence)
{
    if (std::exchange(m_said, sentence) != sentence && !sentence.isEmpty())
        Q_EMIT announced(sentence);
}

void SignInPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QWidget::changeEvent(event);
}

} // namespace frontpaw::ui
