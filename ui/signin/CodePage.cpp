#include "ui/signin/CodePage.h"

#include "ui/shell/Phrases.h"
#include "ui/signin/DeliveryLine.h"
#include "ui/signin/SignInColumn.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHints.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/StepTrail.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

using Step = auth::SignInState::Step;

CodePage::CodePage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent)
    : SignInPage(flow, services, parent)
    , m_trail(new StepTrail)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_destination(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_wrongNumber(new Button(u"wrongNumber"_s, ButtonKind::Quiet))
    , m_delivery(new DeliveryLine)
    , m_code(new CodeField(u"code"_s, state().digits))
    , m_problem(new ProblemLine(u"code"_s))
    , m_resend(new Button(u"resend"_s))
    , m_triesLeft(new Text(TextStep::Small, Weight::Regular, Ink::Muted))
    , m_hints(new KeyHints)
{
    setObjectName(u"codePage"_s);
    m_heading->setObjectName(u"codeHeading"_s);
    m_destination->setObjectName(u"destinationText"_s);
    m_triesLeft->setObjectName(u"triesLeftText"_s);
    build();
    connectControls();
    retranslate();
}

void CodePage::build()
{
    auto* destination = new QWidget;
    auto* destinationLine = new FlowLayout(Theme::grid, 0, destination);
    destinationLine->addWidget(m_destination);
    destinationLine->addWidget(m_wrongNumber);
    m_destination->setOverflow(Text::Overflow::Elide);
    m_destination->setMinimumHeight(m_wrongNumber->sizeHint().height());
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_resend);
    actions->addStretch();
    actions->addWidget(m_triesLeft);
    m_resend->setLeading(Icon::Refresh);
    m_resend->setKey(QKeySequence(Qt::ALT | Qt::Key_R));
    m_wrongNumber->setKey(QKeySequence(Qt::ALT | Qt::Key_B));

    SignInColumn column(*this);
    column.add(*m_trail);
    column.addHeading(*m_heading, *destination);
    column.add(*m_delivery);
    column.add(*m_code);
    column.add(*m_problem);
    column.add(*actions);
    column.addSpace(Theme::grid);
    column.add(*m_hints);
    column.finish();
    setTabOrder(m_code, m_resend);
    setTabOrder(m_resend, m_wrongNumber);
}

void CodePage::connectControls()
{
    connect(m_code, &CodeField::completed, this, &CodePage::submitFirstTry);
    connect(m_code, &CodeField::submitted, this, &CodePage::submit);
    connect(m_code, &CodeField::typedChanged, this, [this](int typed) {
        if (typed > 0)
            m_problem->setProblem({});
    });
    connect(m_resend, &Button::clicked, this, [this] { flow().resend(); });
    connect(m_wrongNumber, &Button::clicked, this, [this] { flow().changeNumber(); });
}

void CodePage::retranslate()
{
    m_trail->setSteps({tr("Phone"), tr("Code"), tr("Profile")});
    m_wrongNumber->setText(tr("Wrong number?"));
    m_code->setAccessibleName(tr("Code"));
    m_hints->setHints({{tr("Alt+B"), tr("number")},
                       {tr("Alt+R"), tr("send again")},
                       {tr("Alt+1…9"), tr("other clients")},
                       {tr("Esc"), tr("park")}});
}

void CodePage::render()
{
    if (m_challenge != state().challenge)
        noteChallenge();
    m_trail->setCurrent(1);
    m_heading->setText(state().title.isEmpty() ? tr("Enter the code") : tr("Code for %1").arg(state().title));
    renderDestination();
    renderCountdowns();
    renderProblem();
    m_stepBefore = state().step;
}

void CodePage::noteChallenge()
{
    const bool isFirst = m_challenge.isNull();
    m_challenge = state().challenge;
    m_tried = false;
    m_warned = false;
    m_code->setLength(state().digits);
    if (!isFirst)
        m_code->clear();
    else if (m_code->isComplete())
        QTimer::singleShot(
            0, this, &CodePage::submitFirstTry); // the message was quicker than the answer to its sending
}

void CodePage::renderDestination()
{
    const QString masked = state().phone.isNull() ? state().typedNumber : state().phone.masked();
    switch (state().channel) {
    case auth::Channel::Preview:
        m_destination->setText(tr("Sent to %1 on the preview phone").arg(masked));
        break;
    case auth::Channel::WhatsApp:
        m_destination->setText(tr("Sent to %1 on WhatsApp").arg(masked));
        break;
    case auth::Channel::Sms:
        m_destination->setText(tr("Sent to %1 by SMS").arg(masked));
        break;
    }
}

void CodePage::renderProblem()
{
    const auto& refusal = state().refusal;
    const bool wrong = refusal && refusal->problem == auth::AuthProblem::WrongCode;
    const bool answered = m_stepBefore == Step::CheckingCode && state().step == Step::EnteringCode;
    m_tried = m_tried || wrong;
    if (answered)
        m_code->clear();
    if (refusal && (answered || m_code->typed() == 0)) {
        const QString sentence = words::sentence(*refusal, now());
        m_problem->setProblem(sentence);
        m_code->setProblem(sentence);
    } else if (!refusal) {
        m_problem->setProblem({});
    }
    const bool shows = state().step == Step::EnteringCode && state().attemptsLeft > 0;
    m_triesLeft->setText(shows ? tr("%n tries left", nullptr, state().attemptsLeft)
                         : state().step == Step::CheckingCode ? tr("Checking …")
                                                              : QString());
    say(news());
    m_toldDelivery = m_delivery->sentence();
}

/// What a screen reader hears of the state: all of it when a code begins, then only what is new.
QString CodePage::news() const
{
    if (!m_problem->problem().isEmpty())
        return m_problem->problem();
    const bool begins = state().step == Step::EnteringCode && m_stepBefore != Step::EnteringCode;
    if (!begins || m_stepBefore == Step::CheckingCode)
        return m_toldDelivery == m_delivery->sentence() ? QString() : m_delivery->sentence();
    return u"%1. %2. %3"_s.arg(m_heading->text(), m_destination->text(), m_delivery->sentence());
}

void CodePage::tick()
{
    renderCountdowns();
    const Milliseconds left = state().expiresAt - now();
    if (m_warned || state().step != Step::EnteringCode || left > DeliveryLine::warning)
        return;
    m_warned = true;
    say(tr("The code ends in %1. Alt+R sends a new one.").arg(Phrases::countdown(left)));
}

void CodePage::renderCountdowns()
{
    m_delivery->show(state(), now(), clockTime(state().expiresAt));
    const bool waitsForCode = state().step == Step::EnteringCode;
    const Milliseconds wait = state().resendAt - now();
    m_resend->setEnabled(waitsForCode && wait <= Milliseconds{0});
    m_resend->setText(wait > Milliseconds{0} && waitsForCode
                          ? tr("Send again in %1").arg(Phrases::countdown(wait))
                          : tr("Send again"));
    if (waitsForCode && isExpired() && m_problem->problem().isEmpty())
        m_problem->setProblem(tr("This code is over. Alt+R sends a new one; nothing is lost."));
}

bool CodePage::isExpired() const
{
    return state().expiresAt <= now();
}

QWidget& CodePage::firstField()
{
    return *m_code;
}

void CodePage::submitFirstTry()
{
    if (!m_tried)
        submit();
}

void CodePage::submit()
{
    if (state().step != Step::EnteringCode || !m_code->isComplete())
        return;
    if (auto code = auth::OtpCode::fromSlot(m_code->take()))
        flow().submitCode(std::move(*code));
}

} // namespace frontpaw::ui
