#pragma once

#include <vector>

namespace frontpaw::test {

/// Every value of an enum whose first is 0 and whose last is `last`.
template <class E>
[[nodiscard]] std::vector<E> allUpTo(E last)
{
    std::vector<E> all;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        all.push_back(static_cast<E>(value));
    return all;
}

} // namespace frontpaw::test
