#include "ui/signin/PhonePage.h"

#include "auth/PhoneNumbers.h"
#include "ui/home/NumberText.h"
#include "ui/signin/SignInColumn.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/StepTrail.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

PhonePage::PhonePage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent)
    : SignInPage(flow, services, parent)
    , m_trail(new StepTrail(this))
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_explanation(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_country(new ChoiceField(u"country"_s))
    , m_phone(new Field(u"phone"_s))
    , m_problem(new ProblemLine(u"request"_s))
    , m_send(new Button(u"send"_s, ButtonKind::Primary))
    , m_park(new Button(u"park"_s))
{
    setObjectName(u"phonePage"_s);
    build();
    retranslate();
    showNumber();
    connect(m_phone, &Field::textEdited, this, [this] {
        regroup();
        m_known = m_phone->text();
        this->flow().typeNumber(m_known);
    });
    connect(m_phone, &Field::submitted, this, &PhonePage::submit);
    connect(m_send, &Button::clicked, this, &PhonePage::submit);
    connect(m_park, &Button::clicked, this, &PhonePage::parkWanted);
}

void PhonePage::build()
{
    m_phone->edit().setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phone->edit().setLayoutDirection(Qt::LeftToRight);
    for (const QString& code : services().engine.policy().countries)
        m_country->addChoice(code, code);
    m_country->setValue(auth::PhoneNumbers::callingCodeOf(services().facts.region));
    m_country->setVisible(services().engine.policy().countries.size() > 1);

    auto* number = new QHBoxLayout;
    number->setSpacing(Theme::grid);
    number->addWidget(m_country);
    number->addWidget(m_phone, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addStretch();
    buttons->addWidget(m_park);
    buttons->addWidget(m_send);

    SignInColumn column(*this);
    column.add(*m_trail);
    column.addHeading(*m_heading, *m_explanation);
    column.add(*number);
    column.add(*m_problem);
    column.add(*buttons);
    column.finish();
}

void PhonePage::retranslate()
{
    m_trail->setSteps({tr("Phone"), tr("Code"), tr("Profile")});
    m_heading->setText(tr("Which number?"));
    m_explanation->setText(
        tr("A code goes to it on WhatsApp or by SMS. Any way of writing it is understood."));
    m_country->setLabel(tr("Country"));
    m_phone->setLabel(tr("Phone number"));
    m_send->setText(tr("Send the code"));
    m_park->setText(tr("Park"));
}

void PhonePage::render()
{
    m_trail->setCurrent(0);
    if (m_known != state().typedNumber)
        showNumber();
    const bool sending = state().step == auth::SignInState::Step::SendingCode;
    m_send->setEnabled(!sending);
    m_phone->setProblem(state().phoneProblem ? words::sentence(*state().phoneProblem) : QString());
    m_problem->setProblem(state().refusal ? words::sentence(*state().refusal, now()) : QString());
    say(m_phone->problem() + m_problem->problem());
}

QWidget& PhonePage::firstField()
{
    return m_phone->edit();
}

void PhonePage::showNumber()
{
    m_known = state().typedNumber;
    m_phone->setText(m_known);
    regroup();
}

void PhonePage::regroup()
{
    QLineEdit& edit = m_phone->edit();
    const auto grouped = NumberText(edit.text()).grouped(edit.cursorPosition(), services().facts.region);
    if (grouped.text == edit.text())
        return;
    edit.setText(grouped.text);
    edit.setCursorPosition(static_cast<int>(grouped.caret));
}

QString PhonePage::wholeNumber() const
{
    const QString typed = m_phone->text();
    const QString code = m_country->value().toString();
    const QString digits = auth::PhoneNumbers::asciiDigits(typed);
    const bool international = digits.startsWith(u'+') || digits.startsWith("00"_L1);
    const bool ownCountry = code == auth::PhoneNumbers::callingCodeOf(services().facts.region);
    return international || ownCountry || code.isEmpty() ? typed : code + u' ' + typed;
}

void PhonePage::submit()
{
    m_known = wholeNumber();
    flow().submitPhone(m_known);
}

} // namespace frontpaw::ui
