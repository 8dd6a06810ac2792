#include "signin/ClientRows.h"

#include "auth/CodeMac.h"
#include "signin/Seals.h"
#include "storage/Fields.h"
#include "storage/Tables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

void put(Transaction& transaction, const Actor& actor, const Change& change)
{
    if (!Tables::write(transaction, actor, change))
        throw SqlFailure(StorageProblem::Failed, u"a damaged row was to be written"_s);
}

/// What stands now of each purpose.
QHash<QString, bool> consentsOf(Transaction& transaction, ClientId client)
{
    QHash<QString, bool> standing;
    for (const Row& row :
         Tables::select(transaction, Table::Consents, u"client_id = ? ORDER BY at, changed_seq"_s, {client}))
        standing.insert(row.text(u"purpose"_s), row.integer(u"given"_s) != 0);
    return standing;
}

void writeConsents(Transaction& transaction, const Actor& actor, ClientId client,
                   const auth::Profile& profile)
{
    const QHash<QString, bool> standing = consentsOf(transaction, client);
    const std::array ticks{std::pair(field::care, profile.consents.care),
                           std::pair(field::reminders, profile.consents.reminders),
                           std::pair(field::messages, profile.consents.messages)};
    for (const auto& [purpose, given] : ticks) {
        if (standing.value(purpose, false) == given)
            continue;
        Change change = Change::put(Table::Consents, transaction.newId<RowId>());
        change.columns = {{u"client_id"_s, client},
                          {u"purpose"_s, purpose},
                          {u"given"_s, given ? 1 : 0},
                          {u"at"_s, transaction.now()}};
        change.fields = {{field::noticeLanguage, profile.noticeLanguage}};
        put(transaction, actor, change);
    }
}

void writePet(Transaction& transaction, const Actor& actor, ClientId client, PetId pet,
              const auth::Profile& profile)
{
    Change change = Change::put(Table::Pets, pet);
    change.columns = {{u"species"_s, profile.petSpecies}};
    change.fields = {{field::name, profile.petName}};
    put(transaction, actor, change);

    Change link = Change::put(Table::PetPeople, transaction.newId<RowId>());
    link.columns = {{u"pet_id"_s, pet}, {u"client_id"_s, client}, {u"valid_from"_s, transaction.now()}};
    put(transaction, actor, link);
}

} // namespace

std::vector<auth::KnownClient> ClientRows::behind(Transaction& transaction, const auth::PhoneKey& phone)
{
    std::vector<auth::KnownClient> clients;
    const auto links =
        Tables::select(transaction, Table::PhoneKeys,
                       u"phone_key = ? AND valid_to IS NULL ORDER BY client_id"_s, {phone.bytes()});
    for (const Row& link : links) {
        const auto id = link.reference<ClientId>(u"client_id"_s);
        const auto row = Tables::find(transaction, Table::Clients, rowId(id));
        const bool damaged = !row && row.error() == RowProblem::Damaged;
        if (damaged)
            clients.push_back({id, false, true});
        else if (row && !row->deletedAt)
            clients.push_back(
                {id, row->integer(u"profile_complete"_s) != 0, row->integer(u"disabled"_s) != 0});
    }
    return clients;
}

void ClientRows::make(Transaction& transaction, const Actor& actor, const auth::NewClient& client)
{
    Change person = Change::put(Table::Clients, client.id);
    person.columns = {{u"profile_complete"_s, 0}, {u"disabled"_s, 0}};
    put(transaction, actor, person);

    const auth::PhoneIndex index(transaction.context().keys().index, transaction.tenant());
    Change link = Change::put(Table::PhoneKeys, transaction.newId<RowId>());
    link.columns = {{u"client_id"_s, client.id},
                    {u"phone_key"_s, index.keyOf(client.phone).bytes()},
                    {u"valid_from"_s, transaction.now()},
                    {u"verified_at"_s, transaction.now()}};
    link.fields = {{field::e164, client.phone.e164()}};
    put(transaction, actor, link);
}

void ClientRows::writeProfile(Transaction& transaction, const Actor& actor, ClientId client,
                              const auth::Profile& profile, Completes completes, std::optional<PetId> pet)
{
    Change change = Change::put(Table::Clients, client);
    if (completes == Completes::Yes)
        change.columns = {{u"profile_complete"_s, 1}};
    change.fields = {{field::firstName, profile.firstName},
                     {field::lastName, profile.lastName},
                     {field::email, profile.email},
                     {field::address, profile.address},
                     {field::under18, profile.under18},
                     {field::parentName, profile.parentName},
                     {field::language, profile.noticeLanguage}};
    put(transaction, actor, change);
    writeConsents(transaction, actor, client, profile);
    if (pet && !profile.petName.isEmpty())
        writePet(transaction, actor, client, *pet, profile);
}

} // namespace frontpaw::storage
