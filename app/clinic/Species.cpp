#include "clinic/Species.h"

#include <utility>

namespace frontpaw::clinic {

namespace {

constexpr std::array<std::pair<Species, QStringView>, 8> keys{{
    {Species::Dog, u"dog"},
    {Species::Cat, u"cat"},
    {Species::Rabbit, u"rabbit"},
    {Species::Bird, u"bird"},
    {Species::Turtle, u"turtle"},
    {Species::Fish, u"fish"},
    {Species::SmallMammal, u"small-mammal"},
    {Species::Other, u"other"},
}};

} // namespace

QStringView keyOf(Species species)
{
    for (const auto& [value, key] : keys) {
        if (value == species)
            return key;
    }
    return {};
}

std::optional<Species> speciesFromKey(QStringView wanted)
{
    for (const auto& [value, key] : keys) {
        if (key == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace frontpaw::clinic
