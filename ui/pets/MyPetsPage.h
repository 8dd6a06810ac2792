#pragma once

#include "clinic/Client.h"
#include "clinic/Pet.h"
#include "clinic/Schedule.h"
#include "ui/pets/ClientContext.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/RowModel.h"

#include <QWidget>

class QBoxLayout;

namespace frontpaw::ui {

class ActionCard;
class Avatar;
class Banner;
class Button;
class EmptyState;
class FlowLayout;
class Pill;
class RowList;
class Text;

/// The client's pets and appointments, and what can be done for them. Asks anew whenever it is shown.
class MyPetsPage final : public QWidget
{
    Q_OBJECT

public:
    MyPetsPage(const ClientContext& context, const DeskServices& services, QWidget* parent = nullptr);

    void refresh();
    /// "Booked: …", or why not; an empty lead takes it away.
    void tell(Tone tone, const QString& lead, const QString& text);
    [[nodiscard]] QWidget& firstField();
    /// For a booking: the pets as last seen.
    [[nodiscard]] const std::vector<clinic::Pet>& pets() const { return m_pets; }

Q_SIGNALS:
    void petWanted(const frontpaw::PetId& pet);
    void newPetWanted();
    void detailsWanted();
    void bookingWanted();
    /// Sign out, or close the file.
    void leaveWanted();
    void announced(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* header();
    void retranslate();
    void showClient();
    void showPets();
    void showAppointments();
    [[nodiscard]] Row rowOf(const clinic::Appointment& appointment) const;
    [[nodiscard]] QDate today() const;

    const ClientContext m_context;
    const DeskServices& m_services;
    clinic::Client m_client;
    std::vector<clinic::Pet> m_pets;
    std::vector<clinic::Appointment> m_appointments;

    QBoxLayout* m_header = nullptr;
    Avatar* m_face;
    Text* m_name;
    Text* m_phone;
    Pill* m_level;
    Button* m_details;
    Button* m_leave;
    Button* m_book;
    Banner* m_news;
    Banner* m_trouble;
    FlowLayout* m_cards;
    ActionCard* m_newPet;
    EmptyState* m_noPets;
    Text* m_upcomingHeading;
    RowList* m_upcoming;
    Text* m_nothingUpcoming;
    Text* m_pastHeading;
    RowList* m_past;
    RowModel m_upcomingRows;
    RowModel m_pastRows;
};

} // namespace frontpaw::ui
