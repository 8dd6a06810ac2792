#include "ui/signin/BlockedPage.h"

#include "ui/shell/Phrases.h"
#include "ui/signin/SignInColumn.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHints.h"
#include "ui/widgets/Text.h"
#include "words/Dates.h"
#include "words/Problems.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

BlockedPage::BlockedPage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent)
    : SignInPage(flow, services, parent)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_number(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_reason(new Banner(u"blocked"_s, Tone::Danger))
    , m_countdown(new Text(TextStep::Display, Weight::Bold))
    , m_help(new Text(TextStep::Body))
    , m_again(new Button(u"tryAgain"_s, ButtonKind::Primary))
    , m_otherNumber(new Button(u"otherNumber"_s))
    , m_hints(new KeyHints)
{
    setObjectName(u"blockedPage"_s);
    m_heading->setObjectName(u"blockedHeading"_s);
    m_countdown->setObjectName(u"blockedCountdownText"_s);
    m_reason->setIcon(Icon::Lock);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addWidget(m_again);
    buttons->addWidget(m_otherNumber);
    buttons->addStretch();
    m_again->setKey(QKeySequence(Qt::ALT | Qt::Key_R));
    m_otherNumber->setKey(QKeySequence(Qt::ALT | Qt::Key_B));

    SignInColumn column(*this);
    column.addHeading(*m_heading, *m_number);
    column.add(*m_reason);
    column.add(*m_countdown);
    column.add(*m_help);
    column.add(*buttons);
    column.add(*m_hints);
    column.finish();
    connect(m_again, &Button::clicked, this, [this] { this->flow().resend(); });
    connect(m_otherNumber, &Button::clicked, this, [this] { this->flow().changeNumber(); });
    retranslate();
}

void BlockedPage::retranslate()
{
    m_again->setText(tr("Try again"));
    m_otherNumber->setText(tr("Other number"));
    m_help->setText(tr("If it cannot wait: the file opens from the desk with Ctrl+Enter. That needs no code, "
                       "and is written down."));
    m_hints->setHints({{tr("Alt+R"), tr("try again")},
                       {tr("Alt+B"), tr("other number")},
                       {tr("Alt+1…9"), tr("other clients")},
                       {tr("Esc"), tr("park")}});
}

std::optional<Instant> BlockedPage::until() const
{
    return state().refusal ? state().refusal->until : std::nullopt;
}

void BlockedPage::render()
{
    m_number->setText(state().phone.isNull() ? state().typedNumber : state().phone.masked());
    m_heading->setText(until() ? tr("No code before %1").arg(words::clockTime(*until(), now()))
                               : tr("No code for now"));
    const QString sentence = state().refusal ? words::sentence(*state().refusal, now()) : QString();
    m_reason->setMessage({}, sentence);
    say(sentence);
    tick();
}

void BlockedPage::tick()
{
    const Milliseconds left = until() ? *until() - now() : Milliseconds{0};
    const bool waits = left > Milliseconds{0};
    m_countdown->setText(Phrases::countdown(left));
    m_countdown->setVisible(waits);
    m_again->setEnabled(!waits);
}

QWidget& BlockedPage::firstField()
{
    return m_again->isEnabled() ? *m_again : *m_otherNumber;
}

} // namespace frontpaw::ui
