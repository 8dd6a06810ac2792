#include "ui/pets/ClientView.h"

#include "base/Async.h"
#include "ui/clients/ClientPage.h"
#include "ui/pets/AddPetPage.h"
#include "ui/pets/MyPetsPage.h"
#include "ui/pets/PetPage.h"
#include "ui/schedule/BookingPage.h"
#include "ui/shell/Phrases.h"
#include "words/Problems.h"

#include <QStackedLayout>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

ClientView::ClientView(const ClientContext& context, DeskServices& services, PetPhotos& photos,
                       QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_photos(photos)
    , m_stack(new QStackedLayout(this))
    , m_myPets(new MyPetsPage(context, services))
{
    setObjectName(u"clientView"_s);
    m_stack->addWidget(m_myPets);
    connect(m_myPets, &MyPetsPage::leaveWanted, this, &ClientView::leaveWanted);
    connect(m_myPets, &MyPetsPage::announced, this, &ClientView::announced);
    connect(m_myPets, &MyPetsPage::bookingWanted, this, &ClientView::book);
    connect(m_myPets, &MyPetsPage::newPetWanted, this, &ClientView::showNewPet);
    connect(m_myPets, &MyPetsPage::detailsWanted, this, &ClientView::showDetails);
    connect(m_myPets, &MyPetsPage::petWanted, this, &ClientView::showPet);
    if (context.level == auth::Level::Staff)
        noteOpening();
}

void ClientView::noteOpening()
{
    whenDone(m_services.clients.open(m_context.client, m_context.actor), this, [this](auto opened) {
        if (!opened)
            m_myPets->tell(Tone::Danger, tr("The file did not open."), words::sentence(opened.error()));
    });
}

QWidget& ClientView::firstField()
{
    return m_myPets->firstField();
}

bool ClientView::goBack()
{
    if (!m_over)
        return false;
    showMyPets();
    return true;
}

void ClientView::showMyPets()
{
    QWidget* over = std::exchange(m_over, nullptr);
    m_stack->setCurrentWidget(m_myPets);
    m_myPets->firstField().setFocus();
    if (over) {
        m_stack->removeWidget(over);
        over->deleteLater();
    }
}

void ClientView::showOver(QWidget* page, QWidget& firstField)
{
    if (m_over)
        showMyPets();
    m_over = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    firstField.setFocus();
}

void ClientView::book()
{
    auto* page = new BookingPage(m_services);
    page->start({});
    page->setPets(m_myPets->pets());
    connect(page, &BookingPage::leaveWanted, this, &ClientView::showMyPets);
    connect(page, &BookingPage::announced, this, &ClientView::announced);
    // one key for the page: a second Enter gives the same appointment, not another
    const QByteArray key = QUuid::createUuid().toRfc4122();
    connect(page, &BookingPage::chosen, this, [this, page, key](const clinic::BookingIntention& wanted) {
        const clinic::Booking booking{wanted.slot, m_context.client, wanted.pet, wanted.reason};
        whenDone(m_services.schedule.book(booking, key, m_context.actor), page, [this, page](auto made) {
            if (!made)
                return page->tellProblem(words::sentence(made.error()));
            showMyPets();
            tellBooked(*made);
        });
    });
    showOver(page, page->firstField());
}

void ClientView::showPet(PetId pet)
{
    auto* page = new PetPage(pet, m_context, m_services, m_photos);
    connect(page, &PetPage::leaveWanted, this, &ClientView::showMyPets);
    connect(page, &PetPage::announced, this, &ClientView::announced);
    showOver(page, page->firstField());
}

void ClientView::showNewPet()
{
    auto* page = new AddPetPage(m_context, m_services);
    connect(page, &AddPetPage::leaveWanted, this, &ClientView::showMyPets);
    connect(page, &AddPetPage::announced, this, &ClientView::announced);
    connect(page, &AddPetPage::added, this, [this](const QString& name) {
        showMyPets();
        m_myPets->tell(Tone::Ok, tr("Added:"), name);
    });
    showOver(page, page->firstField());
}

void ClientView::showDetails()
{
    auto* page = new ClientPage(m_context, m_services);
    connect(page, &ClientPage::leaveWanted, this, &ClientView::showMyPets);
    connect(page, &ClientPage::announced, this, &ClientView::announced);
    connect(page, &ClientPage::saved, this, [this] {
        showMyPets();
        m_myPets->tell(Tone::Ok, tr("Saved."), {});
    });
    showOver(page, page->firstField());
}

void ClientView::tellBooked(const clinic::Appointment& appointment)
{
    const QString when =
        Phrases::moment(appointment.slot.start, m_services.clock.wall(), m_services.facts.zone);
    QStringList parts{appointment.petName, appointment.reason};
    parts.removeAll(QString());
    //: %1 what ("Bruno, vaccination"), %2 when ("today 09:30"), %3 a vet ("Dr Iyer")
    m_myPets->tell(Tone::Ok, tr("Booked:"),
                   tr("%1, %2 with %3").arg(parts.join(u", "_s), when, appointment.vet));
}

void ClientView::tellBooking(const clinic::BookingIntention& booking,
                             std::optional<auth::IntentionProblem> problem)
{
    if (problem) {
        m_myPets->tell(Tone::Danger, tr("Not booked."), words::sentence(*problem));
        return;
    }
    m_myPets->refresh();
    whenDone(m_services.schedule.appointmentsOf(m_context.client), this, [this, booking](auto appointments) {
        if (!appointments)
            return;
        for (const clinic::Appointment& appointment : *appointments)
            if (appointment.slot == booking.slot && appointment.state == clinic::Appointment::State::Booked)
                return tellBooked(appointment);
    });
}

} // namespace frontpaw::ui
