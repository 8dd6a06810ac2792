#pragma once

#include "base/Result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace frontpaw {

enum class RandomProblem { GeneratorFailed };

/// Where every secret, id and code comes from. Any thread.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    /// Fills all of `bytes` or says that it could not; never less.
    [[nodiscard]] virtual Result<void, RandomProblem> fill(std::span<std::byte> bytes) = 0;

    /// An unbiased number in [0, bound). `bound` is 1 to 2^31.
    [[nodiscard]] Result<std::uint32_t, RandomProblem> below(std::uint32_t bound);
};

/// libsodium's generator, seeded by the kernel.
class SodiumRandom final : public RandomSource
{
public:
    SodiumRandom();
    [[nodiscard]] Result<void, RandomProblem> fill(std::span<std::byte> bytes) override;
};

} // namespace frontpaw
