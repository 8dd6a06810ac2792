// Developer's program: every page of the window in every state worth seeing, as pictures in a folder.
#include "DeskUnderTest.h"

#include "ui/theme/Fonts.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace frontpaw;
using namespace frontpaw::test;
using namespace std::chrono_literals;

namespace {

struct Variant
{
    const char* name;
    QString theme;
    QString text;
    Qt::LayoutDirection direction;
    QSize size;
};

const Variant variants[]{
    {"light", u"light"_s, u"100"_s, Qt::LeftToRight, {1280, 800}},
    {"dark", u"dark"_s, u"100"_s, Qt::LeftToRight, {1280, 800}},
    {"contrast", u"high-contrast"_s, u"100"_s, Qt::LeftToRight, {1280, 800}},
    {"small", u"light"_s, u"100"_s, Qt::LeftToRight, {1024, 600}},
    {"small200", u"light"_s, u"200"_s, Qt::LeftToRight, {1024, 600}},
    {"rtl", u"light"_s, u"100"_s, Qt::RightToLeft, {1280, 800}},
};

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

class Pictures
{
public:
    Pictures(const QDir& folder, const Variant& variant) : m_folder(folder), m_variant(variant)
    {
        QGuiApplication::setLayoutDirection(variant.direction);
        (void)m_desk.settings.set(u"desk.theme", variant.theme);
        (void)m_desk.settings.set(u"desk.text-size", variant.text);
        m_desk.ground.clock().setWall(m_desk.ground.clock().wall());
        fill();
    }

    void all()
    {
        m_desk.show(m_variant.size);
        QGuiApplication::setLayoutDirection(m_variant.direction);
        if (m_desk.window->size() != m_variant.size)
            std::fprintf(stderr, "%s: the window does not fit\n", m_variant.name);
        grab(u"00-opening"_s);
        m_desk.open();
        home();
        codes();
        profile();
        pets();
        others();
    }

private:
    void fill();
    void home();
    void codes();
    void profile();
    void pets();
    void others();
    void addAppointment(ClientId client, const QString& petName, const QString& breed, const QString& reason,
                        Milliseconds in,
                        clinic::Appointment::State state = clinic::Appointment::State::Booked);
    ClientId addPerson(const QString& first, const QString& last, const QString& number);
    void settle() { QTest::qWait(60); }
    void until(const char* page)
    {
        if (!QTest::qWaitFor([&] { return m_desk.isOn(QString::fromLatin1(page)); }))
            std::fprintf(stderr, "%s: never came to %s\n", m_variant.name, page);
        settle();
    }
    void signIn(const QString& number);
    void leave()
    {
        m_desk.press(Qt::Key_Escape);
        settle();
    }
    void grab(const QString& scene)
    {
        settle();
        m_desk.window->grab().save(
            m_folder.filePath(u"%1-%2.png"_s.arg(scene, QLatin1StringView(m_variant.name))));
    }

    QDir m_folder;
    const Variant& m_variant;
    DeskUnderTest m_desk;
    clinic::ResourceId m_iyer, m_khan;
};

ClientId Pictures::addPerson(const QString& first, const QString& last, const QString& number)
{
    return m_desk.addClient(first, last, auth::PhoneNumber::fromE164(u"+91"_s + number));
}

void Pictures::addAppointment(ClientId client, const QString& petName, const QString& breed,
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

void Pictures::fill()
{
    using clinic::Species;
    auto& clinic = m_desk.clinic;
    m_iyer = clinic.addVet(u"Dr Iyer"_s, u"Room 2"_s);
    m_khan = clinic.addVet(u"Dr Khan"_s, u"Room 1"_s);
    for (int slot = 1; slot < 30; ++slot)
        clinic.addSlot(slot % 2 ? m_iyer : m_khan, m_desk.ground.clock().wall() + slot * 45min);

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

    const ClientId farhan = addPerson(u"Farhan"_s, u"Sheikh"_s, u"9535339871"_s);
    auto leela = pet(u"Leela"_s, Species::Cat, {}, QDate(2025, 11, 20), 1.2);
    leela.thumbnail = drawnPhoto();
    leela.nextDue = clinic::Vaccination{{}, u"Tricat"_s, QDate(2024, 12, 1), QDate(2025, 12, 1)};
    clinic.addPet(farhan, leela);
    addAppointment(farhan, u"Leela"_s, u"cat"_s, u"Check-up"_s, 30min);
    const ClientId kavya = addPerson(u"Kavya"_s, u"Nair"_s, u"9535339040"_s);
    clinic.addPet(kavya, pet(u"Pippin"_s, Species::Rabbit, {}, QDate(2023, 3, 1), 1.9));
    addAppointment(kavya, u"Pippin"_s, u"rabbit"_s, u"Nails"_s, 60min);

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

void Pictures::home()
{
    settle();
    grab(u"01-home-empty"_s);
    m_desk.type(u"95353"_s);
    settle();
    grab(u"02-home-hits"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.type(u"zzz"_s);
    settle();
    grab(u"03-home-nobody"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.type(u"9876543210"_s);
    settle();
    grab(u"04-home-new-number"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.press(Qt::Key_F1);
    settle();
    grab(u"05-keys"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.press(Qt::Key_F2);
    settle();
    grab(u"06-booking"_s);
    m_desk.press(Qt::Key_Escape);
}

void Pictures::codes()
{
    m_desk.type(u"ananya"_s);
    settle();
    m_desk.press(Qt::Key_Return);
    until("codePage");
    m_desk.engine.sender().report(auth::Delivery::State::Delivered);
    m_desk.ground.clock().advance(3s);
    m_desk.type(u"407"_s);
    grab(u"10-code"_s);
    for (int i = 0; i < 3; ++i)
        m_desk.press(Qt::Key_Backspace);
    m_desk.type(m_desk.engine.wrongCode());
    settle();
    grab(u"11-code-wrong"_s);
    m_desk.ground.clock().advance(585s);
    QTest::qWait(1100);
    grab(u"12-code-ending"_s);
    m_desk.press(Qt::Key_R, Qt::AltModifier);
    settle();
    for (int i = 0; i < 3; ++i) {
        m_desk.type(m_desk.engine.wrongCode());
        m_desk.press(Qt::Key_Return);
        settle();
    }
    grab(u"13-blocked"_s);
    leave();
    m_desk.type(u"02226711234"_s);
    m_desk.press(Qt::Key_Return);
    until("phonePage");
    grab(u"14-phone-refused"_s);
    leave();
    grab(u"15-home-parked"_s);
}

void Pictures::signIn(const QString& number)
{
    const auto before = m_desk.engine.sender().sent().size();
    m_desk.type(number);
    m_desk.press(Qt::Key_Return);
    until("codePage");
    if (!QTest::qWaitFor([&] { return m_desk.engine.sender().sent().size() > before; }))
        std::fprintf(stderr, "no code for %s\n", qPrintable(number));
    settle();
    m_desk.type(m_desk.code());
    settle();
}

void Pictures::profile()
{
    signIn(u"9000000001"_s);
    until("profilePage");
    grab(u"20-profile"_s);
    m_desk.type(u"Zoya"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    grab(u"21-profile-missing"_s);
    leave();
}

void Pictures::pets()
{
    int number = 30;
    for (const QString& phone : {u"9811100003"_s, u"9535339871"_s, u"9811100001"_s, u"9811100002"_s}) {
        signIn(phone);
        until("myPetsPage");
        grab(u"%1-pets"_s.arg(number++));
        leave();
    }
    m_desk.press(Qt::Key_F2);
    settle();
    m_desk.press(Qt::Key_Return);
    until("phonePage");
    m_desk.type(u"9535339040"_s);
    m_desk.press(Qt::Key_Return);
    until("codePage");
    m_desk.type(m_desk.code());
    until("myPetsPage");
    QTest::qWait(200);
    grab(u"35-booked"_s);
    leave();
}

void Pictures::others()
{
    m_desk.type(u"bruno"_s);
    settle();
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    until("myPetsPage");
    grab(u"40-file-by-staff"_s);
    m_desk.press(Qt::Key_Tab);
    m_desk.press(Qt::Key_Return);
    until("petPage");
    grab(u"41-pet"_s);
    m_desk.press(Qt::Key_Return);
    settle();
    grab(u"42-pet-changing"_s);
    leave();
    m_desk.press(Qt::Key_Escape);
    m_desk.press(Qt::Key_F4);
    until("clientsPage");
    grab(u"43-clients"_s);
    m_desk.health.shown = {{desk::HealthRow::Light::Green, u"database"_s, {}},
                           {desk::HealthRow::Light::Yellow, u"disk-space"_s, u"800"_s}};
    m_desk.press(Qt::Key_F8);
    until("settingsPage");
    grab(u"44-settings"_s);
    m_desk.window->showFailure({desk::OpeningProblem::DatabaseReadOnly, u"/srv/clinic"_s});
    grab(u"45-failure"_s);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    ui::Fonts::loadAll();
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    if (!QDir().mkpath(folder))
        return 1;
    for (const Variant& variant : variants)
        if (argc < 3 || std::strcmp(argv[2], variant.name) == 0)
            Pictures(QDir(folder), variant).all();
    return 0;
}
