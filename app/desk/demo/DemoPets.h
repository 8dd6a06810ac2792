#pragma once

#include "demo/DemoPeople.h"

namespace frontpaw::desk {

/// A pet before its history.
struct DemoNewcomer
{
    DemoPet pet;
    const DemoSpecies* species = nullptr;
    const DemoBreed* breed = nullptr;
    int adultGrams = 0;
    const DemoCastPet* cast = nullptr; ///< none unless the cast says what this pet is like
};

/// In the order of their households. Within one, no two share a name or look alike.
[[nodiscard]] std::vector<DemoNewcomer> makeDemoPets(const DemoMaterial& material, quint64 seed, QDate today,
                                                     const std::vector<DemoHousehold>& households);

/// Grams at an age, for a breed that ends at `adultGrams`.
[[nodiscard]] int demoWeightAt(const DemoGrowth& growth, int adultGrams, qint64 ageDays);

/// From this age on the weight is the adult's.
[[nodiscard]] int demoMonthsToGrow(const DemoGrowth& growth);

} // namespace frontpaw::desk
