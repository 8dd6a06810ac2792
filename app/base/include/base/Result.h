#pragma once

#include <tl/expected.hpp>

namespace frontpaw {

/// What a fallible call answers: a value, or a problem from a closed enum of its domain.
template <class T, class E>
using Result = tl::expected<T, E>;

/// `return failure(StoreProblem::Busy);`
template <class E>
[[nodiscard]] constexpr tl::unexpected<std::decay_t<E>> failure(E&& problem)
{
    return tl::make_unexpected(std::forward<E>(problem));
}

} // namespace frontpaw
