#pragma once

#include "auth/FlowList.h"
#include "auth/Rights.h"
#include "base/Actor.h"
#include "base/Clock.h"
#include "clinic/ports/ClientSearch.h"
#include "clinic/ports/ClinicStore.h"
#include "desk/HealthCheck.h"
#include "desk/PreviewInbox.h"
#include "desk/SettingsSource.h"

#include <QTimeZone>

namespace frontpaw::ui {

/// What pages show of the place they stand in.
struct DeskFacts
{
    QString clinicName;
    QString region = QStringLiteral("IN");
    QTimeZone zone;
    QString staffName;
    auth::Role role = auth::Role::Reception;
    Actor actor; ///< the staff member who is signed in
    /// Real clients on the preview channel: said in red on every page.
    bool previewOutsideDemo = false;
};

/// Everything the pages of an open desk work with. Made by Composition once the database is open; outlives
/// the window's pages. Main thread.
struct DeskServices
{
    auth::FlowList& flows;
    auth::AuthEngine& engine;
    clinic::ClientStore& clients;
    clinic::PetStore& pets;
    clinic::ScheduleStore& schedule;
    clinic::ClientSearch& search;
    desk::PreviewInbox* preview = nullptr; ///< only on the preview channel
    const desk::HealthCheck& health;
    Clock& clock;
    DeskFacts facts;
};

} // namespace frontpaw::ui
