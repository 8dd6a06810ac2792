#pragma once

#include "demo/DemoMaterial.h"

namespace frontpaw::desk {

/// A client and what the pets are made from.
struct DemoHousehold
{
    DemoClient client;
    int petCount = 0;
    std::vector<int> family;              ///< indexes of those who share pets and phone, this one among them
    const DemoCastClient* cast = nullptr; ///< none for the crowd
};

/// `count` households with `petCount` pets in all: the cast first, then the crowd.
[[nodiscard]] std::vector<DemoHousehold> makeDemoPeople(const DemoMaterial& material, quint64 seed,
                                                        QDate today, const QTimeZone& zone, int count,
                                                        int petCount);

} // namespace frontpaw::desk
