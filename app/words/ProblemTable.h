#pragma once

#include "words/ProblemText.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace frontpaw::words {

/// One problem: its name for programs, and its sentences before translation.
template <class E>
struct ProblemRow
{
    E problem;
    const char* name;
    const char* happened;
    const char* kept;
    const char* remedy;
    const char* timedRemedy = nullptr; ///< instead of `remedy` where a time is known, as %1
};

/// `Table` has `rows` and tr().
template <class Table, class E>
[[nodiscard]] const ProblemRow<E>& rowOf(E problem)
{
    const auto found = std::ranges::find(Table::rows, problem, &ProblemRow<E>::problem);
    Q_ASSERT(found != std::end(Table::rows));
    return *found;
}

template <class Table, class E>
[[nodiscard]] ProblemText textFrom(E problem)
{
    const ProblemRow<E>& row = rowOf<Table>(problem);
    return {Table::tr(row.happened), Table::tr(row.kept), Table::tr(row.remedy)};
}

template <class Table, class E>
[[nodiscard]] QString nameFrom(E problem)
{
    return QString::fromLatin1(rowOf<Table>(problem).name);
}

} // namespace frontpaw::words
