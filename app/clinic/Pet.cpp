#include "clinic/Pet.h"

#include "clinic/Text.h"

#include <algorithm>

namespace frontpaw::clinic {

namespace {

using Field = PetProblem::Field;
using Kind = PetProblem::Kind;
using Found = std::vector<PetProblem>;

constexpr int longestLine = 60;
constexpr int longestNote = 2000;
constexpr int oldestYears = 150; // tortoises
constexpr double lightest = 0.001;
constexpr double heaviest = 2000;

void checkLength(Found& found, Field field, const std::optional<QString>& text, int most)
{
    if (text && lengthOf(*text) > most)
        found.push_back({field, Kind::TooLong});
}

void checkName(Found& found, const QString& name)
{
    if (name.isEmpty())
        found.push_back({Field::Name, Kind::Missing});
    else if (lengthOf(name) > longestLine)
        found.push_back({Field::Name, Kind::TooLong});
    else if (!readsAsName(name))
        found.push_back({Field::Name, Kind::NotAName});
}

void checkBorn(Found& found, QDate born, QDate today)
{
    if (!born.isValid())
        found.push_back({Field::Born, Kind::OutOfRange});
    else if (born > today)
        found.push_back({Field::Born, Kind::InTheFuture});
    else if (born < today.addYears(-oldestYears))
        found.push_back({Field::Born, Kind::TooOld});
}

void checkNeeded(Found& found, Field field, const std::optional<QString>& text, int most)
{
    if (text && text->isEmpty())
        found.push_back({field, Kind::Missing});
    checkLength(found, field, text, most);
}

void checkVaccination(Found& found, const Vaccination& given, QDate today)
{
    checkNeeded(found, Field::Vaccination, given.name, longestLine);
    if (!given.given.isValid() || (given.due && (!given.due->isValid() || *given.due < given.given)))
        found.push_back({Field::Vaccination, Kind::OutOfRange});
    else if (given.given > today)
        found.push_back({Field::Vaccination, Kind::InTheFuture});
}

} // namespace

PetChange PetChange::tidied() const
{
    PetChange tidy = *this;
    for (auto* text : {&tidy.name, &tidy.breed, &tidy.colour, &tidy.addAllergy}) {
        if (*text)
            *text = tidiedLine(**text);
    }
    if (addNote)
        tidy.addNote = tidiedText(*addNote);
    if (addVaccination)
        tidy.addVaccination->name = tidiedLine(addVaccination->name);
    return tidy;
}

std::vector<PetProblem> problemsOf(const PetChange& change, QDate today)
{
    const PetChange tidy = change.tidied();
    Found found;
    if (tidy.name)
        checkName(found, *tidy.name);
    checkLength(found, Field::Breed, tidy.breed, longestLine);
    checkLength(found, Field::Colour, tidy.colour, longestLine);
    if (tidy.born && *tidy.born)
        checkBorn(found, **tidy.born, today);
    // written so that NaN is out of range too
    if (tidy.kilograms && !(*tidy.kilograms >= lightest && *tidy.kilograms <= heaviest))
        found.push_back({Field::Weight, Kind::OutOfRange});
    checkNeeded(found, Field::Allergy, tidy.addAllergy, longestLine);
    checkNeeded(found, Field::Note, tidy.addNote, longestNote);
    if (tidy.addVaccination)
        checkVaccination(found, *tidy.addVaccination, today);
    return found;
}

std::vector<PetProblem> problemsOfNew(const PetChange& pet, QDate today)
{
    Found found;
    if (!pet.name)
        found.push_back({Field::Name, Kind::Missing});
    if (!pet.species)
        found.push_back({Field::Species, Kind::Missing});
    const Found rest = problemsOf(pet, today);
    found.insert(found.end(), rest.begin(), rest.end());
    std::stable_sort(found.begin(), found.end(),
                     [](const PetProblem& a, const PetProblem& b) { return a.field < b.field; });
    return found;
}

} // namespace frontpaw::clinic
