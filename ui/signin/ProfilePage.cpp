#include "ui/signin/ProfilePage.h"

#include "clinic/Species.h"
#include "ui/shell/Phrases.h"
#include "ui/signin/NoticeBox.h"
#include "ui/signin/SignInColumn.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CheckField.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/StepTrail.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

using Step = auth::SignInState::Step;

namespace {

QHBoxLayout* sideBySide(QWidget& left, QWidget& right)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid + Theme::half);
    line->addWidget(&left, 1, Qt::AlignTop);
    line->addWidget(&right, 1, Qt::AlignTop);
    return line;
}

} // namespace

ProfilePage::ProfilePage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent)
    : SignInPage(flow, services, parent)
    , m_trail(new StepTrail)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_explanation(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_firstName(new Field(u"firstName"_s))
    , m_lastName(new Field(u"lastName"_s))
    , m_email(new Field(u"email"_s))
    , m_address(new Field(u"address"_s))
    , m_notice(new NoticeBox)
    , m_under18(new CheckField(u"under18"_s))
    , m_parentName(new Field(u"parentName"_s))
    , m_petName(new Field(u"petName"_s))
    , m_petSpecies(new ChoiceField(u"petSpecies"_s))
    , m_problem(new ProblemLine(u"profile"_s))
    , m_park(new Button(u"park"_s))
    , m_open(new Button(u"openMyPets"_s, ButtonKind::Primary))
{
    setObjectName(u"profilePage"_s);
    m_heading->setObjectName(u"profileHeading"_s);
    addSpecies();
    build();
    retranslate();
    fill(state().draft);
    connectControls();
}

void ProfilePage::addSpecies()
{
    m_petSpecies->addChoice({}, QString());
    for (const clinic::Species species : clinic::allSpecies)
        m_petSpecies->addChoice(Phrases::species(species), clinic::keyOf(species).toString());
}

void ProfilePage::build()
{
    m_email->edit().setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->edit().setMaxLength(auth::maxEmailLength);
    m_address->edit().setMaxLength(auth::maxAddressLength);
    for (Field* name : {m_firstName, m_lastName, m_parentName, m_petName})
        name->edit().setMaxLength(auth::maxNameLength);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addStretch();
    buttons->addWidget(m_park);
    buttons->addWidget(m_open);

    SignInColumn column(*this);
    column.add(*m_trail);
    column.addHeading(*m_heading, *m_explanation);
    column.add(*sideBySide(*m_firstName, *m_lastName));
    column.add(*sideBySide(*m_email, *m_address));
    column.add(*sideBySide(*m_petName, *m_petSpecies));
    column.add(*m_notice);
    m_notice->addBelow(*m_under18);
    m_notice->addBelow(*m_parentName);
    column.add(*m_problem);
    column.add(*buttons);
    column.finish();
}

void ProfilePage::connectControls()
{
    for (Field* field : {m_firstName, m_lastName, m_email, m_address, m_parentName, m_petName}) {
        connect(field, &Field::textEdited, this, &ProfilePage::keep);
        connect(field, &Field::submitted, this, &ProfilePage::submit);
    }
    connect(m_petSpecies, &ChoiceField::chosen, this, &ProfilePage::keep);
    connect(m_notice, &NoticeBox::edited, this, &ProfilePage::keep);
    connect(m_under18, &QCheckBox::clicked, this, [this](bool isUnder18) {
        m_parentName->setVisible(isUnder18);
        keep();
    });
    connect(m_park, &Button::clicked, this, &ProfilePage::parkWanted);
    connect(m_open, &Button::clicked, this, &ProfilePage::submit);
    m_open->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void ProfilePage::retranslate()
{
    m_trail->setSteps({tr("Phone"), tr("Code"), tr("Profile")});
    m_heading->setText(tr("Welcome. Who is this?"));
    m_firstName->setLabel(tr("First name"));
    m_lastName->setLabel(tr("Last name"));
    m_email->setLabel(tr("E-mail (optional)"));
    m_email->setPlaceholder(tr("name@example.org"));
    m_address->setLabel(tr("Address (optional)"));
    m_under18->setText(tr("I am under 18, and a parent agrees to the above"));
    m_parentName->setLabel(tr("Parent's name"));
    m_petName->setLabel(tr("First pet's name (can wait)"));
    m_petSpecies->setLabel(tr("Species"));
    m_petSpecies->setChoiceText(0, tr("choose"));
    int index = 1;
    for (const clinic::Species species : clinic::allSpecies)
        m_petSpecies->setChoiceText(index++, Phrases::species(species));
    m_park->setText(tr("Park"));
    m_open->setText(tr("Open My pets"));
}

void ProfilePage::render()
{
    m_trail->setCurrent(2);
    m_explanation->setText(tr("%1 is verified. Two names and one tick are enough.")
                               .arg(state().phone.isNull() ? QString() : state().phone.international()));
    const bool saving = state().step == Step::SavingProfile;
    m_open->setEnabled(!saving);
    const bool answered = m_stepBefore == Step::SavingProfile && !saving;
    if (answered || m_shown != state().profileProblems)
        renderProblems();
    m_problem->setProblem(state().refusal && m_shown.empty() ? words::sentence(*state().refusal, now())
                                                             : QString());
    m_stepBefore = state().step;
}

void ProfilePage::renderProblems()
{
    m_shown = state().profileProblems;
    for (Field* field : {m_firstName, m_lastName, m_email, m_address, m_parentName, m_petName})
        field->setProblem({});
    m_petSpecies->setProblem({});
    m_notice->setProblem({});
    for (const auth::ProfileProblem& problem : m_shown)
        showProblem(problem);
    if (m_shown.empty())
        return;
    say(words::sentence(m_shown.front()));
    if (QWidget* control = controlOf(m_shown.front().field))
        control->setFocus(Qt::OtherFocusReason);
}

void ProfilePage::showProblem(const auth::ProfileProblem& problem)
{
    using enum auth::ProfileProblem::Field;
    const QString sentence = words::sentence(problem);
    switch (problem.field) {
    case FirstName:
        return m_firstName->setProblem(sentence);
    case LastName:
        return m_lastName->setProblem(sentence);
    case Email:
        return m_email->setProblem(sentence);
    case Address:
        return m_address->setProblem(sentence);
    case Care:
        return m_notice->setProblem(sentence);
    case ParentName:
        return m_parentName->setProblem(sentence);
    case PetName:
        return m_petName->setProblem(sentence);
    case PetSpecies:
        return m_petSpecies->setProblem(sentence);
    }
}

QWidget* ProfilePage::controlOf(auth::ProfileProblem::Field field) const
{
    using enum auth::ProfileProblem::Field;
    switch (field) {
    case FirstName:
        return &m_firstName->edit();
    case LastName:
        return &m_lastName->edit();
    case Email:
        return &m_email->edit();
    case Address:
        return &m_address->edit();
    case Care:
        return &m_notice->care();
    case ParentName:
        return &m_parentName->edit();
    case PetName:
        return &m_petName->edit();
    case PetSpecies:
        return &m_petSpecies->choice();
    }
    return nullptr;
}

QWidget& ProfilePage::firstField()
{
    return m_firstName->edit();
}

void ProfilePage::fill(const auth::Profile& draft)
{
    m_firstName->setText(draft.firstName);
    m_lastName->setText(draft.lastName);
    m_email->setText(draft.email);
    m_address->setText(draft.address);
    m_notice->setTicks(draft.consents);
    m_under18->setChecked(draft.under18);
    m_parentName->setText(draft.parentName);
    m_parentName->setVisible(draft.under18);
    m_petName->setText(draft.petName);
    m_petSpecies->setValue(draft.petSpecies);
}

auth::Profile ProfilePage::profile() const
{
    auth::Profile profile;
    profile.firstName = m_firstName->text();
    profile.lastName = m_lastName->text();
    profile.email = m_email->text();
    profile.address = m_address->text();
    profile.under18 = m_under18->isChecked();
    profile.parentName = m_parentName->text();
    profile.consents = m_notice->ticks();
    profile.noticeLanguage = locale().name().section(u'_', 0, 0);
    profile.petName = m_petName->text();
    profile.petSpecies = m_petSpecies->value().toString();
    return profile;
}

void ProfilePage::keep()
{
    flow().keepDraft(profile());
}

void ProfilePage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !qobject_cast<QPushButton*>(focusWidget()))
        return submit();
    SignInPage::keyPressEvent(event);
}

void ProfilePage::submit()
{
    if (state().step == Step::EnteringProfile)
        flow().submitProfile(profile());
}

} // namespace frontpaw::ui
