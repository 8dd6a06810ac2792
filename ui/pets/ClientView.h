#pragma once

#include "auth/Intention.h"
#include "clinic/Schedule.h"
#include "ui/pets/ClientContext.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

class QStackedLayout;

namespace frontpaw::ui {

class MyPetsPage;
class PetPhotos;

/// A client's pages: My pets, and over it one other at a time (a pet, a new pet, details, a booking). Made
/// after a code, or by staff.
class ClientView final : public QWidget
{
    Q_OBJECT

public:
    ClientView(const ClientContext& context, DeskServices& services, PetPhotos& photos,
               QWidget* parent = nullptr);

    [[nodiscard]] QWidget& firstField();
    /// Back to My pets; false when that is what is shown.
    bool goBack();
    void book();
    /// What became of the booking that the sign-in was started for.
    void tellBooking(const clinic::BookingIntention& booking, std::optional<auth::IntentionProblem> problem);

Q_SIGNALS:
    void leaveWanted();
    void announced(const QString& sentence);

private:
    void noteOpening();
    void showMyPets();
    void showOver(QWidget* page, QWidget& firstField);
    void showPet(PetId pet);
    void showNewPet();
    void showDetails();
    void tellBooked(const clinic::Appointment& appointment);

    const ClientContext m_context;
    DeskServices& m_services;
    PetPhotos& m_photos;
    QStackedLayout* m_stack;
    MyPetsPage* m_myPets;
    QWidget* m_over = nullptr;
};

} // namespace frontpaw::ui
