#include "demo/DemoPets.h"

#include "demo/DemoRandom.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::desk {

namespace {

/// 365.25 / 12, times 100.
constexpr int hundredMonthsInDays = 3044;

class PetMaker
{
public:
    PetMaker(const DemoMaterial& material, quint64 seed, QDate today)
        : m_material(material), m_random(seed, "pets"), m_today(today)
    {
    }

    void addHousehold(const DemoHousehold& household, std::vector<DemoNewcomer>& pets);

private:
    DemoNewcomer fromCast(const DemoCastPet& cast);
    DemoNewcomer drawn(const DemoSpecies& species);
    const DemoSpecies& nextSpecies(const DemoSpecies* usual);
    QStringList remarks(const std::vector<DemoRemark>& all, const DemoPet& pet);

    const DemoMaterial& m_material;
    DemoRandom m_random;
    QDate m_today;
};

QStringList PetMaker::remarks(const std::vector<DemoRemark>& all, const DemoPet& pet)
{
    QStringList drawn;
    for (const DemoRemark& remark : all)
        if (remark.species.contains(pet.species) && pet.born.addMonths(remark.minMonths) <= m_today &&
            m_random.chance(remark.share))
            drawn.append(m_random.pick(remark.texts));
    return drawn;
}

DemoNewcomer PetMaker::fromCast(const DemoCastPet& cast)
{
    DemoNewcomer newcomer;
    newcomer.cast = &cast;
    newcomer.species = m_material.speciesOf(cast.species);
    newcomer.breed = &*std::find_if(newcomer.species->breeds.begin(), newcomer.species->breeds.end(),
                                    [&](const DemoBreed& each) { return each.name == cast.breed; });
    newcomer.adultGrams = cast.grams;
    DemoPet& pet = newcomer.pet;
    pet.name = cast.name;
    pet.species = cast.species;
    pet.breed = cast.breed;
    pet.colour = cast.colour;
    pet.photo = cast.photo;
    pet.sex = cast.sex;
    // a few days into the month, so that the age reads the same all day
    pet.born = m_today.addMonths(-cast.ageMonths).addDays(-m_random.between(3, 20));
    pet.allergies = cast.allergies;
    return newcomer;
}

DemoNewcomer PetMaker::drawn(const DemoSpecies& species)
{
    DemoNewcomer newcomer;
    newcomer.species = &species;
    newcomer.breed = &m_random.pickByShare(species.breeds);
    const DemoBreed& breed = *newcomer.breed;
    DemoPet& pet = newcomer.pet;
    pet.sex = m_random.chance(50) ? DemoPet::Sex::Female : DemoPet::Sex::Male;
    pet.name = m_random.pick(pet.sex == DemoPet::Sex::Female ? species.female : species.male);
    pet.species = species.id;
    pet.breed = breed.name;
    pet.colour = m_random.pick(breed.colours);
    const int oldest = std::max(breed.years * 365 * 19 / 20, species.adoptedFromDays + 1);
    const int first = m_random.between(species.adoptedFromDays, oldest);
    const int second = m_random.between(species.adoptedFromDays, oldest);
    pet.born = m_today.addDays(-std::min(first, second));
    // males in the upper part of the range
    const int width = (breed.heaviest - breed.lightest) * 6 / 10;
    const int from = pet.sex == DemoPet::Sex::Male ? breed.heaviest - width : breed.lightest;
    newcomer.adultGrams = from + m_random.below(width + 1);
    pet.allergies = remarks(m_material.allergies, pet);
    pet.notes = remarks(m_material.conditions, pet) + remarks(m_material.notes, pet);
    return newcomer;
}

/// Households keep to a kind: mostly dogs, mostly cats.
const DemoSpecies& PetMaker::nextSpecies(const DemoSpecies* usual)
{
    return usual && m_random.chance(62) ? *usual : m_random.pickByShare(m_material.species);
}

void PetMaker::addHousehold(const DemoHousehold& household, std::vector<DemoNewcomer>& pets)
{
    QSet<QString> names, looks;
    QSet<quint32> portraits;
    const DemoSpecies* usual = nullptr;
    const int cast = household.cast ? static_cast<int>(household.cast->pets.size()) : 0;
    for (int made = 0; made < household.petCount;) {
        DemoNewcomer newcomer = made < cast ? fromCast(household.cast->pets[static_cast<std::size_t>(made)])
                                            : drawn(nextSpecies(usual));
        const QString look = newcomer.pet.species + u'/' + newcomer.pet.breed + u'/' + newcomer.pet.colour;
        if (names.contains(newcomer.pet.name) || looks.contains(look))
            continue;
        do {
            newcomer.pet.portraitSeed = static_cast<quint32>(m_random.next() >> 32);
        } while (portraits.contains(newcomer.pet.portraitSeed));
        names.insert(newcomer.pet.name);
        looks.insert(look);
        portraits.insert(newcomer.pet.portraitSeed);
        newcomer.pet.owners = household.family;
        usual = newcomer.species;
        pets.push_back(std::move(newcomer));
        ++made;
    }
}

} // namespace

std::vector<DemoNewcomer> makeDemoPets(const DemoMaterial& material, quint64 seed, QDate today,
                                       const std::vector<DemoHousehold>& households)
{
    PetMaker maker(material, seed, today);
    std::vector<DemoNewcomer> pets;
    for (const DemoHousehold& household : households)
        maker.addHousehold(household, pets);
    return pets;
}

int demoWeightAt(const DemoGrowth& growth, int adultGrams, qint64 ageDays)
{
    const qint64 age = ageDays * 100;
    for (std::size_t i = 1; i < growth.size(); ++i) {
        const qint64 from = qint64{growth[i - 1].first} * hundredMonthsInDays;
        const qint64 to = qint64{growth[i].first} * hundredMonthsInDays;
        if (age >= to)
            continue;
        const qint64 low = growth[i - 1].second;
        const qint64 high = growth[i].second;
        return static_cast<int>(adultGrams * (low * (to - from) + (high - low) * (age - from)) / (to - from) /
                                100);
    }
    return adultGrams;
}

int demoMonthsToGrow(const DemoGrowth& growth)
{
    return growth.back().first;
}

} // namespace frontpaw::desk
