#include "PictureClinic.h"

#include "DeskUnderTest.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace frontpaw::test {

namespace {

clinic::Pet pet(const QString& name, clinic::Species species, const QString& breed, QDate born, double weight)
{
    clinic::Pet made;
    made.name = name;
    made.species = species;
    made.breed = breed;
    made.born = born;
    made.weight = clinic::Weight{{}, QDate(2025, 11, 3), weight};
    made.lastVisit = QDate(2025, 8, 14);
    made.lastVisitVet = u"Dr Iyer"_s;
    return made;
}

QByteArray drawnPhoto()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(QColor(196, 160, 120));
    QPainter painter(&image);
    painter.setBrush(QColor(90, 60, 40));
    painter.drawEllipse(60, 50, 140, 160);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class Filling
{
public:
    explicit Filling(DeskUnderTest& desk) : m_desk(desk) {}
    void freeTimes();
    void twoPetsAndHistory();
    void onePetEach();
    void manyAndNone();

private:
    void addAppointment(ClientId client, const QString& petName, const QString& breed, const QString& reason,
                        Milliseconds in,
                        clinic::Appointment::State state = clinic::Appointment::State::Booked);
    ClientId addPerson(const QString& first, const QString& last, const QString& number);

    DeskUnderTest& m_desk;
    clinic::ResourceId m_iyer;
    clinic::ResourceId m_khan;
};

ClientId Filling::addPerson(const QString& first, const QString& last, const QString& number)
{
    return m_desk.addClient(first, last, auth::PhoneNumber::fromE164(u"+91"_s + number));
}

void Filling::addAppointment(ClientId client, const QString& petName, const QString& breed,
                             const QString& reason, Milliseconds in, clinic::Appointment::State state)
{
    clinic::Appointment made;
    made.client = client;
    made.slot = {m_iyer, m_desk.ground.clock().wall() + in, 15min};
    made.reason = reason;
    made.state = state;
    made.petName = petName;
    made.petDescription = breed;
    made.vet = u"Dr Iyer"_s;
    made.room = u"Room 2"_s;
    made.clientName =
        m_desk.clinic.editClient(client).firstName + u' ' + m_desk.clinic.editClient(client).lastName;
    m_desk.clinic.addAppointment(made);
}

void Filling::freeTimes()
{
    auto& clinic = m_desk.clinic;
    m_iyer = clinic.addVet(u"Dr Iyer"_s, u"Room 2"_s);
    m_khan = clinic.addVet(u"Dr Khan"_s, u"Room 1"_s);
    for (int slot = 1; slot < 30; ++slot)
        clinic.addSlot(slot % 2 ? m_iyer : m_khan, m_desk.ground.clock().wall() + slot * 45min);
}

void Filling::twoPetsAndHistory()
{
    using clinic::Species;
    auto& clinic = m_desk.clinic;
    const ClientId ananya = addPerson(u"Ananya"_s, u"Rao"_s, u"9535339196"_s);
    auto bruno = pet(u"Bruno"_s, Species::Dog, u"Labrador"_s, QDate(2021, 11, 1), 28.4);
    bruno.allergies.push_back({{}, u"Penicillin"_s});
    bruno.nextDue = clinic::Vaccination{{}, u"Rabies"_s, QDate(2025, 1, 14), QDate(2026, 1, 14)};
    const PetId brunoId = clinic.addPet(ananya, bruno);
    clinic.addPet(ananya, pet(u"Miso"_s, Species::Cat, u"Domestic shorthair"_s, QDate(2024, 1, 2), 4.1));
    auto& file = clinic.editPet(brunoId);
    for (int year = 0; year < 5; ++year)
        file.weights.push_back({{}, QDate(2021 + year, 12, 5), 8.5 + 5 * year - (year == 3 ? 3 : 0)});
    file.vaccinations.push_back({{}, u"Rabies"_s, QDate(2025, 1, 14), QDate(2026, 1, 14)});
    file.vaccinations.push_back({{}, u"DHPPi"_s, QDate(2024, 2, 10), QDate(2025, 2, 10)});
    file.notes.push_back(
        {{}, m_desk.ground.clock().wall(), u"Afraid of the scales; walk him round them first."_s});
    file.visits.push_back(
        {{}, QDate(2025, 8, 14), u"Vaccination"_s, u"Dr Iyer"_s, u"All well, booster given"_s});
    file.visits.push_back(
        {{}, QDate(2025, 2, 2), u"Limping"_s, u"Dr Khan"_s, u"Thorn in the paw, taken out"_s});
    addAppointment(ananya, u"Bruno"_s, u"Labrador"_s, u"Vaccination"_s, 90min);
    addAppointment(ananya, u"Miso"_s, u"cat"_s, u"Teeth"_s, 24h * 14);
    addAppointment(ananya, u"Bruno"_s, u"Labrador"_s, u"Limping"_s, -24h * 200,
                   clinic::Appointment::State::Done);
}

void Filling::onePetEach()
{
    using clinic::Species;
    auto& clinic = m_desk.clinic;
    const ClientId farhan = addPerson(u"Farhan"_s, u"Sheikh"_s, u"9535339871"_s);
    auto leela = pet(u"Leela"_s, Species::Cat, {}, QDate(2025, 11, 20), 1.2);
    leela.thumbnail = drawnPhoto();
    leela.nextDue = clinic::Vaccination{{}, u"Tricat"_s, QDate(2024, 12, 1), QDate(2025, 12, 1)};
    clinic.addPet(farhan, leela);
    addAppointment(farhan, u"Leela"_s, u"cat"_s, u"Check-up"_s, 30min);
    const ClientId kavya = addPerson(u"Kavya"_s, u"Nair"_s, u"9535339040"_s);
    clinic.addPet(kavya, pet(u"Pippin"_s, Species::Rabbit, {}, QDate(2023, 3, 1), 1.9));
    addAppointment(kavya, u"Pippin"_s, u"rabbit"_s, u"Nails"_s, 60min);
}

void Filling::manyAndNone()
{
    using clinic::Species;
    auto& clinic = m_desk.clinic;
    const ClientId many =
        addPerson(u"Wolfeschlegelsteinhausenbergerdorff-Venkatanarasimharajuvaripeta"_s.left(60),
                  u"Iyengar"_s, u"9811100001"_s);
    const Species kinds[]{Species::Dog,    Species::Cat,  Species::Bird,
                          Species::Turtle, Species::Fish, Species::SmallMammal};
    for (int i = 0; i < 12; ++i)
        clinic.addPet(
            many, pet(i == 2   ? u"An extraordinarily long name for such a very small grey parrot"_s.left(60)
                      : i == 3 ? u"شهرزاد"_s
                               : u"Pet %1"_s.arg(i + 1),
                      kinds[i % 6], i % 2 ? u"Nova Scotia Duck Tolling Retriever"_s : QString(),
                      QDate(2020 + i % 5, 1 + i % 12, 3), 0.4 + i * 3.1));
    addPerson(u"ليلى"_s, u"الحداد"_s, u"9811100002"_s);
    addPerson(u"Noor"_s, u"Ahmed"_s, u"9811100003"_s);
}

} // namespace

void fillForPictures(DeskUnderTest& desk)
{
    Filling filling(desk);
    filling.freeTimes();
    filling.twoPetsAndHistory();
    filling.onePetEach();
    filling.manyAndNone();
}

} // namespace frontpaw::test
