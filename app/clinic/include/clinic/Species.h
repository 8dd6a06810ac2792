#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace frontpaw::clinic {

enum class Species { Dog, Cat, Rabbit, Bird, Turtle, Fish, SmallMammal, Other };

inline constexpr std::array allSpecies{Species::Dog,    Species::Cat,  Species::Rabbit,      Species::Bird,
                                       Species::Turtle, Species::Fish, Species::SmallMammal, Species::Other};

/// As stored and on the command line: "dog", "small-mammal", …
[[nodiscard]] QStringView keyOf(Species species);
[[nodiscard]] std::optional<Species> speciesFromKey(QStringView key);

} // namespace frontpaw::clinic
