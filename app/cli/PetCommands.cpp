#include "Commands.h"

#include "ClientJson.h"
#include "base/Async.h"
#include "cli/Call.h"
#include "words/Problems.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::cli::Pets)
};

QJsonObject toJson(const clinic::Pet& pet)
{
    QJsonObject json{{"id"_L1, pet.id.text()},
                     {"name"_L1, pet.name},
                     {"species"_L1, clinic::keyOf(pet.species).toString()},
                     {"breed"_L1, pet.breed}};
    if (pet.born)
        json.insert("born"_L1, pet.born->toString(Qt::ISODate));
    if (pet.weight)
        json.insert("weight_kg"_L1, pet.weight->kilograms);
    return json;
}

/// The pet as typed; ends the call when something cannot be read.
std::optional<clinic::PetChange> petOf(Call& call)
{
    clinic::PetChange pet;
    pet.name = call.option(u"name"_s).value_or(QString());
    pet.breed = call.option(u"breed"_s);
    pet.species = clinic::speciesFromKey(call.option(u"species"_s).value_or(QString()));
    if (!pet.species) {
        QStringList keys;
        for (const clinic::Species species : clinic::allSpecies)
            keys << clinic::keyOf(species).toString();
        call.badInput(Text::tr("--species takes one of: %1. Nothing was saved.").arg(keys.join(u", "_s)));
        return std::nullopt;
    }
    if (const auto text = call.option(u"born"_s)) {
        const QDate born = QDate::fromString(*text, Qt::ISODate);
        if (!born.isValid()) {
            call.badInput(Text::tr("--born takes a day as 2024-05-31. Nothing was saved."));
            return std::nullopt;
        }
        pet.born = std::optional(born);
    }
    if (const auto text = call.option(u"weight"_s)) {
        bool number = false;
        pet.kilograms = text->toDouble(&number);
        if (!number) {
            call.badInput(Text::tr("--weight takes kilograms as 4.2. Nothing was saved."));
            return std::nullopt;
        }
    }
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(toMillis(call.services().clock.wall()), call.desk().zone).date();
    if (const auto problems = clinic::problemsOf(pet, today); !problems.empty()) {
        call.badInput(words::sentence(problems.front()));
        return std::nullopt;
    }
    return pet;
}

} // namespace

void petsList(Call& call)
{
    const auto client = clientOf(call);
    if (!client)
        return;
    whenDone(
        call.desk().pets.petsOf(*client), &call,
        [&call](const Result<std::vector<clinic::Pet>, clinic::ClinicProblem>& pets) {
            if (!pets)
                return call.fail(pets.error());
            QJsonArray rows;
            QStringList lines;
            for (const clinic::Pet& pet : *pets) {
                rows << toJson(pet);
                lines << u"%1  %2"_s.arg(pet.id.text(), pet.name);
            }
            call.succeed({{"pets"_L1, rows}}, lines.isEmpty() ? Text::tr("No pets yet.") : lines.join(u'\n'));
        });
}

void petsAdd(Call& call)
{
    const auto client = clientOf(call);
    if (!client)
        return;
    const auto pet = petOf(call);
    if (!pet)
        return;
    whenDone(call.desk().pets.add(*client, *pet, call.services().actor), &call,
             [&call](const Result<clinic::Pet, clinic::ClinicProblem>& added) {
                 if (!added)
                     return call.fail(added.error());
                 call.succeed({{"pet"_L1, toJson(*added)}}, u"%1  %2"_s.arg(added->id.text(), added->name));
             });
}

} // namespace frontpaw::cli
