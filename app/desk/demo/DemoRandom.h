#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <random>
#include <utility>
#include <vector>

namespace frontpaw::desk {

/// Draws that are the same with every standard library: the engine is fixed by the standard, the
/// distributions are ours. Two draws must not stand in one expression whose order of evaluation is the
/// compiler's. Each part of the demo has a stream of its own, so that a change in one leaves the others as
/// they were.
class DemoRandom
{
public:
    DemoRandom(quint64 seed, QByteArrayView stream);

    [[nodiscard]] quint64 next() { return m_engine(); }
    /// 0 … bound - 1; bound is at least 1.
    [[nodiscard]] int below(int bound);
    /// Both ends included.
    [[nodiscard]] int between(int low, int high);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <class List>
    [[nodiscard]] const auto& pick(const List& list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

    /// By each element's `share`; their sum is at least 1.
    template <class T>
    [[nodiscard]] const T& pickByShare(const std::vector<T>& list)
    {
        int sum = 0;
        for (const T& each : list)
            sum += each.share;
        int rest = below(sum);
        for (const T& each : list) {
            rest -= each.share;
            if (rest < 0)
                return each;
        }
        return list.back();
    }

    template <class T>
    void shuffle(std::vector<T>& list)
    {
        for (std::size_t rest = list.size(); rest > 1; --rest)
            std::swap(list[rest - 1], list[static_cast<std::size_t>(below(static_cast<int>(rest)))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace frontpaw::desk
