#include "ui/pets/MyPetsPage.h"

#include "auth/PhoneNumber.h"
#include "base/Async.h"
#include "ui/pets/PetCard.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/ActionCard.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int faceSide = 48;
constexpr int cardWidth = 280;
/// Below this the buttons stand under the name, in pixels at 100 % text.
constexpr int oneLineHeader = 640;

} // namespace

MyPetsPage::MyPetsPage(const ClientContext& context, const DeskServices& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_face(new Avatar(faceSide))
    , m_name(new Text(TextStep::Title, Weight::Bold))
    , m_phone(new Text(TextStep::Small, Weight::Regular, Ink::Muted))
    , m_level(new Pill)
    , m_details(new Button(u"details"_s))
    , m_leave(new Button(u"leave"_s))
    , m_book(new Button(u"book"_s, ButtonKind::Primary))
    , m_news(new Banner(u"news"_s, Tone::Ok))
    , m_trouble(new Banner(u"trouble"_s, Tone::Danger))
    , m_newPet(new ActionCard(u"addPet"_s, Icon::Plus))
    , m_noPets(new EmptyState(u"noPets"_s, Icon::PawPrint))
    , m_upcomingHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_upcoming(new RowList(u"upcoming"_s))
    , m_nothingUpcoming(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_pastHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_past(new RowList(u"past"_s))
{
    setObjectName(u"myPetsPage"_s);
    m_name->setObjectName(u"clientNameText"_s);
    m_upcoming->setModel(&m_upcomingRows);
    m_past->setModel(&m_pastRows);
    build();
    retranslate();
    connect(m_details, &Button::clicked, this, &MyPetsPage::detailsWanted);
    connect(m_leave, &Button::clicked, this, &MyPetsPage::leaveWanted);
    connect(m_book, &Button::clicked, this, &MyPetsPage::bookingWanted);
    connect(m_newPet, &ActionCard::clicked, this, &MyPetsPage::newPetWanted);
    connect(m_noPets, &EmptyState::actionTriggered, this, &MyPetsPage::newPetWanted);
}

void MyPetsPage::build()
{
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    const int gap = 2 * Theme::grid;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    auto* cards = new QWidget;
    m_cards = new FlowLayout(gap, gap, cards);
    m_cards->setColumnWidth(cardWidth);
    m_cards->addWidget(m_newPet);
    lines->addLayout(header());
    lines->addWidget(m_news);
    lines->addWidget(m_trouble);
    lines->addWidget(cards);
    lines->addWidget(m_noPets);
    lines->addWidget(m_upcomingHeading);
    lines->addWidget(m_upcoming);
    lines->addWidget(m_nothingUpcoming);
    lines->addWidget(m_pastHeading);
    lines->addWidget(m_past);
    lines->addStretch();
    for (QWidget* later : std::initializer_list<QWidget*>{m_news, m_trouble, m_noPets, m_upcoming,
                                                          m_nothingUpcoming, m_pastHeading, m_past})
        later->hide();
    auto* scroll = new PageScroll(0);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QLayout* MyPetsPage::header()
{
    m_name->setOverflow(Text::Overflow::Elide);
    m_details->setLeading(Icon::User);
    m_leave->setLeading(Icon::LogOut);
    m_book->setLeading(Icon::CalendarPlus);
    auto* below = new QHBoxLayout;
    below->setSpacing(Theme::grid);
    below->addWidget(m_phone);
    below->addWidget(m_level);
    below->addStretch();
    auto* names = new QVBoxLayout;
    names->setSpacing(Theme::half / 2);
    names->addWidget(m_name);
    names->addLayout(below);
    auto* who = new QHBoxLayout;
    who->setSpacing(Theme::grid + Theme::half);
    who->addWidget(m_face);
    who->addLayout(names, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addStretch();
    for (Button* button : {m_details, m_leave, m_book})
        buttons->addWidget(button);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(Theme::grid + Theme::half);
    m_header->addLayout(who, 1);
    m_header->addLayout(buttons);
    return m_header;
}

void MyPetsPage::retranslate()
{
    const bool byCode = m_context.level == auth::Level::Code;
    m_details->setText(tr("Details"));
    m_leave->setText(byCode ? tr("Sign out") : tr("Close"));
    m_book->setText(tr("Book"));
    m_newPet->setText(tr("Add a pet"));
    m_noPets->setMessage(tr("No pets yet"), tr("A name and a species are enough to begin with."));
    m_noPets->setAction(tr("Add the first pet"));
    m_upcomingHeading->setText(tr("Appointments"));
    m_upcoming->setName(tr("Appointments"));
    m_nothingUpcoming->setText(tr("Nothing is booked. F2 offers the next free times."));
    m_pastHeading->setText(tr("Earlier"));
    m_past->setName(tr("Earlier appointments"));
    m_level->setTone(byCode ? Tone::Ok : Tone::Neutral);
    m_level->setIcon(byCode ? Icon::ShieldCheck : Icon::User);
    if (byCode && m_context.codeAt)
        m_level->setText(tr("code %1").arg(Phrases::clock(*m_context.codeAt, m_services.facts.zone)));
    else
        m_level->setText(byCode ? tr("by code") : tr("opened by staff"));
}

void MyPetsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showClient();
        showPets();
        showAppointments();
    }
    QWidget::changeEvent(event);
}

void MyPetsPage::resizeEvent(QResizeEvent* event)
{
    const bool wide = width() >= Theme::of(*this).scaled(oneLineHeader);
    m_header->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void MyPetsPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void MyPetsPage::refresh()
{
    const auto show = [this](auto& place, void (MyPetsPage::*shown)()) {
        return [this, &place, shown](auto answer) {
            if (!answer) {
                m_trouble->setMessage(tr("Not everything can be shown."), words::sentence(answer.error()));
                return m_trouble->show();
            }
            place = std::move(*answer);
            (this->*shown)();
        };
    };
    m_trouble->hide();
    whenDone(m_services.clients.client(m_context.client), this, show(m_client, &MyPetsPage::showClient));
    whenDone(m_services.pets.petsOf(m_context.client), this, show(m_pets, &MyPetsPage::showPets));
    whenDone(m_services.schedule.appointmentsOf(m_context.client), this,
             show(m_appointments, &MyPetsPage::showAppointments));
}

void MyPetsPage::tell(Tone tone, const QString& lead, const QString& text)
{
    m_news->setTone(tone);
    m_news->setIcon(tone == Tone::Ok ? Icon::Check : Icon::Warning);
    m_news->setMessage(lead, text);
    m_news->setVisible(!lead.isEmpty());
    if (!lead.isEmpty())
        Q_EMIT announced(lead + u' ' + text);
}

QWidget& MyPetsPage::firstField()
{
    return *m_book;
}

QDate MyPetsPage::today() const
{
    return Phrases::dayOf(m_services.clock.wall(), m_services.facts.zone);
}

void MyPetsPage::showClient()
{
    const QString name = m_client.name();
    m_name->setText(name.isEmpty() ? tr("No name yet") : name);
    m_face->showInitials(Avatar::initialsOf(name));
    const auto phone = m_client.phones.empty() ? auth::PhoneNumber()
                                               : auth::PhoneNumber::fromE164(m_client.phones.front().e164);
    m_phone->setText(phone.isNull() ? QString() : phone.international());
}

void MyPetsPage::showPets()
{
    for (PetCard* card : findChildren<PetCard*>())
        delete card;
    m_cards->removeWidget(m_newPet);
    for (const clinic::Pet& pet : m_pets) {
        auto* card = new PetCard(pet, today(), m_newPet->parentWidget());
        connect(card, &PetCard::clicked, this, [this, card] { Q_EMIT petWanted(card->pet()); });
        m_cards->addWidget(card);
        card->show();
    }
    m_cards->addWidget(m_newPet);
    m_newPet->parentWidget()->setVisible(!m_pets.empty());
    m_noPets->setVisible(m_pets.empty());
    QWidget* before = m_book;
    for (PetCard* card : findChildren<PetCard*>()) {
        setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, m_newPet);
}

void MyPetsPage::showAppointments()
{
    QList<Row> upcoming;
    QList<Row> past;
    for (const clinic::Appointment& appointment : m_appointments) {
        const bool isOver = appointment.slot.start + appointment.slot.length <= m_services.clock.wall();
        const bool isBooked = appointment.state == clinic::Appointment::State::Booked;
        (isOver || !isBooked ? past : upcoming).append(rowOf(appointment));
    }
    m_upcomingRows.setRows(upcoming);
    m_pastRows.setRows(past);
    m_upcoming->setVisible(!upcoming.isEmpty());
    m_nothingUpcoming->setVisible(upcoming.isEmpty());
    m_past->setVisible(!past.isEmpty());
    m_pastHeading->setVisible(!past.isEmpty());
}

Row MyPetsPage::rowOf(const clinic::Appointment& appointment) const
{
    using State = clinic::Appointment::State;
    const QDate day = Phrases::dayOf(appointment.slot.start, m_services.facts.zone);
    Row row;
    row.lead = Phrases::day(day, today());
    row.title = appointment.petName.isEmpty() ? appointment.reason : appointment.petName;
    row.tail = appointment.petName.isEmpty() ? QString() : appointment.reason;
    row.second = Phrases::dotted(
        {Phrases::moment(appointment.slot.start, m_services.clock.wall(), m_services.facts.zone),
         appointment.vet, appointment.room});
    const bool isPast = appointment.slot.start <= m_services.clock.wall();
    switch (appointment.state) {
    case State::Booked:
        row.pill = isPast ? tr("over") : tr("booked");
        row.pillTone = day == today() && !isPast ? Tone::Accent : Tone::Neutral;
        break;
    case State::Cancelled:
        row.pill = tr("cancelled");
        break;
    case State::Done:
        row.pill = tr("done");
        break;
    case State::Missed:
        row.pill = tr("missed");
        row.pillTone = Tone::Warn;
        break;
    }
    return row;
}

} // namespace frontpaw::ui
