#include "ui/clients/ClientPage.h"

#include "auth/PhoneNumber.h"
#include "auth/Profile.h"
#include "base/Async.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CheckField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

using Purpose = clinic::Consent::Purpose;

ClientPage::ClientPage(const ClientContext& context, const DeskServices& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_phones(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_firstName(new Field(u"clientFirstName"_s))
    , m_lastName(new Field(u"clientLastName"_s))
    , m_email(new Field(u"clientEmail"_s))
    , m_address(new Field(u"clientAddress"_s))
    , m_consentHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_consentNote(new Text(TextStep::Small, Weight::Regular, Ink::Muted))
    , m_care(new CheckField(u"clientCare"_s))
    , m_reminders(new CheckField(u"clientReminders"_s))
    , m_messages(new CheckField(u"clientMessages"_s))
    , m_under18(new CheckField(u"clientUnder18"_s))
    , m_parentName(new Field(u"clientParentName"_s))
    , m_problem(new ProblemLine(u"client"_s))
    , m_back(new Button(u"clientBack"_s))
    , m_save(new Button(u"clientSave"_s, ButtonKind::Primary))
{
    setObjectName(u"clientPage"_s);
    build();
    retranslate();
    for (Field* field : {m_firstName, m_lastName, m_email, m_address, m_parentName})
        connect(field, &Field::submitted, this, &ClientPage::save);
    connect(m_under18, &QCheckBox::toggled, m_parentName, &QWidget::setVisible);
    connect(m_save, &Button::clicked, this, &ClientPage::save);
    connect(m_back, &Button::clicked, this, &ClientPage::leaveWanted);
    whenDone(services.clients.client(context.client), this, [this](auto client) {
        if (client)
            fill(*client);
        else
            m_problem->setProblem(words::sentence(client.error()));
    });
}

void ClientPage::build()
{
    m_parentName->hide();
    m_email->edit().setMaxLength(auth::maxEmailLength);
    m_address->edit().setMaxLength(auth::maxAddressLength);
    auto* names = new QHBoxLayout;
    names->setSpacing(Theme::grid + Theme::half);
    names->addWidget(m_firstName, 1, Qt::AlignTop);
    names->addWidget(m_lastName, 1, Qt::AlignTop);
    auto* ticks = new Card(CardLook::Sunken);
    ticks->body().setSpacing(Theme::half);
    for (QWidget* line :
         std::initializer_list<QWidget*>{m_consentHeading, m_care, m_reminders, m_messages, m_consentNote})
        ticks->body().addWidget(line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);

    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2 * Theme::grid);
    lines->addWidget(m_heading);
    lines->addWidget(m_phones);
    lines->addLayout(names);
    for (QWidget* line :
         std::initializer_list<QWidget*>{m_email, m_address, ticks, m_under18, m_parentName, m_problem})
        lines->addWidget(line);
    lines->addLayout(buttons);
    lines->addStretch();
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void ClientPage::retranslate()
{
    m_heading->setText(tr("Details"));
    m_firstName->setLabel(tr("First name"));
    m_lastName->setLabel(tr("Last name"));
    m_email->setLabel(tr("E-mail"));
    m_address->setLabel(tr("Address"));
    m_consentHeading->setText(tr("What the client agrees to"));
    m_care->setText(tr("A care record for the pets"));
    m_care->setTail(tr("(needed for care)"));
    m_reminders->setText(tr("Reminders of vaccinations and appointments"));
    m_messages->setText(tr("News of the clinic"));
    m_under18->setText(tr("Under 18, a parent agreed"));
    m_parentName->setLabel(tr("Parent's name"));
    m_back->setText(tr("Back"));
    m_save->setText(tr("Save"));
    showConsentDates();
}

void ClientPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QWidget& ClientPage::firstField()
{
    return m_firstName->edit();
}

void ClientPage::fill(const clinic::Client& client)
{
    m_client = client;
    QStringList phones;
    for (const clinic::ClientPhone& phone : client.phones)
        phones.append(auth::PhoneNumber::fromE164(phone.e164).international());
    m_phones->setText(Phrases::dotted(phones));
    m_firstName->setText(client.firstName);
    m_lastName->setText(client.lastName);
    m_email->setText(client.email);
    m_address->setText(client.address);
    m_care->setChecked(client.agreesTo(Purpose::Care));
    m_reminders->setChecked(client.agreesTo(Purpose::Reminders));
    m_messages->setChecked(client.agreesTo(Purpose::Messages));
    m_under18->setChecked(client.under18);
    m_parentName->setText(client.parentName);
    showConsentDates();
}

void ClientPage::showConsentDates()
{
    const QDate today = Phrases::dayOf(m_services.clock.wall(), m_services.facts.zone);
    QStringList dates;
    for (const clinic::Consent& consent : m_client.consents) {
        const QString day = Phrases::day(Phrases::dayOf(consent.at, m_services.facts.zone), today);
        const QString what = consent.purpose == Purpose::Care        ? tr("care")
                             : consent.purpose == Purpose::Reminders ? tr("reminders")
                                                                     : tr("news");
        //: %1 a purpose ("reminders"), %2 a day
        dates.append(consent.given ? tr("%1 given %2").arg(what, day)
                                   : tr("%1 taken back %2").arg(what, day));
    }
    m_consentNote->setText(Phrases::dotted(dates));
    m_consentNote->setVisible(!dates.isEmpty());
}

clinic::ClientChange ClientPage::change() const
{
    const auto text = [](const Field& field, const QString& before) {
        const QString now = field.text().simplified();
        return now == before ? std::nullopt : std::optional(now);
    };
    clinic::ClientChange change;
    change.firstName = text(*m_firstName, m_client.firstName);
    change.lastName = text(*m_lastName, m_client.lastName);
    change.email = text(*m_email, m_client.email);
    change.address = text(*m_address, m_client.address);
    change.parentName = text(*m_parentName, m_client.parentName);
    if (m_under18->isChecked() != m_client.under18)
        change.under18 = m_under18->isChecked();
    for (const auto& [tick, purpose] :
         {std::pair(m_care, Purpose::Care), std::pair(m_reminders, Purpose::Reminders),
          std::pair(m_messages, Purpose::Messages)})
        if (tick->isChecked() != m_client.agreesTo(purpose))
            change.consents.emplace_back(purpose, tick->isChecked());
    return change;
}

bool ClientPage::hasProblems()
{
    auth::Profile profile;
    profile.firstName = m_firstName->text();
    profile.lastName = m_lastName->text();
    profile.email = m_email->text();
    profile.address = m_address->text();
    profile.under18 = m_under18->isChecked();
    profile.parentName = m_parentName->text();
    profile.consents.care = true; // may be taken back here; the profile is then not complete
    bool found = false;
    using enum auth::ProfileProblem::Field;
    for (const auth::ProfileProblem& problem : auth::problemsOf(profile)) {
        Field* field = problem.field == FirstName  ? m_firstName
                       : problem.field == LastName ? m_lastName
                       : problem.field == Email    ? m_email
                       : problem.field == Address  ? m_address
                                                   : m_parentName;
        field->setProblem(words::sentence(problem));
        if (!found)
            Q_EMIT announced(field->problem());
        found = true;
    }
    return found;
}

void ClientPage::save()
{
    m_problem->setProblem({});
    if (hasProblems() || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    whenDone(m_services.clients.change(m_context.client, change(), m_context.actor), this,
             [this](auto client) {
                 m_save->setEnabled(true);
                 if (client) {
                     fill(*client);
                     return Q_EMIT saved();
                 }
                 m_problem->setProblem(words::sentence(client.error()));
                 Q_EMIT announced(m_problem->problem());
             });
}

} // namespace frontpaw::ui
