#pragma once

#include "auth/AuthEngine.h"
#include "auth/ports/StaffStore.h"
#include "auth/ports/VerificationStore.h"
#include "clinic/ports/ClinicStore.h"
#include "desk/ClinicSettings.h"
#include "desk/DeskAdmin.h"
#include "desk/HealthCheck.h"
#include "desk/PreviewInbox.h"
#include "desk/SecretStore.h"
#include "desk/SettingsSource.h"
#include "desk/Terminal.h"

#include <QTimeZone>

namespace frontpaw::cli {

/// What an open desk offers to commands.
struct DeskAccess
{
    auth::AuthEngine& engine;
    auth::VerificationStore& verifications;
    clinic::ClientStore& clients;
    clinic::PetStore& pets;
    clinic::ScheduleStore& schedule;
    desk::ClinicSettings& clinicSettings;
    desk::PreviewInbox* preview = nullptr;
    QTimeZone zone;
    QString region;
    bool previewOutsideDemo = false;
};

/// What commands work with; `desk` only on Ground::OpenDesk. Main thread.
struct Services
{
    const desk::SettingsSource& settings;
    desk::SecretStore& secrets;
    desk::DeskAdmin& admin;
    desk::Terminal& terminal;
    const desk::HealthCheck& health;
    const Clock& clock;
    DeskAccess* desk = nullptr;
    Actor actor;                    ///< who asks
    std::optional<auth::Role> role; ///< of the staff member who asks
};

} // namespace frontpaw::cli
