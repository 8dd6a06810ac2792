#include "storage/SqlPetStore.h"

#include "rows/ClientRows.h"
#include "rows/PetRows.h"
#include "storage/Fields.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using clinic::ClinicProblem;
using clinic::Pet;
using clinic::PetChange;
using clinic::PetFile;

// What PetPhoto prepares is far smaller.
constexpr qsizetype largestPhoto = 4 * 1024 * 1024;
constexpr qsizetype largestThumbnail = 256 * 1024;

QDate today(const Transaction& transaction, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(transaction.now()), zone).date();
}

bool picturesFit(const PetChange& change)
{
    return (!change.photo || change.photo->size() <= largestPhoto) &&
           (!change.thumbnail || change.thumbnail->size() <= largestThumbnail);
}

/// One change of one pet: its row, and the dated rows that hang on it.
class PetWriter
{
public:
    PetWriter(Transaction& transaction, const Actor& actor, PetId pet, QDate today)
        : m_transaction(transaction), m_actor(actor), m_pet(pet), m_today(today)
    {
    }

    [[nodiscard]] Result<void, ClinicProblem> write(const PetChange& change)
    {
        if (const auto written = Tables::write(m_transaction, m_actor, petRow(change)); !written)
            return failure(clinicProblem(written.error()));
        writeFacts(change);
        if (change.removeAllergy && !removeAllergy(*change.removeAllergy))
            return failure(ClinicProblem::NotFound);
        writePicture(photoKind, change.photo);
        writePicture(thumbnailKind, change.thumbnail);
        return {};
    }

    void linkTo(ClientId client)
    {
        add(Table::PetPeople, {{u"client_id"_s, client}, {u"valid_from"_s, m_transaction.now()}}, {});
    }

private:
    using Columns = QList<std::pair<QString, Value>>;
    using Fields = QList<std::pair<QString, QCborValue>>;

    [[nodiscard]] Change petRow(const PetChange& change) const
    {
        Change row = Change::put(Table::Pets, m_pet);
        if (change.species)
            row.columns.emplaceBack(u"species"_s, clinic::keyOf(*change.species).toString());
        if (change.name)
            row.fields.emplaceBack(field::name, *change.name);
        if (change.breed)
            row.fields.emplaceBack(field::breed, *change.breed);
        if (change.colour)
            row.fields.emplaceBack(field::colour, *change.colour);
        if (change.sex)
            row.fields.emplaceBack(field::sex, keyOf(*change.sex));
        if (change.born)
            row.fields.emplaceBack(field::born,
                                   *change.born ? (*change.born)->toString(Qt::ISODate) : QString());
        return row;
    }

    void writeFacts(const PetChange& change)
    {
        if (change.kilograms)
            add(Table::Weights, {{u"at"_s, dayValue(m_today)}},
                {{field::grams, static_cast<qint64>(std::llround(*change.kilograms * 1000))}});
        if (change.addAllergy)
            add(Table::Allergies, {}, {{field::substance, *change.addAllergy}});
        if (change.addNote)
            add(Table::Notes, {{u"at"_s, m_transaction.now()}}, {{field::text, *change.addNote}});
        if (const auto& given = change.addVaccination)
            add(Table::Vaccinations,
                {{u"given_at"_s, dayValue(given->given)},
                 {u"due_at"_s, given->due ? dayValue(*given->due) : Value()}},
                {{field::name, given->name}});
    }

    void add(Table table, Columns columns, Fields fields)
    {
        Change row = Change::put(table, m_transaction.newId<RowId>());
        row.columns = std::move(columns);
        row.columns.emplaceBack(u"pet_id"_s, m_pet);
        row.fields = std::move(fields);
        (void)Tables::write(m_transaction, m_actor, row);
    }

    [[nodiscard]] bool removeAllergy(RowId id)
    {
        const auto row = Tables::find(m_transaction, Table::Allergies, id);
        if (!row || row->deletedAt || row->reference<PetId>(u"pet_id"_s) != m_pet)
            return false;
        return Tables::write(m_transaction, m_actor, Change::remove(Table::Allergies, id)).has_value();
    }

    void writePicture(const QString& kind, const std::optional<QByteArray>& bytes)
    {
        if (!bytes)
            return;
        const auto rows =
            Tables::select(m_transaction, Table::Attachments, u"pet_id = ? AND kind = ?"_s, {m_pet, kind});
        for (const Row& old : rows)
            (void)Tables::write(m_transaction, m_actor, Change::remove(Table::Attachments, old.id));
        if (!bytes->isEmpty())
            add(Table::Attachments, {{u"kind"_s, kind}}, {{field::bytes, *bytes}});
    }

    Transaction& m_transaction;
    const Actor& m_actor;
    PetId m_pet;
    QDate m_today;
};

Result<std::vector<Pet>, ClinicProblem> readPets(Transaction& transaction, ClientId client,
                                                 const QTimeZone& zone)
{
    std::vector<Pet> pets;
    for (const PetId id : petIdsOf(transaction, client)) {
        if (auto pet = readPet(transaction, id, zone))
            pets.push_back(std::move(*pet));
    }
    return pets;
}

Result<Pet, ClinicProblem> addPet(Transaction& transaction, ClientId client, const PetChange& pet,
                                  const Actor& actor, const QTimeZone& zone)
{
    const QDate day = today(transaction, zone);
    if (!problemsOfNew(pet, day).empty())
        return failure(ClinicProblem::Invalid);
    if (const auto owner = readClient(transaction, client); !owner)
        return failure(owner.error());
    const auto id = transaction.newId<PetId>();
    PetWriter writer(transaction, actor, id, day);
    if (const auto written = writer.write(pet); !written)
        return failure(written.error());
    writer.linkTo(client);
    return readPet(transaction, id, zone);
}

Result<PetFile, ClinicProblem> changePet(Transaction& transaction, PetId id, const PetChange& change,
                                         const Actor& actor, const QTimeZone& zone)
{
    const QDate day = today(transaction, zone);
    if (!problemsOf(change, day).empty())
        return failure(ClinicProblem::Invalid);
    if (const auto pet = readPet(transaction, id, zone); !pet)
        return failure(pet.error());
    if (const auto written = PetWriter(transaction, actor, id, day).write(change); !written)
        return failure(written.error());
    return readPetFile(transaction, id, zone);
}

} // namespace

SqlPetStore::SqlPetStore(Database& database, QTimeZone zone) : m_database(database), m_zone(std::move(zone))
{
}

clinic::Answer<std::vector<Pet>> SqlPetStore::petsOf(ClientId client)
{
    return m_database.read(
        [client, zone = m_zone](Transaction& transaction) { return readPets(transaction, client, zone); });
}

clinic::Answer<PetFile> SqlPetStore::file(PetId id)
{
    return m_database.read(
        [id, zone = m_zone](Transaction& transaction) { return readPetFile(transaction, id, zone); });
}

clinic::Answer<Pet> SqlPetStore::add(ClientId client, PetChange pet, Actor actor)
{
    if (!picturesFit(pet))
        return ready<Pet, ClinicProblem>(failure(ClinicProblem::Invalid));
    return m_database.run([client, pet = pet.tidied(), actor, zone = m_zone](Transaction& transaction) {
        return addPet(transaction, client, pet, actor, zone);
    });
}

clinic::Answer<PetFile> SqlPetStore::change(PetId id, PetChange change, Actor actor)
{
    if (!picturesFit(change))
        return ready<PetFile, ClinicProblem>(failure(ClinicProblem::Invalid));
    return m_database.run([id, change = change.tidied(), actor, zone = m_zone](Transaction& transaction) {
        return changePet(transaction, id, change, actor, zone);
    });
}

} // namespace frontpaw::storage
