#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace frontpaw::desk {

enum class DemoProblem {
    MaterialMissing, ///< a file of the folder is not there
    MaterialDamaged  ///< a file is no JSON, or something in it is missing or names what does not exist
};

struct DemoStaff
{
    QString name;
    QString role; ///< "reception" or "manager"
    bool operator==(const DemoStaff&) const = default;
};

/// A weekly stretch, in the clinic's local time.
struct DemoHours
{
    int weekday = 1; ///< 1 Monday … 7 Sunday
    QTime from, to;
    bool operator==(const DemoHours&) const = default;
};

struct DemoVet
{
    QString name;
    QString room;
    std::vector<DemoHours> hours;
    bool operator==(const DemoVet&) const = default;
};

struct DemoConsent
{
    enum class Purpose { Care, Reminders, Messages };

    Purpose purpose = Purpose::Care;
    Instant at{};
    bool operator==(const DemoConsent&) const = default;
};

struct DemoClient
{
    enum class State { Ready, Incomplete, Locked, Disabled };

    QString key; ///< what this client is there to show ("locked", "twelve-pets"); empty for most
    QString firstName, lastName, email, address;
    QString phone;    ///< E.164; one family may share it
    QString language; ///< "en" or "hi"
    State state = State::Ready;
    QDate joined;
    std::vector<DemoConsent> consents; ///< what was agreed to; nothing was withdrawn
    bool operator==(const DemoClient&) const = default;
};

struct DemoWeight
{
    QDate day;
    int grams = 0;
    bool operator==(const DemoWeight&) const = default;
};

struct DemoVaccination
{
    QString name;
    QDate given, due;
    std::optional<int> vet; ///< index; none: given at another clinic
    bool operator==(const DemoVaccination&) const = default;
};

struct DemoPet
{
    enum class Sex { Female, Male };

    std::vector<int> owners; ///< indexes of clients, never empty
    QString name;
    QString species; ///< "dog", "cat", "rabbit", "bird", "turtle", "small-mammal", "fish"
    QString breed, colour;
    Sex sex = Sex::Female;
    QDate born;
    std::vector<DemoWeight> weights;           ///< oldest first; none for fish
    std::vector<DemoVaccination> vaccinations; ///< oldest first
    QStringList allergies;
    QStringList notes;
    QString photo;            ///< a file of the material's folder; empty for most
    quint32 portraitSeed = 0; ///< tints the drawing of the species; differs within one household
    bool operator==(const DemoPet&) const = default;
};

struct DemoVisit
{
    int pet = 0; ///< index
    int vet = 0; ///< index
    Instant start{};
    int minutes = 0;
    QString reason, note;
    bool operator==(const DemoVisit&) const = default;
};

struct DemoAppointment
{
    enum class State { Booked, Cancelled, Done, Missed };

    int client = 0, pet = 0, vet = 0; ///< indexes
    Instant start{};
    int minutes = 0; ///< a multiple of 5
    QString reason;
    State state = State::Booked;
    bool operator==(const DemoAppointment&) const = default;
};

/// A made-up clinic: nobody in it exists. A value; nothing is stored.
struct DemoClinic
{
    /// What profile `demo` is made from.
    static constexpr quint64 usualSeed = 20240229;

    QString name, address, phone;
    QString newPhone; ///< E.164; valid, and nobody's: for showing a new client
    std::vector<DemoStaff> staff;
    std::vector<DemoVet> vets;
    std::vector<DemoClient> clients;
    std::vector<DemoPet> pets;
    std::vector<DemoVisit> visits;             ///< by start
    std::vector<DemoAppointment> appointments; ///< by start: the last three weeks and the next two

    /// The same arguments give the same clinic on every machine. `now` places history and bookings, `zone` is
    /// the clinic's local time, `folder` holds the material (":/frontpaw/demo" or a directory). Any thread.
    [[nodiscard]] static Result<DemoClinic, DemoProblem> make(quint64 seed, Instant now,
                                                              const QTimeZone& zone, const QString& folder);

    /// The index of the client that shows `key`.
    [[nodiscard]] std::optional<int> clientThatShows(QStringView key) const;
    bool operator==(const DemoClinic&) const = default;
};

} // namespace frontpaw::desk
