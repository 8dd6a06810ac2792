#pragma once

#include "desk/DemoClinic.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace frontpaw::desk {

/// What resources/demo/*.json hold. Shares are weights for drawing, coverage and chances are percent.
struct DemoName
{
    QString latin;
    QString native; ///< the same as `latin` where only that is kept
};

struct DemoCommunity
{
    int share = 0, hindi = 0, nativeScript = 0;
    std::vector<DemoName> female, male, last;
};

struct DemoPlaces
{
    QString city;
    std::vector<std::pair<QString, QString>> areas; ///< with PIN code
    QStringList streets, houses;
};

/// Percent of the adult weight by age in months; straight lines between.
using DemoGrowth = std::vector<std::pair<int, int>>;

struct DemoBreed
{
    QString name;
    int share = 0;
    int lightest = 0, heaviest = 0; ///< grams, grown up
    int years = 0;                  ///< usual life
    DemoGrowth growth;
    QStringList colours;
};

struct DemoSpecies
{
    QString id;
    int share = 0;
    bool weighed = true;
    int adoptedFromDays = 0;
    std::vector<DemoBreed> breeds;
    QStringList female, male;
};

struct DemoVaccine
{
    QString name;
    QStringList species;
    int coverage = 0;
    std::vector<int> weeks; ///< ages at the first doses
    int months = 0;         ///< from then on
};

/// An allergy, a condition or a note that some pets have.
struct DemoRemark
{
    QStringList species;
    int share = 0, minMonths = 0;
    QStringList texts;
};

struct DemoReason
{
    QString name;
    int minutes = 0, share = 0, minMonths = 0;
    QStringList species;
    QStringList notes;
};

/// The booking a pet of the cast has: today in this order, begun some minutes ago, or in some days.
struct DemoCastBooking
{
    std::optional<int> order, minutesAgo, inDays;
    QString vet, reason;
};

struct DemoCastVisit
{
    int daysAgo = 0;
    QString vet, reason;
};

struct DemoCastPet
{
    QString name, species, breed, colour, photo;
    DemoPet::Sex sex = DemoPet::Sex::Female;
    int ageMonths = 0, grams = 0;
    QStringList allergies;
    std::map<QString, int> lastDue; ///< vaccine: days from today
    std::optional<DemoCastVisit> lastVisit;
    std::optional<DemoCastBooking> next;
};

struct DemoCastClient
{
    DemoClient client;
    QString family;
    bool consents = true;
    bool addressKnown = false;
    int petCount = 0;
    std::vector<DemoCastPet> pets;
};

struct DemoMaterial
{
    DemoClinic clinic; ///< name, staff, vets and hours
    std::vector<DemoCommunity> communities;
    QStringList phonePrefixes;
    DemoPlaces places;
    std::vector<DemoSpecies> species;
    std::vector<DemoVaccine> vaccines;
    std::vector<DemoRemark> allergies, conditions, notes;
    std::vector<DemoReason> reasons; ///< the first is the vaccination
    DemoReason firstVisit;
    std::vector<DemoCastClient> cast;

    [[nodiscard]] static Result<DemoMaterial, DemoProblem> read(const QString& folder);
    /// Names of the cast's species, breeds, vets and reasons exist, no list that is drawn from is empty.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const DemoSpecies* speciesOf(QStringView id) const;
    [[nodiscard]] const DemoReason* reasonOf(QStringView name) const;
    [[nodiscard]] std::optional<int> vetOf(QStringView name) const;
};

} // namespace frontpaw::desk
