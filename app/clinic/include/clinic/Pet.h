#pragma once

#include "base/Clock.h"
#include "base/Ids.h"
#include "clinic/Species.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace frontpaw::clinic {

enum class Sex { Unknown, Female, Male };

/// Kilograms on a day.
struct Weight
{
    RowId id;
    QDate day;
    double kilograms = 0;
    bool operator==(const Weight&) const = default;
};

/// Given on a day; due again on another, if at all.
struct Vaccination
{
    RowId id;
    QString name;
    QDate given;
    std::optional<QDate> due;
    bool operator==(const Vaccination&) const = default;
};

struct Allergy
{
    RowId id;
    QString substance;
    bool operator==(const Allergy&) const = default;
};

struct Note
{
    RowId id;
    Instant at{};
    QString text;
    bool operator==(const Note&) const = default;
};

/// What a card shows.
struct Pet
{
    PetId id;
    QString name;
    Species species = Species::Other;
    QString breed;
    QString colour;
    Sex sex = Sex::Unknown;
    std::optional<QDate> born;
    std::optional<Weight> weight; ///< the latest
    std::vector<Allergy> allergies;
    std::optional<Vaccination> nextDue; ///< the one due first, overdue or not
    std::optional<QDate> lastVisit;
    QString lastVisitVet;
    QByteArray thumbnail; ///< PNG or JPEG, at most 128 px; empty: draw the species
    bool operator==(const Pet&) const = default;
};

struct Visit
{
    RowId id;
    QDate day;
    QString reason;
    QString vet;
    QString summary;
    bool operator==(const Visit&) const = default;
};

/// Everything on a pet's page.
struct PetFile
{
    Pet pet;
    std::vector<ClientId> people;
    std::vector<Weight> weights;           ///< oldest first
    std::vector<Vaccination> vaccinations; ///< newest first
    std::vector<Note> notes;               ///< newest first
    std::vector<Visit> visits;             ///< newest first
    QByteArray photo;                      ///< at most 1024 px; empty: none
    bool operator==(const PetFile&) const = default;
};

/// A pet as typed; what is missing stays as it is.
struct PetChange
{
    std::optional<QString> name, breed, colour;
    std::optional<Species> species;
    std::optional<Sex> sex;
    std::optional<std::optional<QDate>> born;
    std::optional<double> kilograms; ///< a new weight of today
    std::optional<QString> addAllergy;
    std::optional<RowId> removeAllergy;
    std::optional<QString> addNote;
    std::optional<Vaccination> addVaccination;
    std::optional<QByteArray> photo; ///< prepared by PetPhoto; empty bytes take it away
    std::optional<QByteArray> thumbnail;

    /// Texts as they are kept: see Text.h.
    [[nodiscard]] PetChange tidied() const;
};

struct PetProblem
{
    enum class Field { Name, Species, Breed, Colour, Born, Weight, Allergy, Note, Vaccination };
    enum class Kind { Missing, TooLong, InTheFuture, TooOld, OutOfRange, NotAName };
    Field field{};
    Kind kind{};
    bool operator==(const PetProblem&) const = default;
};

/// What is wrong with it, tidied: name 1-60 characters with a letter or digit; breed, colour, allergy,
/// vaccine at most 60; note at most 2,000; weight 0.001-2,000 kg; born within the last 150 years; a vaccine
/// given by today.
[[nodiscard]] std::vector<PetProblem> problemsOf(const PetChange& change, QDate today);
/// The same for a pet that does not exist yet: name and species are needed.
[[nodiscard]] std::vector<PetProblem> problemsOfNew(const PetChange& pet, QDate today);

} // namespace frontpaw::clinic
