#include "search/SearchFeed.h"

#include "RowSeal.h"
#include "rows/ClientRows.h"
#include "rows/PetRows.h"
#include "search/SealedTexts.h"
#include "search/SearchFold.h"
#include "search/SearchMarks.h"
#include "search/SearchRecord.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

/// A field's text, folded; the plain text is wiped.
QByteArray foldedField(QByteArray plain, std::initializer_list<QByteArrayView> fields)
{
    QByteArray text;
    for (const QByteArrayView field : fields) {
        const auto value = sealedText(plain, field);
        if (value && !value->isEmpty())
            (text += text.isEmpty() ? "" : " ") += *value;
    }
    wipe(plain);
    const QByteArray out = folded(QString::fromUtf8(text));
    wipe(text);
    return out;
}

} // namespace

SearchFeed::Records SearchFeed::after(ClientId last, int most)
{
    static const QString sql = selectOf(shapeOf(Table::Clients)) +
                               u" AND deleted_at IS NULL AND id > ? ORDER BY id "
                               "LIMIT ?"_s;
    Records clients;
    {
        // a null id binds as nothing, which is greater than no id
        Statement rows = m_transaction.select(sql, {m_transaction.tenant(), Value(last.bytes()), most});
        while (rows.next()) {
            auto plain = opened(shapeOf(Table::Clients), rows);
            clients.emplace_back(rows.id<ClientId>(Place::Id),
                                 plain ? foldedField(std::move(*plain), {"first_name", "last_name"})
                                       : QByteArray());
        }
    }
    if (clients.empty())
        return {};
    const ClientId from = clients.front().first;
    const ClientId to = clients.back().first;
    return between(from, to, std::move(clients));
}

SearchFeed::Records SearchFeed::between(ClientId from, ClientId to, Records clients)
{
    QHash<ClientId, Parts> parts;
    addPhones(from, to, parts);
    addPets(from, to, parts);
    for (auto& [id, text] : clients) {
        const Parts part = parts.value(id);
        text = SearchRecord::made(part.phones, text, part.pets);
    }
    return clients;
}

void SearchFeed::addPhones(ClientId from, ClientId to, QHash<ClientId, Parts>& parts)
{
    static const QString sql = selectOf(shapeOf(Table::PhoneKeys)) +
                               u" AND client_id >= ? AND client_id <= ? AND "
                               "valid_to IS NULL AND deleted_at IS NULL"_s;
    Statement rows = m_transaction.select(sql, {m_transaction.tenant(), from, to});
    while (rows.next()) {
        if (auto plain = opened(shapeOf(Table::PhoneKeys), rows))
            parts[rows.id<ClientId>(Place::FirstOwn)].phones += foldedField(std::move(*plain), {"e164"});
    }
}

void SearchFeed::addPets(ClientId from, ClientId to, QHash<ClientId, Parts>& parts)
{
    static const TableShape& shape = shapeOf(Table::Pets);
    static const QString sql =
        u"SELECT %1, l.client_id FROM pet_people l CROSS JOIN pets p ON p.tenant_id = "
        "l.tenant_id AND p.id = l.pet_id WHERE l.tenant_id = ? AND l.client_id >= ? AND "
        "l.client_id <= ? AND l.valid_to IS NULL AND l.deleted_at IS NULL AND p.deleted_at IS "
        "NULL"_s.arg(columnsOf(shape, u"p."_s));
    const int client = Place::FirstOwn + static_cast<int>(shape.columns.size());
    Statement rows = m_transaction.select(sql, {m_transaction.tenant(), from, to});
    while (rows.next()) {
        if (auto plain = opened(shape, rows))
            parts[rows.id<ClientId>(client)].pets += foldedField(std::move(*plain), {"name"});
    }
}

std::optional<QByteArray> SearchFeed::opened(const TableShape& shape, const Statement& row)
{
    auto plain =
        m_transaction.context().sealer().open(row.bytes(Place::Sealed), boundTo(m_transaction, shape, row));
    if (plain)
        return std::move(*plain);
    m_transaction.context().setAside({shape.name, row.id<RowId>(Place::Id)});
    return std::nullopt;
}

QHash<ClientId, QByteArray> SearchFeed::changedSince(qint64 change)
{
    QSet<ClientId> changed;
    for (const QString& sql :
         {u"SELECT id FROM clients WHERE changed_seq > ?"_s,
          u"SELECT client_id FROM phone_keys WHERE changed_seq > ?"_s,
          u"SELECT client_id FROM pet_people WHERE changed_seq > ?"_s,
          u"SELECT l.client_id FROM pets p CROSS JOIN pet_people l ON l.tenant_id = p.tenant_id AND "
          "l.pet_id = p.id WHERE p.changed_seq > ?"_s}) {
        Statement rows = m_transaction.select(sql, {change});
        while (rows.next())
            changed.insert(rows.id<ClientId>(0));
    }
    QHash<ClientId, QByteArray> records;
    for (const ClientId client : changed)
        records.insert(client, recordOf(client));
    return records;
}

QByteArray SearchFeed::recordOf(ClientId client)
{
    const auto row = Tables::find(m_transaction, Table::Clients, rowId(client));
    if (!row || row->deletedAt)
        return {};
    const QByteArray name = folded(clientName(m_transaction, client));
    return between(client, client, {{client, name}}).front().second;
}

qint64 SearchFeed::lastChange()
{
    Statement head = m_transaction.select(u"SELECT change_seq FROM head"_s, {});
    return head.next() ? head.integer(0) : 0;
}

clinic::SearchHit SearchFeed::hit(ClientId id, const SearchQuery& query)
{
    const auto client = readClient(m_transaction, id);
    if (!client)
        return {};
    clinic::SearchHit hit;
    hit.client = id;
    hit.name = client->name();
    for (const clinic::ClientPhone& phone : client->phones) {
        const clinic::Mark mark = markInNumber(query, phone.e164);
        if (hit.phone.isEmpty() || (hit.phoneMark.length == 0 && mark.length > 0)) {
            hit.phone = phone.e164;
            hit.phoneMark = mark;
        }
    }
    for (const PetId pet : petIdsOf(m_transaction, id)) {
        const PetTitle title = petTitle(m_transaction, pet);
        if (!hit.firstSpecies)
            hit.firstSpecies = title.species;
        hit.pets += (hit.pets.isEmpty() ? u""_s : u" · "_s) + title.name + u", "_s + title.description;
    }
    hit.nameMark = markInText(query, hit.name);
    hit.petsMark = markInText(query, hit.pets);
    return hit;
}

} // namespace frontpaw::storage
