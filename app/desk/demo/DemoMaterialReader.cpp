#include "demo/DemoMaterial.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace frontpaw::desk {

namespace {

QString text(const QJsonObject& from, QLatin1StringView name)
{
    return from[name].toString();
}

QStringList texts(const QJsonValue& from)
{
    QStringList list;
    const QJsonArray array = from.toArray();
    for (const QJsonValue each : array)
        list.append(each.toString());
    return list;
}

template <class T>
std::vector<T> each(const QJsonValue& from, T (*read)(const QJsonValue&))
{
    std::vector<T> list;
    const QJsonArray array = from.toArray();
    for (const QJsonValue value : array)
        list.push_back(read(value));
    return list;
}

/// "Asha|आशा", or only "Selvi".
DemoName nameFrom(const QJsonValue& value)
{
    const QStringList parts = value.toString().split(u'|');
    return {parts.first(), parts.last()};
}

DemoCommunity communityFrom(const QJsonValue& value)
{
    const QJsonObject from = value.toObject();
    return {from["share"_L1].toInt(),        from["hindi"_L1].toInt(),
            from["nativeScript"_L1].toInt(), each(from["female"_L1], nameFrom),
            each(from["male"_L1], nameFrom), each(from["last"_L1], nameFrom)};
}

std::pair<QString, QString> areaFrom(const QJsonValue& value)
{
    return {value[0].toString(), value[1].toString()};
}

std::pair<int, int> growthPointFrom(const QJsonValue& value)
{
    return {value[0].toInt(), value[1].toInt()};
}

int gramsFrom(const QJsonValue& kilograms)
{
    return static_cast<int>(std::lround(kilograms.toDouble() * 1000));
}

DemoBreed breedFrom(const QJsonObject& from, const QJsonObject& growths, int usualYears)
{
    return {text(from, "name"_L1),
            from["share"_L1].toInt(),
            gramsFrom(from["kg"_L1][0]),
            gramsFrom(from["kg"_L1][1]),
            from["years"_L1].toInt(usualYears),
            each(growths[text(from, "growth"_L1)], growthPointFrom),
            texts(from["colours"_L1])};
}

DemoSpecies speciesFrom(const QJsonObject& from, const QJsonObject& growths)
{
    DemoSpecies species{text(from, "id"_L1),
                        from["share"_L1].toInt(),
                        from["weighed"_L1].toBool(true),
                        from["adoptedFromDays"_L1].toInt(),
                        {},
                        texts(from["female"_L1]),
                        texts(from["male"_L1])};
    const QJsonArray breeds = from["breeds"_L1].toArray();
    for (const QJsonValue breed : breeds)
        species.breeds.push_back(breedFrom(breed.toObject(), growths, from["years"_L1].toInt()));
    return species;
}

DemoVaccine vaccineFrom(const QJsonValue& value)
{
    const QJsonObject from = value.toObject();
    const auto week = +[](const QJsonValue& age) { return age.toInt(); };
    return {text(from, "name"_L1), texts(from["species"_L1]), from["coverage"_L1].toInt(),
            each(from["weeks"_L1], week), from["months"_L1].toInt()};
}

DemoRemark remarkFrom(const QJsonValue& value)
{
    const QJsonObject from = value.toObject();
    return {texts(from["species"_L1]), from["share"_L1].toInt(), from["minMonths"_L1].toInt(),
            texts(from["names"_L1])};
}

DemoReason reasonFrom(const QJsonValue& value)
{
    const QJsonObject from = value.toObject();
    return {text(from, "name"_L1),        from["minutes"_L1].toInt(), from["share"_L1].toInt(),
            from["minMonths"_L1].toInt(), texts(from["species"_L1]),  texts(from["notes"_L1])};
}

std::optional<int> numberFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

DemoCastPet castPetFrom(const QJsonValue& value)
{
    const QJsonObject from = value.toObject();
    DemoCastPet pet;
    pet.name = text(from, "name"_L1);
    pet.species = text(from, "species"_L1);
    pet.breed = text(from, "breed"_L1);
    pet.colour = text(from, "colour"_L1);
    pet.photo = text(from, "photo"_L1);
    pet.sex = text(from, "sex"_L1) == "male"_L1 ? DemoPet::Sex::Male : DemoPet::Sex::Female;
    pet.ageMonths = from["ageMonths"_L1].toInt();
    pet.grams = from["grams"_L1].toInt();
    pet.allergies = texts(from["allergies"_L1]);
    const QJsonObject due = from["lastDue"_L1].toObject();
    for (auto it = due.begin(); it != due.end(); ++it)
        pet.lastDue[it.key()] = it.value().toInt();
    if (const QJsonObject last = from["lastVisit"_L1].toObject(); !last.isEmpty())
        pet.lastVisit = {last["daysAgo"_L1].toInt(), text(last, "vet"_L1), text(last, "reason"_L1)};
    if (const QJsonObject next = from["next"_L1].toObject(); !next.isEmpty())
        pet.next = {numberFrom(next["order"_L1]), numberFrom(next["minutesAgo"_L1]),
                    numberFrom(next["inDays"_L1]), text(next, "vet"_L1), text(next, "reason"_L1)};
    return pet;
}

DemoClient::State stateFrom(const QString& name)
{
    if (name == "incomplete"_L1)
        return DemoClient::State::Incomplete;
    if (name == "locked"_L1)
        return DemoClient::State::Locked;
    return name == "disabled"_L1 ? DemoClient::State::Disabled : DemoClient::State::Ready;
}

DemoCastClient castClientFrom(const QJsonValue& value)
{
    const QJsonObject from = value.toObject();
    DemoCastClient cast;
    cast.client.key = text(from, "key"_L1);
    cast.client.firstName = text(from, "first"_L1);
    cast.client.lastName = text(from, "last"_L1);
    cast.client.email = text(from, "email"_L1);
    cast.client.address = text(from, "address"_L1);
    cast.client.phone = text(from, "phone"_L1);
    cast.client.language = from["language"_L1].toString(u"en"_s);
    cast.client.state = stateFrom(text(from, "state"_L1));
    cast.family = text(from, "family"_L1);
    cast.consents = !from.contains("consents"_L1);
    cast.addressKnown = from.contains("address"_L1);
    cast.pets = each(from["pets"_L1], castPetFrom);
    cast.petCount = from["petCount"_L1].toInt(static_cast<int>(cast.pets.size()));
    return cast;
}

DemoStaff staffFrom(const QJsonValue& value)
{
    return {value["name"_L1].toString(), value["role"_L1].toString()};
}

DemoVet vetFrom(const QJsonValue& value)
{
    static constexpr std::array weekdays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                         "fri"_L1, "sat"_L1, "sun"_L1};
    const QJsonObject from = value.toObject();
    DemoVet vet{text(from, "name"_L1), text(from, "room"_L1), {}};
    const QJsonObject hours = from["hours"_L1].toObject();
    for (int day = 1; day <= 7; ++day) {
        const QStringList stretches = texts(hours[weekdays[static_cast<std::size_t>(day - 1)]]);
        for (const QString& stretch : stretches)
            vet.hours.push_back({day, QTime::fromString(stretch.section(u'-', 0, 0), u"HH:mm"_s),
                                 QTime::fromString(stretch.section(u'-', 1, 1), u"HH:mm"_s)});
    }
    return vet;
}

void readClinic(const QJsonObject& from, DemoClinic& clinic)
{
    clinic.name = text(from, "name"_L1);
    clinic.address = text(from, "address"_L1);
    clinic.phone = text(from, "phone"_L1);
    clinic.newPhone = text(from, "newNumber"_L1);
    clinic.staff = each(from["staff"_L1], staffFrom);
    clinic.vets = each(from["vets"_L1], vetFrom);
}

void readCare(const QJsonObject& from, DemoMaterial& material)
{
    material.vaccines = each(from["vaccines"_L1], vaccineFrom);
    material.allergies = each(from["allergies"_L1], remarkFrom);
    material.conditions = each(from["conditions"_L1], remarkFrom);
    material.notes = each(from["notes"_L1], remarkFrom);
    material.reasons = each(from["reasons"_L1], reasonFrom);
    const QJsonObject first = from["firstVisit"_L1].toObject();
    material.firstVisit = reasonFrom(first);
    material.firstVisit.name = text(first, "reason"_L1);
}

Result<QJsonObject, DemoProblem> fileOf(const QString& folder, QLatin1StringView name)
{
    QFile file(folder + u'/' + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return failure(DemoProblem::MaterialMissing);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(DemoProblem::MaterialDamaged);
    return document.object();
}

} // namespace

Result<DemoMaterial, DemoProblem> DemoMaterial::read(const QString& folder)
{
    std::map<QLatin1StringView, QJsonObject> files;
    for (const auto name : {"people"_L1, "places"_L1, "species"_L1, "care"_L1, "clinic"_L1, "cast"_L1}) {
        auto file = fileOf(folder, name);
        if (!file)
            return failure(file.error());
        files[name] = *std::move(file);
    }

    DemoMaterial material;
    readClinic(files["clinic"_L1], material.clinic);
    readCare(files["care"_L1], material);
    material.communities = each(files["people"_L1]["communities"_L1], communityFrom);
    material.phonePrefixes = texts(files["people"_L1]["phonePrefixes"_L1]);
    const QJsonObject places = files["places"_L1];
    material.places = {text(places, "city"_L1), each(places["areas"_L1], areaFrom),
                       texts(places["streets"_L1]), texts(places["houses"_L1])};
    const QJsonObject growths = files["species"_L1]["growth"_L1].toObject();
    const QJsonArray species = files["species"_L1]["species"_L1].toArray();
    for (const QJsonValue value : species)
        material.species.push_back(speciesFrom(value.toObject(), growths));
    material.cast = each(files["cast"_L1]["clients"_L1], castClientFrom);
    if (!material.isComplete())
        return failure(DemoProblem::MaterialDamaged);
    return material;
}

} // namespace frontpaw::desk
