#pragma once

#include "base/Actor.h"

namespace frontpaw::auth {

enum class Role { Reception, Manager, Installer, Kiosk };

/// Everything that a page or command asks leave for.
enum class Act {
    SearchClients,
    OpenClientFile, ///< as staff, without a code; an audit row each
    EditClient,
    EditPet,
    BookAppointment,
    SendCode,
    SeeCodes, ///< the preview phone
    ChangeClinicSettings,
    ManageSecrets,
    BackUpKeys,
    ResetDemo,
    SeeHealth,
};

/// Who may do what, as one table. Asked by every page and command.
class Rights
{
public:
    [[nodiscard]] static bool allows(Role role, Act act);
    /// A client's own session, the system and somebody who is not signed in.
    [[nodiscard]] static bool allows(Actor::Kind kind, std::optional<Role> role, Act act);
};

} // namespace frontpaw::auth
