#include "storage/DemoWriter.h"

#include "rows/PetRows.h"
#include "rows/ScheduleRows.h"
#include "signin/LedgerRows.h"
#include "storage/Fields.h"
#include "storage/SqlClinicSettings.h"
#include "storage/Tables.h"

#include "auth/CodeMac.h"
#include "auth/PhoneNumber.h"

#include <QDateTime>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using desk::DemoAppointment;
using desk::DemoClient;
using desk::DemoConsent;
using desk::DemoPet;
using Columns = QList<std::pair<QString, Value>>;
using Fields = QList<std::pair<QString, QCborValue>>;

template <class IdType>
IdType put(Transaction& transaction, Table table, Columns columns, Fields fields)
{
    const auto id = transaction.newId<IdType>();
    Change row = Change::put(table, id);
    row.columns = std::move(columns);
    row.fields = std::move(fields);
    if (!Tables::write(transaction, Actor::system(), row))
        throw SqlFailure(StorageProblem::Failed, u"a row of the demo cannot be written"_s);
    return id;
}

clinic::Appointment::State stateOf(DemoAppointment::State state)
{
    using State = clinic::Appointment::State;
    switch (state) {
    case DemoAppointment::State::Booked:
        return State::Booked;
    case DemoAppointment::State::Cancelled:
        return State::Cancelled;
    case DemoAppointment::State::Done:
        return State::Done;
    case DemoAppointment::State::Missed:
        return State::Missed;
    }
    return State::Booked;
}

QString purposeOf(DemoConsent::Purpose purpose)
{
    switch (purpose) {
    case DemoConsent::Purpose::Care:
        return field::care;
    case DemoConsent::Purpose::Reminders:
        return field::reminders;
    case DemoConsent::Purpose::Messages:
        return field::messages;
    }
    return {};
}

qint64 minutesOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}

} // namespace

void DemoWriter::write(Transaction& transaction, const desk::DemoClinic& demo, const QTimeZone& zone,
                       const QString& folder)
{
    DemoWriter writer(transaction, demo, zone);
    writer.writeClinic();
    writer.writeStaff();
    writer.writeVets();
    writer.writeClients();
    writer.writePets(folder);
    writer.writeVisits();
    writer.writeAppointments();
}

DemoWriter::DemoWriter(Transaction& transaction, const desk::DemoClinic& demo, const QTimeZone& zone)
    : m_transaction(transaction), m_demo(demo), m_zone(zone)
{
}

void DemoWriter::writeClinic()
{
    SqlClinicSettings::create(m_transaction, Actor::system(),
                              {{u"clinic.name"_s, m_demo.name},
                               {u"clinic.country"_s, u"IN"_s},
                               {u"clinic.timezone"_s, QString::fromLatin1(m_zone.id())}});
}

void DemoWriter::writeStaff()
{
    for (const desk::DemoStaff& member : m_demo.staff)
        put<StaffId>(m_transaction, Table::Staff, {{u"role"_s, member.role}}, {{field::name, member.name}});
}

void DemoWriter::writeVets()
{
    for (const desk::DemoVet& vet : m_demo.vets) {
        const auto place = static_cast<qint64>(m_vets.size());
        const auto id = put<RowId>(m_transaction, Table::Resources, {{u"place"_s, place}},
                                   {{field::name, vet.name}, {field::room, vet.room}});
        m_vets.push_back(id);
        for (const desk::DemoHours& hours : vet.hours)
            put<RowId>(m_transaction, Table::OpeningHours,
                       {{u"resource_id"_s, id},
                        {u"weekday"_s, hours.weekday},
                        {u"from_minute"_s, minutesOf(hours.from)},
                        {u"to_minute"_s, minutesOf(hours.to)}},
                       {});
    }
}

void DemoWriter::writeClients()
{
    for (const DemoClient& client : m_demo.clients) {
        const bool complete = client.state != DemoClient::State::Incomplete && !client.firstName.isEmpty() &&
                              !client.consents.empty();
        const auto id = put<ClientId>(m_transaction, Table::Clients,
                                      {{u"profile_complete"_s, complete ? 1 : 0},
                                       {u"disabled"_s, client.state == DemoClient::State::Disabled ? 1 : 0}},
                                      {{field::firstName, client.firstName},
                                       {field::lastName, client.lastName},
                                       {field::email, client.email},
                                       {field::address, client.address},
                                       {field::language, client.language}});
        m_clients.push_back(id);
        writePhone(id, client, startOf(client.joined));
        for (const DemoConsent& consent : client.consents)
            put<RowId>(m_transaction, Table::Consents,
                       {{u"client_id"_s, id},
                        {u"purpose"_s, purposeOf(consent.purpose)},
                        {u"given"_s, 1},
                        {u"at"_s, consent.at}},
                       {{field::noticeLanguage, client.language}});
    }
}

void DemoWriter::writePhone(ClientId client, const DemoClient& from, Instant joined)
{
    constexpr std::chrono::minutes lockLength{45};
    const auto phone = auth::PhoneNumber::fromE164(from.phone);
    const auth::PhoneIndex index(m_transaction.context().keys().index, m_transaction.tenant());
    const auth::PhoneKey key = index.keyOf(phone);
    put<RowId>(m_transaction, Table::PhoneKeys,
               {{u"client_id"_s, client},
                {u"phone_key"_s, key.bytes()},
                {u"valid_from"_s, joined},
                {u"verified_at"_s, joined}},
               {{field::e164, from.phone}});
    if (from.state != DemoClient::State::Locked)
        return;
    auth::Decision locked;
    locked.actor = Actor::system();
    locked.lock = auth::Lock{auth::Lock::Reason::DayBudget, m_transaction.now(),
                             m_transaction.now() + lockLength, 1, 0};
    LedgerRows::write(m_transaction, key, locked);
}

void DemoWriter::writePets(const QString& folder)
{
    for (const DemoPet& pet : m_demo.pets) {
        const auto id = put<PetId>(m_transaction, Table::Pets, {{u"species"_s, pet.species}},
                                   {{field::name, pet.name},
                                    {field::breed, pet.breed},
                                    {field::colour, pet.colour},
                                    {field::sex, pet.sex == DemoPet::Sex::Female ? u"female"_s : u"male"_s},
                                    {field::born, pet.born.toString(Qt::ISODate)}});
        m_pets.push_back(id);
        for (const int owner : pet.owners)
            put<RowId>(m_transaction, Table::PetPeople,
                       {{u"pet_id"_s, id},
                        {u"client_id"_s, m_clients.at(static_cast<std::size_t>(owner))},
                        {u"valid_from"_s, startOf(pet.born)}},
                       {});
        writeCare(id, pet);
        if (!pet.photo.isEmpty())
            writePhoto(id, folder + u'/' + pet.photo);
    }
}

void DemoWriter::writeCare(PetId pet, const DemoPet& from)
{
    for (const desk::DemoWeight& weight : from.weights)
        put<RowId>(m_transaction, Table::Weights, {{u"pet_id"_s, pet}, {u"at"_s, dayValue(weight.day)}},
                   {{field::grams, weight.grams}});
    for (const desk::DemoVaccination& given : from.vaccinations)
        put<RowId>(
            m_transaction, Table::Vaccinations,
            {{u"pet_id"_s, pet}, {u"given_at"_s, dayValue(given.given)}, {u"due_at"_s, dayValue(given.due)}},
            {{field::name, given.name}});
    for (const QString& substance : from.allergies)
        put<RowId>(m_transaction, Table::Allergies, {{u"pet_id"_s, pet}}, {{field::substance, substance}});
    for (const QString& note : from.notes)
        put<RowId>(m_transaction, Table::Notes, {{u"pet_id"_s, pet}, {u"at"_s, m_transaction.now()}},
                   {{field::text, note}});
}

void DemoWriter::writePhoto(PetId pet, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw SqlFailure(StorageProblem::Failed, u"a photo of the demo is missing"_s);
    const QByteArray picture = file.readAll();
    // Drawn at 256 px, so one size serves as both.
    for (const QString& kind : {photoKind, thumbnailKind})
        put<RowId>(m_transaction, Table::Attachments, {{u"pet_id"_s, pet}, {u"kind"_s, kind}},
                   {{field::bytes, picture}});
}

void DemoWriter::writeVisits()
{
    for (const desk::DemoVisit& visit : m_demo.visits) {
        const auto pet = static_cast<std::size_t>(visit.pet);
        const auto owner = static_cast<std::size_t>(m_demo.pets[pet].owners.front());
        put<RowId>(m_transaction, Table::Visits,
                   {{u"pet_id"_s, m_pets.at(pet)},
                    {u"client_id"_s, m_clients.at(owner)},
                    {u"resource_id"_s, m_vets.at(static_cast<std::size_t>(visit.vet))},
                    {u"at"_s, visit.start},
                    {u"state"_s, u"done"_s}},
                   {{field::reason, visit.reason}, {field::summary, visit.note}});
    }
}

void DemoWriter::writeAppointments()
{
    for (const DemoAppointment& from : m_demo.appointments) {
        clinic::Appointment appointment;
        appointment.id = m_transaction.newId<clinic::AppointmentId>();
        appointment.client = m_clients.at(static_cast<std::size_t>(from.client));
        appointment.pet = m_pets.at(static_cast<std::size_t>(from.pet));
        const RowId vet = m_vets.at(static_cast<std::size_t>(from.vet));
        appointment.slot = {clinic::ResourceId::fromBytes(vet.bytes()), from.start,
                            std::chrono::minutes(from.minutes)};
        appointment.reason = from.reason;
        appointment.state = stateOf(from.state);
        const bool stands = appointment.state == clinic::Appointment::State::Booked;
        if (stands && !takeCells(m_transaction, appointment.slot, appointment.id))
            throw SqlFailure(StorageProblem::Conflict, u"the demo books a slot twice"_s);
        writeAppointment(m_transaction, Actor::system(), appointment, m_transaction.newId<RowId>().bytes());
    }
}

Instant DemoWriter::startOf(QDate day) const
{
    return fromMillis(day.startOfDay(m_zone).toMSecsSinceEpoch());
}

} // namespace frontpaw::storage
