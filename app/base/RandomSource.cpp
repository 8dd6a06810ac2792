#include "base/RandomSource.h"

#include <sodium.h>

#include <array>
#include <bit>

namespace frontpaw {

Result<std::uint32_t, RandomProblem> RandomSource::below(std::uint32_t bound)
{
    // The largest multiple of bound that fits: numbers past it are drawn again, so that none is likelier.
    const std::uint64_t limit = (std::uint64_t{1} << 32U) / bound * bound;
    for (;;) {
        std::array<std::byte, 4> bytes{};
        if (const auto filled = fill(bytes); !filled)
            return failure(filled.error());
        const auto number = std::bit_cast<std::uint32_t>(bytes);
        if (number < limit)
            return number % bound;
    }
}

SodiumRandom::SodiumRandom()
{
    [[maybe_unused]] const int ready = sodium_init();
}

Result<void, RandomProblem> SodiumRandom::fill(std::span<std::byte> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
    return {};
}

} // namespace frontpaw
