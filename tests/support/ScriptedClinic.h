#pragma once

#include "clinic/ports/ClinicStore.h"

#include <functional>
#include <map>

namespace frontpaw::test {

/// A clinic in memory: what is put in comes out, one question after the other, from the event loop. Its clock
/// is the day it is told. Books what is asked for unless the slot is gone.
class ScriptedClinic final : public clinic::ClientStore, public clinic::PetStore, public clinic::ScheduleStore
{
public:
    explicit ScriptedClinic(Instant now);

    ClientId addClient(const QString& firstName, const QString& lastName, const QString& e164);
    void addClient(ClientId id, const QString& firstName, const QString& lastName, const QString& e164);
    /// Asked for clients that were not put in.
    std::function<std::optional<clinic::Client>(ClientId)> findElsewhere;
    PetId addPet(ClientId client, clinic::Pet pet);
    clinic::ResourceId addVet(const QString& name, const QString& room);
    void addSlot(clinic::ResourceId vet, Instant start);
    void addAppointment(clinic::Appointment appointment);
    /// The next write answers with this and changes nothing.
    void failNext(clinic::ClinicProblem problem) { m_nextFailure = problem; }

    [[nodiscard]] const std::map<ClientId, clinic::Client>& allClients() const { return m_clients; }
    [[nodiscard]] const std::vector<clinic::Appointment>& allAppointments() const { return m_appointments; }
    [[nodiscard]] const std::vector<PetId>& petIdsOf(ClientId client) { return m_petsOf[client]; }
    [[nodiscard]] const clinic::PetFile& petFile(PetId id) { return m_pets[id]; }
    [[nodiscard]] clinic::PetFile& editPet(PetId id) { return m_pets[id]; }
    [[nodiscard]] clinic::Client& editClient(ClientId id) { return m_clients[id]; }
    /// Files opened by staff, in order.
    [[nodiscard]] const std::vector<ClientId>& opened() const { return m_opened; }

    [[nodiscard]] clinic::Answer<clinic::Client> client(ClientId id) override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Client>> list(int offset, int count) override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Client>> byPhone(QString e164) override;
    [[nodiscard]] clinic::Answer<clinic::Client> change(ClientId id, clinic::ClientChange change,
                                                        Actor actor) override;
    [[nodiscard]] clinic::Answer<clinic::Client> open(ClientId id, Actor actor) override;

    [[nodiscard]] clinic::Answer<std::vector<clinic::Pet>> petsOf(ClientId client) override;
    [[nodiscard]] clinic::Answer<clinic::PetFile> file(PetId id) override;
    [[nodiscard]] clinic::Answer<clinic::Pet> add(ClientId client, clinic::PetChange pet,
                                                  Actor actor) override;
    [[nodiscard]] clinic::Answer<clinic::PetFile> change(PetId id, clinic::PetChange change,
                                                         Actor actor) override;

    [[nodiscard]] clinic::Answer<std::vector<clinic::Resource>> resources() override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Slot>>
    freeSlots(Milliseconds length, std::optional<clinic::ResourceId> resource, Instant from,
              int most) override;
    [[nodiscard]] clinic::Answer<clinic::Appointment> book(clinic::Booking booking, QByteArray key,
                                                           Actor actor) override;
    [[nodiscard]] clinic::Answer<clinic::Appointment> cancel(clinic::AppointmentId id, Actor actor) override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Appointment>> appointmentsOf(ClientId client) override;
    [[nodiscard]] clinic::Answer<std::vector<clinic::Appointment>> onDay(QDate day) override;

private:
    template <class IdType>
    IdType nextId();
    [[nodiscard]] std::optional<clinic::ClinicProblem> takeFailure();
    void apply(clinic::PetFile& file, const clinic::PetChange& change);
    [[nodiscard]] QDate today() const;

    Instant m_now;
    quint32 m_lastId = 0;
    std::map<ClientId, clinic::Client> m_clients;
    std::map<ClientId, std::vector<PetId>> m_petsOf;
    std::map<PetId, clinic::PetFile> m_pets;
    std::vector<clinic::Resource> m_vets;
    std::vector<clinic::Slot> m_slots;
    std::vector<clinic::Appointment> m_appointments;
    std::map<QByteArray, clinic::AppointmentId> m_booked;
    std::vector<ClientId> m_opened;
    std::optional<clinic::ClinicProblem> m_nextFailure;
};

} // namespace frontpaw::test
