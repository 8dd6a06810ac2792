#include "demo/DemoMaterial.h"

#include <algorithm>

namespace frontpaw::desk {

namespace {

template <class List>
auto* named(List& list, QStringView name)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.name == name; });
    return found == list.end() ? nullptr : &*found;
}

bool holds(const DemoSpecies& species)
{
    const auto drawable = [](const DemoBreed& breed) {
        return !breed.colours.isEmpty() && !breed.growth.empty() && breed.share > 0 && breed.lightest > 0 &&
               breed.heaviest >= breed.lightest && breed.years > 0;
    };
    return !species.female.isEmpty() && !species.male.isEmpty() && species.share > 0 &&
           !species.breeds.empty() && std::all_of(species.breeds.begin(), species.breeds.end(), drawable);
}

bool holds(const DemoCommunity& community)
{
    return community.share > 0 && !community.female.empty() && !community.male.empty() &&
           !community.last.empty();
}

bool holds(const DemoReason& reason)
{
    return reason.minutes > 0 && reason.minutes % 5 == 0 && !reason.notes.isEmpty();
}

bool holds(const DemoVaccine& vaccine)
{
    return !vaccine.weeks.empty() && vaccine.months > 0;
}

bool fits(const DemoMaterial& material, const DemoCastPet& pet)
{
    const DemoSpecies* species = material.speciesOf(pet.species);
    if (!species || !named(species->breeds, pet.breed) || pet.grams <= 0)
        return false;
    const auto known = [&](QStringView vet, QStringView reason) {
        return material.vetOf(vet) && material.reasonOf(reason);
    };
    return (!pet.lastVisit || known(pet.lastVisit->vet, pet.lastVisit->reason)) &&
           (!pet.next || known(pet.next->vet, pet.next->reason));
}

template <class List>
bool allHold(const List& list)
{
    return !list.empty() &&
           std::all_of(list.begin(), list.end(), [](const auto& each) { return holds(each); });
}

/// Every kind of animal must have a reason to come.
bool coversAll(const DemoMaterial& material)
{
    return std::all_of(material.species.begin(), material.species.end(), [&](const DemoSpecies& species) {
        return std::any_of(material.reasons.begin(), material.reasons.end(), [&](const DemoReason& reason) {
            return reason.share > 0 && reason.minMonths == 0 && reason.species.contains(species.id);
        });
    });
}

} // namespace

bool DemoMaterial::isComplete() const
{
    const bool lists = allHold(communities) && allHold(species) && allHold(vaccines) && allHold(reasons) &&
                       holds(firstVisit) && !phonePrefixes.isEmpty() && !places.areas.empty() &&
                       !places.streets.isEmpty() && !places.houses.isEmpty();
    const bool desks = !clinic.name.isEmpty() && !clinic.newPhone.isEmpty() && !clinic.staff.empty() &&
                       !clinic.vets.empty() &&
                       std::all_of(clinic.vets.begin(), clinic.vets.end(),
                                   [](const DemoVet& vet) { return !vet.hours.empty(); });
    return lists && desks && coversAll(*this) &&
           std::all_of(cast.begin(), cast.end(), [this](const DemoCastClient& client) {
               return std::all_of(client.pets.begin(), client.pets.end(),
                                  [this](const DemoCastPet& pet) { return fits(*this, pet); });
           });
}

const DemoSpecies* DemoMaterial::speciesOf(QStringView id) const
{
    const auto found =
        std::find_if(species.begin(), species.end(), [&](const DemoSpecies& each) { return each.id == id; });
    return found == species.end() ? nullptr : &*found;
}

const DemoReason* DemoMaterial::reasonOf(QStringView name) const
{
    return named(reasons, name);
}

std::optional<int> DemoMaterial::vetOf(QStringView name) const
{
    for (std::size_t i = 0; i < clinic.vets.size(); ++i)
        if (clinic.vets[i].name == name)
            return static_cast<int>(i);
    return std::nullopt;
}

} // namespace frontpaw::desk
