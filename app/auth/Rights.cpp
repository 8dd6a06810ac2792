#include "auth/Rights.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace frontpaw::auth {

namespace {

using Acts = std::initializer_list<Act>;

bool contains(Acts acts, Act act)
{
    return std::ranges::find(acts, act) != acts.end();
}

} // namespace

bool Rights::allows(Role role, Act act)
{
    switch (role) {
    case Role::Manager:
        return true;
    case Role::Reception:
        return contains({Act::SearchClients, Act::OpenClientFile, Act::EditClient, Act::EditPet,
                         Act::BookAppointment, Act::SendCode, Act::SeeCodes, Act::ResetDemo, Act::SeeHealth},
                        act);
    case Role::Installer:
        return contains({Act::ManageSecrets, Act::SeeHealth}, act);
    case Role::Kiosk:
        return contains({Act::SendCode}, act);
    }
    return false;
}

bool Rights::allows(Actor::Kind kind, std::optional<Role> role, Act act)
{
    switch (kind) {
    case Actor::Kind::System:
        return true;
    case Actor::Kind::Staff:
        return role && allows(*role, act);
    case Actor::Kind::Cli:
        return role ? allows(*role, act) : contains({Act::SeeHealth}, act);
    case Actor::Kind::Client:
        return contains({Act::EditClient, Act::EditPet, Act::BookAppointment}, act);
    case Actor::Kind::Kiosk:
        return allows(Role::Kiosk, act);
    }
    return false;
}

} // namespace frontpaw::auth
