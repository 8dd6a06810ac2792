#include "rows/PetRows.h"

#include "rows/ClientRows.h"
#include "storage/Fields.h"

#include <QDateTime>
#include <QMap>

#include <set>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using clinic::Allergy;
using clinic::ClinicProblem;
using clinic::Note;
using clinic::Pet;
using clinic::PetFile;
using clinic::Vaccination;
using clinic::Visit;
using clinic::Weight;

constexpr double gramsInKilogram = 1000;

clinic::Sex sexFromKey(const QString& key)
{
    if (key == keyOf(clinic::Sex::Female))
        return clinic::Sex::Female;
    return key == keyOf(clinic::Sex::Male) ? clinic::Sex::Male : clinic::Sex::Unknown;
}

Weight weightFrom(const Row& row)
{
    return {row.id, dayOf(row.integer(u"at"_s)),
            static_cast<double>(row.fields.integer(field::grams)) / gramsInKilogram};
}

Vaccination vaccinationFrom(const Row& row)
{
    std::optional<QDate> due;
    if (!row.isNull(u"due_at"_s))
        due = dayOf(row.integer(u"due_at"_s));
    return {row.id, row.fields.text(field::name), dayOf(row.integer(u"given_at"_s)), due};
}

/// Newest first.
std::vector<Vaccination> vaccinationsOf(Transaction& transaction, PetId pet)
{
    std::vector<Vaccination> vaccinations;
    for (const Row& row : Tables::select(transaction, Table::Vaccinations,
                                         u"pet_id = ? ORDER BY given_at DESC, changed_seq DESC"_s, {pet}))
        vaccinations.push_back(vaccinationFrom(row));
    return vaccinations;
}

/// A vaccine's later dose answers what its earlier one left due.
std::optional<Vaccination> dueFirst(const std::vector<Vaccination>& newestFirst)
{
    QMap<QString, const Vaccination*> latest;
    for (const Vaccination& vaccination : newestFirst) {
        const QString vaccine = vaccination.name.toCaseFolded();
        if (!latest.contains(vaccine))
            latest.insert(vaccine, &vaccination);
    }
    std::optional<Vaccination> first;
    for (const Vaccination* vaccination : latest) {
        if (vaccination->due && (!first || *vaccination->due < *first->due))
            first = *vaccination;
    }
    return first;
}

std::vector<Allergy> allergiesOf(Transaction& transaction, PetId pet)
{
    std::vector<Allergy> allergies;
    for (const Row& row : Tables::select(transaction, Table::Allergies, u"pet_id = ? ORDER BY id"_s, {pet}))
        allergies.push_back({row.id, row.fields.text(field::substance)});
    return allergies;
}

QByteArray picture(Transaction& transaction, PetId pet, const QString& kind)
{
    const auto rows =
        Tables::select(transaction, Table::Attachments,
                       u"pet_id = ? AND kind = ? ORDER BY changed_seq DESC LIMIT 1"_s, {pet, kind});
    return rows.empty() ? QByteArray() : rows.front().fields.bytes(field::bytes);
}

QString resourceName(Transaction& transaction, const Row& row)
{
    if (row.isNull(u"resource_id"_s))
        return {};
    const auto resource = Tables::find(transaction, Table::Resources, row.reference<RowId>(u"resource_id"_s));
    return resource ? resource->fields.text(field::name) : QString();
}

Visit visitFrom(Transaction& transaction, const Row& row, const QTimeZone& zone)
{
    return {row.id, QDateTime::fromMSecsSinceEpoch(row.integer(u"at"_s), zone).date(),
            row.fields.text(field::reason), resourceName(transaction, row), row.fields.text(field::summary)};
}

std::vector<Visit> visitsOf(Transaction& transaction, PetId pet, const QTimeZone& zone, int most)
{
    std::vector<Visit> visits;
    for (const Row& row :
         Tables::select(transaction, Table::Visits, u"pet_id = ? AND at <= ? ORDER BY at DESC LIMIT ?"_s,
                        {pet, transaction.now(), most}))
        visits.push_back(visitFrom(transaction, row, zone));
    return visits;
}

Pet petFrom(const Row& row)
{
    Pet pet;
    pet.id = PetId::fromBytes(row.id.bytes());
    pet.name = row.fields.text(field::name);
    pet.species = clinic::speciesFromKey(row.text(u"species"_s)).value_or(clinic::Species::Other);
    pet.breed = row.fields.text(field::breed);
    pet.colour = row.fields.text(field::colour);
    pet.sex = sexFromKey(row.fields.text(field::sex));
    const QDate born = QDate::fromString(row.fields.text(field::born), Qt::ISODate);
    if (born.isValid())
        pet.born = born;
    return pet;
}

void addWhatACardShows(Transaction& transaction, Pet& pet, const std::vector<Vaccination>& vaccinations,
                       const QTimeZone& zone)
{
    const auto weights = Tables::select(transaction, Table::Weights,
                                        u"pet_id = ? ORDER BY at DESC, changed_seq DESC LIMIT 1"_s, {pet.id});
    if (!weights.empty())
        pet.weight = weightFrom(weights.front());
    pet.allergies = allergiesOf(transaction, pet.id);
    pet.nextDue = dueFirst(vaccinations);
    const auto visits = visitsOf(transaction, pet.id, zone, 1);
    if (!visits.empty()) {
        pet.lastVisit = visits.front().day;
        pet.lastVisitVet = visits.front().vet;
    }
    pet.thumbnail = picture(transaction, pet.id, thumbnailKind);
}

void addHistory(Transaction& transaction, PetFile& file, const QTimeZone& zone)
{
    const PetId pet = file.pet.id;
    for (const Row& row : Tables::select(transaction, Table::PetPeople,
                                         u"pet_id = ? AND valid_to IS NULL ORDER BY valid_from, id"_s, {pet}))
        file.people.push_back(row.reference<ClientId>(u"client_id"_s));
    for (const Row& row :
         Tables::select(transaction, Table::Weights, u"pet_id = ? ORDER BY at, changed_seq"_s, {pet}))
        file.weights.push_back(weightFrom(row));
    for (const Row& row :
         Tables::select(transaction, Table::Notes, u"pet_id = ? ORDER BY at DESC, changed_seq DESC"_s, {pet}))
        file.notes.push_back({row.id, fromMillis(row.integer(u"at"_s)), row.fields.text(field::text)});
    file.visits = visitsOf(transaction, pet, zone, 1000);
    file.photo = picture(transaction, pet, photoKind);
}

} // namespace

Value dayValue(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

QDate dayOf(qint64 stored)
{
    return QDateTime::fromMSecsSinceEpoch(stored, Qt::UTC).date();
}

Result<Pet, ClinicProblem> readPet(Transaction& transaction, PetId id, const QTimeZone& zone)
{
    const auto row = Tables::find(transaction, Table::Pets, rowId(id));
    if (!row)
        return failure(clinicProblem(row.error()));
    if (row->deletedAt)
        return failure(ClinicProblem::NotFound);
    Pet pet = petFrom(*row);
    addWhatACardShows(transaction, pet, vaccinationsOf(transaction, id), zone);
    return pet;
}

Result<PetFile, ClinicProblem> readPetFile(Transaction& transaction, PetId id, const QTimeZone& zone)
{
    auto pet = readPet(transaction, id, zone);
    if (!pet)
        return failure(pet.error());
    PetFile file;
    file.pet = std::move(*pet);
    file.vaccinations = vaccinationsOf(transaction, id);
    addHistory(transaction, file, zone);
    return file;
}

std::vector<PetId> petIdsOf(Transaction& transaction, ClientId client)
{
    // the link is opened too: one whose seal is broken gives nobody another's pet
    std::set<PetId> ids;
    for (const Row& row :
         Tables::select(transaction, Table::PetPeople, u"client_id = ? AND valid_to IS NULL"_s, {client}))
        ids.insert(row.reference<PetId>(u"pet_id"_s));
    std::vector<PetId> there;
    for (const PetId id : ids) {
        const auto pet = Tables::find(transaction, Table::Pets, rowId(id));
        if (pet && !pet->deletedAt)
            there.push_back(id);
    }
    return there;
}

PetTitle petTitle(Transaction& transaction, PetId id)
{
    const auto row = Tables::find(transaction, Table::Pets, rowId(id));
    if (!row)
        return {};
    const Pet pet = petFrom(*row);
    return {pet.name, pet.breed.isEmpty() ? clinic::keyOf(pet.species).toString() : pet.breed, pet.species};
}

QString keyOf(clinic::Sex sex)
{
    switch (sex) {
    case clinic::Sex::Female:
        return u"female"_s;
    case clinic::Sex::Male:
        return u"male"_s;
    case clinic::Sex::Unknown:
        break;
    }
    return {};
}

} // namespace frontpaw::storage
