#pragma once

#include "clinic/ports/ClientSearch.h"
#include "search/SearchQuery.h"

namespace frontpaw::storage {

/// What of a name, or of a list of pets, answers the question: the whole question in one piece, else its
/// first word that is there; a word's beginning before any part.
[[nodiscard]] clinic::Mark markInText(const SearchQuery& query, const QString& text);

/// The same in a number in E.164; the tail before any part.
[[nodiscard]] clinic::Mark markInNumber(const SearchQuery& query, const QString& e164);

} // namespace frontpaw::storage
