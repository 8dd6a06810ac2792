#include "desk/DemoClinic.h"

#include "demo/DemoBookings.h"

#include <QDateTime>

#include <algorithm>

namespace frontpaw::desk {

namespace {

constexpr int clientCount = 300;
constexpr int petCount = 750;

void liveAll(DemoHistory& history, std::vector<DemoNewcomer>& pets,
             const std::vector<DemoHousehold>& households, QDate today)
{
    for (std::size_t pet = 0; pet < pets.size(); ++pet) {
        const DemoClient& owner = households[static_cast<std::size_t>(pets[pet].pet.owners.front())].client;
        const bool cameYet = owner.state != DemoClient::State::Incomplete;
        history.live(static_cast<int>(pet), pets[pet], cameYet ? owner.joined : today);
    }
}

} // namespace

Result<DemoClinic, DemoProblem> DemoClinic::make(quint64 seed, Instant now, const QTimeZone& zone,
                                                 const QString& folder)
{
    const Result<DemoMaterial, DemoProblem> material = DemoMaterial::read(folder);
    if (!material)
        return failure(material.error());

    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), zone).date();
    const std::vector<DemoHousehold> households =
        makeDemoPeople(*material, seed, today, zone, clientCount, petCount);
    std::vector<DemoNewcomer> pets = makeDemoPets(*material, seed, today, households);
    DemoCalendar calendar(material->clinic.vets, zone);
    DemoHistory history(*material, calendar, seed, today);
    liveAll(history, pets, households, today);

    DemoClinic clinic = material->clinic;
    clinic.appointments = makeDemoBookings(*material, seed, now, households, pets, calendar, history);
    clinic.visits = history.visits();
    std::stable_sort(clinic.visits.begin(), clinic.visits.end(),
                     [](const DemoVisit& a, const DemoVisit& b) { return a.start < b.start; });
    for (const DemoHousehold& household : households)
        clinic.clients.push_back(household.client);
    for (DemoNewcomer& newcomer : pets)
        clinic.pets.push_back(std::move(newcomer.pet));
    return clinic;
}

std::optional<int> DemoClinic::clientThatShows(QStringView key) const
{
    const auto found =
        std::find_if(clients.begin(), clients.end(), [&](const DemoClient& each) { return each.key == key; });
    if (found == clients.end())
        return std::nullopt;
    return static_cast<int>(found - clients.begin());
}

} // namespace frontpaw::desk
