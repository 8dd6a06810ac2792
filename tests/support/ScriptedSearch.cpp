#include "support/ScriptedSearch.h"

#include "support/ScriptedClinic.h"

#include <QTimer>

namespace frontpaw::test {

using namespace clinic;

namespace {

Mark markOf(const QString& text, const QString& query)
{
    const auto at = text.lastIndexOf(query, -1, Qt::CaseInsensitive);
    return at < 0 ? Mark{} : Mark{static_cast<int>(at), static_cast<int>(query.size())};
}

SearchHit hitOf(ScriptedClinic& clinic, const Client& client, const QString& query)
{
    SearchHit hit;
    hit.client = client.id;
    hit.name = client.name().isEmpty() ? client.firstName + u' ' + client.lastName : client.name();
    hit.phone = client.phones.empty() ? QString() : client.phones.front().e164;
    QStringList pets;
    for (const PetId id : clinic.petIdsOf(client.id)) {
        const Pet& pet = clinic.petFile(id).pet;
        pets.append(pet.name + QStringLiteral(", ") +
                    (pet.breed.isEmpty() ? keyOf(pet.species).toString() : pet.breed));
        if (!hit.firstSpecies)
            hit.firstSpecies = pet.species;
    }
    hit.pets = pets.join(QStringLiteral(" · "));
    hit.nameMark = markOf(hit.name, query);
    hit.phoneMark = markOf(hit.phone, query);
    hit.petsMark = markOf(hit.pets, query);
    return hit;
}

} // namespace

ScriptedSearch::ScriptedSearch(ScriptedClinic& clinic) : m_clinic(clinic) {}

void ScriptedSearch::ask(const QString& query, int most)
{
    m_asked.append(query);
    QTimer::singleShot(0, this, [this, query, most] {
        if (!m_asked.isEmpty() && m_asked.last() == query)
            answer(query, most);
    });
}

void ScriptedSearch::answer(const QString& query, int most)
{
    SearchAnswer found{query, {}, true};
    for (const auto& [id, client] : m_clinic.allClients()) {
        const SearchHit hit = hitOf(m_clinic, client, query);
        const bool matches = hit.nameMark.length > 0 || hit.phoneMark.length > 0 || hit.petsMark.length > 0;
        if (matches && found.hits.size() < static_cast<std::size_t>(most))
            found.hits.push_back(hit);
    }
    Q_EMIT answered(found);
}

} // namespace frontpaw::test
