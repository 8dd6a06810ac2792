#pragma once

#include "desk/DemoClinic.h"
#include "storage/Transaction.h"

#include <QTimeZone>

#include <vector>

namespace frontpaw::storage {

/// Writes the made-up clinic into a new database, row by row as everything else is written: about 11,000
/// rows, so in one transaction on the database's thread. Throws SqlFailure.
class DemoWriter
{
public:
    /// `folder`: where the photos lie (":/frontpaw/demo").
    static void write(Transaction& transaction, const desk::DemoClinic& demo, const QTimeZone& zone,
                      const QString& folder);

private:
    DemoWriter(Transaction& transaction, const desk::DemoClinic& demo, const QTimeZone& zone);

    void writeClinic();
    void writeStaff();
    void writeVets();
    void writeClients();
    void writePhone(ClientId client, const desk::DemoClient& from, Instant joined);
    void writePets(const QString& folder);
    void writeCare(PetId pet, const desk::DemoPet& from);
    void writePhoto(PetId pet, const QString& file);
    void writeVisits();
    void writeAppointments();
    [[nodiscard]] Instant startOf(QDate day) const;

    Transaction& m_transaction;
    const desk::DemoClinic& m_demo;
    QTimeZone m_zone;
    std::vector<RowId> m_vets;
    std::vector<ClientId> m_clients;
    std::vector<PetId> m_pets;
};

} // namespace frontpaw::storage
