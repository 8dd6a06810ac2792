#pragma once

#include "base/RandomSource.h"

#include <cstring>
#include <deque>
#include <mutex>
#include <vector>

namespace frontpaw::test {

/// Hands out what was scripted, byte for byte, and libsodium's generator after that. Can be told to fail.
class ScriptedRandom final : public RandomSource
{
public:
    /// The next calls of below() give these numbers (each smaller than its bound).
    void scriptNumbers(std::initializer_list<std::uint32_t> numbers)
    {
        const std::lock_guard guard(m_mutex);
        m_numbers.insert(m_numbers.end(), numbers);
    }
    void setFailing(bool failing)
    {
        const std::lock_guard guard(m_mutex);
        m_failing = failing;
    }

    [[nodiscard]] Result<void, RandomProblem> fill(std::span<std::byte> bytes) override
    {
        const std::lock_guard guard(m_mutex);
        if (m_failing)
            return failure(RandomProblem::GeneratorFailed);
        if (bytes.size() == sizeof(std::uint32_t) && !m_numbers.empty()) {
            std::memcpy(bytes.data(), &m_numbers.front(), sizeof(std::uint32_t));
            m_numbers.pop_front();
            return {};
        }
        return m_sodium.fill(bytes);
    }

private:
    std::mutex m_mutex;
    std::deque<std::uint32_t> m_numbers;
    SodiumRandom m_sodium;
    bool m_failing = false;
};

} // namespace frontpaw::test
