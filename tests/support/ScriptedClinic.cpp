#include "support/ScriptedClinic.h"

#include "base/Async.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>

namespace frontpaw::test {

using namespace clinic;

namespace {

template <class T>
Answer<T> answer(T value)
{
    return ready<T, ClinicProblem>(std::move(value));
}

template <class T>
Answer<T> refuse(ClinicProblem problem)
{
    return ready<T, ClinicProblem>(failure(problem));
}

template <class T>
void take(T& field, const std::optional<T>& change)
{
    if (change)
        field = *change;
}

} // namespace

ScriptedClinic::ScriptedClinic(Instant now) : m_now(now) {}

template <class IdType>
IdType ScriptedClinic::nextId()
{
    QByteArray bytes(RawId::size, '\0');
    qToBigEndian(++m_lastId, bytes.data() + RawId::size - sizeof m_lastId);
    return IdType::fromBytes(bytes);
}

std::optional<ClinicProblem> ScriptedClinic::takeFailure()
{
    return std::exchange(m_nextFailure, std::nullopt);
}

QDate ScriptedClinic::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(m_now), Qt::UTC).date();
}

ClientId ScriptedClinic::addClient(const QString& firstName, const QString& lastName, const QString& e164)
{
    const auto id = nextId<ClientId>();
    addClient(id, firstName, lastName, e164);
    return id;
}

void ScriptedClinic::addClient(ClientId id, const QString& firstName, const QString& lastName,
                               const QString& e164)
{
    Client client;
    client.id = id;
    client.firstName = firstName;
    client.lastName = lastName;
    client.profileComplete = true;
    client.phones.push_back({e164, m_now});
    client.consents.push_back({Consent::Purpose::Care, true, m_now, QStringLiteral("en")});
    m_clients[client.id] = client;
}

PetId ScriptedClinic::addPet(ClientId client, Pet pet)
{
    pet.id = nextId<PetId>();
    PetFile file;
    file.pet = pet;
    file.people.push_back(client);
    m_pets[pet.id] = file;
    m_petsOf[client].push_back(pet.id);
    return pet.id;
}

ResourceId ScriptedClinic::addVet(const QString& name, const QString& room)
{
    m_vets.push_back({nextId<ResourceId>(), name, room});
    return m_vets.back().id;
}

void ScriptedClinic::addSlot(ResourceId vet, Instant start)
{
    m_slots.push_back({vet, start, std::chrono::minutes(15)});
    std::ranges::sort(m_slots, {}, &Slot::start);
}

void ScriptedClinic::addAppointment(Appointment appointment)
{
    appointment.id = nextId<AppointmentId>();
    m_appointments.push_back(std::move(appointment));
    std::ranges::sort(m_appointments, {}, [](const Appointment& a) { return a.slot.start; });
}

Answer<Client> ScriptedClinic::client(ClientId id)
{
    const auto found = m_clients.find(id);
    if (found != m_clients.end())
        return answer(found->second);
    const auto elsewhere = findElsewhere ? findElsewhere(id) : std::nullopt;
    return elsewhere ? answer(*elsewhere) : refuse<Client>(ClinicProblem::NotFound);
}

Answer<std::vector<Client>> ScriptedClinic::list(int offset, int count)
{
    std::vector<Client> all;
    for (const auto& [id, client] : m_clients)
        all.push_back(client);
    std::ranges::sort(all, {}, &Client::firstName);
    const auto first = std::min(static_cast<std::size_t>(offset), all.size());
    const auto last = std::min(first + static_cast<std::size_t>(count), all.size());
    return answer(std::vector(all.begin() + static_cast<std::ptrdiff_t>(first),
                              all.begin() + static_cast<std::ptrdiff_t>(last)));
}

Answer<std::vector<Client>> ScriptedClinic::byPhone(QString e164)
{
    std::vector<Client> found;
    for (const auto& [id, client] : m_clients)
        if (std::ranges::any_of(client.phones, [&](const ClientPhone& phone) { return phone.e164 == e164; }))
            found.push_back(client);
    return answer(found);
}

Answer<Client> ScriptedClinic::change(ClientId id, ClientChange change, Actor)
{
    if (const auto problem = takeFailure())
        return refuse<Client>(*problem);
    Client& client = m_clients[id];
    take(client.firstName, change.firstName);
    take(client.lastName, change.lastName);
    take(client.email, change.email);
    take(client.address, change.address);
    take(client.language, change.language);
    take(client.parentName, change.parentName);
    take(client.under18, change.under18);
    for (const auto& [purpose, given] : change.consents) {
        std::erase_if(client.consents, [&](const Consent& consent) { return consent.purpose == purpose; });
        client.consents.push_back({purpose, given, m_now, QStringLiteral("en")});
    }
    return answer(client);
}

Answer<Client> ScriptedClinic::open(ClientId id, Actor)
{
    m_opened.push_back(id);
    return client(id);
}

Answer<std::vector<Pet>> ScriptedClinic::petsOf(ClientId client)
{
    std::vector<Pet> pets;
    for (const PetId id : m_petsOf[client])
        pets.push_back(m_pets[id].pet);
    return answer(pets);
}

Answer<PetFile> ScriptedClinic::file(PetId id)
{
    const auto found = m_pets.find(id);
    return found == m_pets.end() ? refuse<PetFile>(ClinicProblem::NotFound) : answer(found->second);
}

void ScriptedClinic::apply(PetFile& file, const PetChange& change)
{
    Pet& pet = file.pet;
    take(pet.name, change.name);
    take(pet.breed, change.breed);
    take(pet.colour, change.colour);
    take(pet.species, change.species);
    take(pet.sex, change.sex);
    take(pet.born, change.born);
    take(file.photo, change.photo);
    take(pet.thumbnail, change.thumbnail);
    if (change.kilograms) {
        file.weights.push_back({nextId<RowId>(), today(), *change.kilograms});
        pet.weight = file.weights.back();
    }
    if (change.addAllergy)
        pet.allergies.push_back({nextId<RowId>(), *change.addAllergy});
    if (change.removeAllergy)
        std::erase_if(pet.allergies,
                      [&](const Allergy& allergy) { return allergy.id == *change.removeAllergy; });
    if (change.addNote)
        file.notes.insert(file.notes.begin(), {nextId<RowId>(), m_now, *change.addNote});
    if (change.addVaccination)
        file.vaccinations.insert(file.vaccinations.begin(), *change.addVaccination);
}

Answer<Pet> ScriptedClinic::add(ClientId client, PetChange change, Actor)
{
    if (const auto problem = takeFailure())
        return refuse<Pet>(*problem);
    const PetId id = addPet(client, {});
    apply(m_pets[id], change);
    return answer(m_pets[id].pet);
}

Answer<PetFile> ScriptedClinic::change(PetId id, PetChange change, Actor)
{
    if (const auto problem = takeFailure())
        return refuse<PetFile>(*problem);
    apply(m_pets[id], change);
    return answer(m_pets[id]);
}

Answer<std::vector<Resource>> ScriptedClinic::resources()
{
    return answer(m_vets);
}

Answer<std::vector<Slot>> ScriptedClinic::freeSlots(Milliseconds, std::optional<ResourceId> resource,
                                                    Instant from, int most)
{
    std::vector<Slot> free;
    for (const Slot& slot : m_slots)
        if (slot.start >= from && (!resource || slot.resource == *resource) &&
            free.size() < static_cast<std::size_t>(most))
            free.push_back(slot);
    return answer(free);
}

Answer<Appointment> ScriptedClinic::book(Booking booking, QByteArray key, Actor)
{
    if (const auto problem = takeFailure())
        return refuse<Appointment>(*problem);
    const auto same = [&](const Appointment& a) { return m_booked.contains(key) && a.id == m_booked[key]; };
    if (const auto made = std::ranges::find_if(m_appointments, same); made != m_appointments.end())
        return answer(*made);
    if (std::erase(m_slots, booking.slot) == 0)
        return refuse<Appointment>(ClinicProblem::SlotTaken);

    Appointment made;
    made.id = nextId<AppointmentId>();
    made.client = booking.client;
    made.slot = booking.slot;
    made.reason = booking.reason;
    made.clientName = m_clients[booking.client].name();
    const auto& pets = m_petsOf[booking.client];
    made.pet = booking.pet ? booking.pet : pets.size() == 1 ? std::optional(pets.front()) : std::nullopt;
    if (made.pet) {
        made.petName = m_pets[*made.pet].pet.name;
        made.petDescription = m_pets[*made.pet].pet.breed;
    }
    for (const Resource& vet : m_vets)
        if (vet.id == booking.slot.resource) {
            made.vet = vet.name;
            made.room = vet.room;
        }
    m_booked[key] = made.id;
    m_appointments.push_back(made);
    std::ranges::sort(m_appointments, {}, [](const Appointment& a) { return a.slot.start; });
    return answer(made);
}

Answer<Appointment> ScriptedClinic::cancel(AppointmentId id, Actor)
{
    const auto found = std::ranges::find(m_appointments, id, &Appointment::id);
    if (found == m_appointments.end())
        return refuse<Appointment>(ClinicProblem::NotFound);
    found->state = Appointment::State::Cancelled;
    return answer(*found);
}

Answer<std::vector<Appointment>> ScriptedClinic::appointmentsOf(ClientId client)
{
    std::vector<Appointment> upcoming;
    std::vector<Appointment> past;
    for (const Appointment& appointment : m_appointments)
        if (appointment.client == client)
            (appointment.slot.start >= m_now ? upcoming : past).push_back(appointment);
    upcoming.insert(upcoming.end(), past.rbegin(), past.rend());
    return answer(upcoming);
}

Answer<std::vector<Appointment>> ScriptedClinic::onDay(QDate day)
{
    std::vector<Appointment> found;
    for (const Appointment& appointment : m_appointments)
        if (QDateTime::fromMSecsSinceEpoch(toMillis(appointment.slot.start), Qt::UTC).date() == day)
            found.push_back(appointment);
    return answer(found);
}

} // namespace frontpaw::test
