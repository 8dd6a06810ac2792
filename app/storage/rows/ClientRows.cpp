#include "rows/ClientRows.h"

#include "auth/CodeMac.h"
#include "storage/Fields.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using clinic::Client;
using clinic::ClientPhone;
using clinic::Consent;
using Purpose = clinic::Consent::Purpose;

constexpr std::array purposes{Purpose::Care, Purpose::Reminders, Purpose::Messages};

std::optional<Purpose> purposeFromKey(const QString& key)
{
    const auto found = std::find_if(purposes.begin(), purposes.end(),
                                    [&](Purpose purpose) { return keyOf(purpose) == key; });
    return found == purposes.end() ? std::nullopt : std::optional(*found);
}

std::vector<ClientPhone> phonesOf(Transaction& transaction, ClientId id)
{
    std::vector<ClientPhone> phones;
    const auto rows = Tables::select(
        transaction, Table::PhoneKeys,
        u"client_id = ? AND valid_to IS NULL ORDER BY verified_at DESC, valid_from DESC"_s, {id});
    for (const Row& row : rows) {
        std::optional<Instant> verified;
        if (!row.isNull(u"verified_at"_s))
            verified = fromMillis(row.integer(u"verified_at"_s));
        phones.push_back({row.fields.text(field::e164), verified});
    }
    return phones;
}

std::vector<Consent> consentsOf(Transaction& transaction, ClientId id)
{
    std::vector<Consent> standing;
    const auto rows =
        Tables::select(transaction, Table::Consents, u"client_id = ? ORDER BY at, changed_seq"_s, {id});
    for (const Row& row : rows) {
        const auto purpose = purposeFromKey(row.text(u"purpose"_s));
        if (!purpose)
            continue;
        std::erase_if(standing, [&](const Consent& older) { return older.purpose == *purpose; });
        standing.push_back({*purpose, row.integer(u"given"_s) != 0, fromMillis(row.integer(u"at"_s)),
                            row.fields.text(field::noticeLanguage)});
    }
    std::sort(standing.begin(), standing.end(),
              [](const Consent& a, const Consent& b) { return a.purpose < b.purpose; });
    return standing;
}

} // namespace

clinic::ClinicProblem clinicProblem(RowProblem problem)
{
    return problem == RowProblem::Damaged ? clinic::ClinicProblem::Damaged : clinic::ClinicProblem::NotFound;
}

QString keyOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Care:
        return field::care;
    case Purpose::Reminders:
        return field::reminders;
    case Purpose::Messages:
        return field::messages;
    }
    return {};
}

Result<Client, clinic::ClinicProblem> readClient(Transaction& transaction, ClientId id)
{
    const auto row = Tables::find(transaction, Table::Clients, rowId(id));
    if (!row)
        return failure(clinicProblem(row.error()));
    if (row->deletedAt)
        return failure(clinic::ClinicProblem::NotFound);

    Client client;
    client.id = id;
    client.firstName = row->fields.text(field::firstName);
    client.lastName = row->fields.text(field::lastName);
    client.email = row->fields.text(field::email);
    client.address = row->fields.text(field::address);
    client.language = row->fields.text(field::language);
    client.under18 = row->fields.flag(field::under18);
    client.parentName = row->fields.text(field::parentName);
    client.profileComplete = row->integer(u"profile_complete"_s) != 0;
    client.disabled = row->integer(u"disabled"_s) != 0;
    client.phones = phonesOf(transaction, id);
    client.consents = consentsOf(transaction, id);
    return client;
}

QString clientName(Transaction& transaction, ClientId id)
{
    const auto row = Tables::find(transaction, Table::Clients, rowId(id));
    if (!row)
        return {};
    Client client;
    client.firstName = row->fields.text(field::firstName);
    client.lastName = row->fields.text(field::lastName);
    return client.name();
}

std::vector<ClientId> clientsByPhone(Transaction& transaction, const QString& e164)
{
    const auto number = auth::PhoneNumber::fromE164(e164);
    if (number.isNull())
        return {};
    const auth::PhoneIndex index(transaction.context().keys().index, transaction.tenant());
    std::set<ClientId> ids;
    for (const Row& row :
         Tables::select(transaction, Table::PhoneKeys, u"phone_key = ? AND valid_to IS NULL"_s,
                        {index.keyOf(number).bytes()}))
        ids.insert(row.reference<ClientId>(u"client_id"_s));
    return {ids.begin(), ids.end()};
}

bool isComplete(const Client& client)
{
    return !client.firstName.isEmpty() && !client.lastName.isEmpty() && client.agreesTo(Purpose::Care) &&
           (!client.under18 || !client.parentName.isEmpty());
}

} // namespace frontpaw::storage
