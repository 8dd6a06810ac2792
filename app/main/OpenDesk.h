#pragma once

#include "Foundation.h"
#include "auth/AuthEngine.h"
#include "auth/CodeMac.h"
#include "auth/FlowList.h"
#include "auth/StaffDoor.h"
#include "delivery/PreviewBox.h"
#include "delivery/PreviewChannel.h"
#include "desk/DeskKeys.h"
#include "platform/ProfileLock.h"
#include "storage/AuditLog.h"
#include "storage/BookingIntentions.h"
#include "storage/Database.h"
#include "storage/SqlClientStore.h"
#include "storage/SqlClinicSettings.h"
#include "storage/SqlFlowStore.h"
#include "storage/SqlPetStore.h"
#include "storage/SqlScheduleStore.h"
#include "storage/SqlSessionStore.h"
#include "storage/SqlStaffStore.h"
#include "storage/SqlVerificationStore.h"

#include <QTimeZone>

namespace frontpaw {

/// Everything that stands while a desk is open, in the order it leans on each other; it goes in reverse. Main
/// thread.
class OpenDesk : public QObject
{
    Q_OBJECT

public:
    /// What opening brought together: an open database under its keys, its settings, and a lock that keeps
    /// others from replacing any of it.
    struct Opened
    {
        platform::ProfileLock lock;
        std::unique_ptr<desk::DeskKeys> keys;
        std::unique_ptr<storage::Database> database;
        std::unique_ptr<storage::SqlClinicSettings> settings; ///< loaded
    };
    OpenDesk(const Foundation& foundation, Opened opened);
    ~OpenDesk() override;

    /// Staff and parked flows. Once, before anything else.
    [[nodiscard]] QFuture<Result<void, storage::StorageProblem>> read();

    /// Goes through the whole audit chain; `audit` has the answer. Slow with years of rows.
    [[nodiscard]] QFuture<Result<void, storage::StorageProblem>> checkAudit();

    [[nodiscard]] QString clinicName() const { return setting(u"clinic.name"); }
    [[nodiscard]] QString region() const { return setting(u"clinic.country"); }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] bool keysAreBackedUp() const;
    /// Of a clinic's setting: what stands in its row, else the default.
    [[nodiscard]] QString setting(QStringView name) const;

private:
    void applyPolicy();
    [[nodiscard]] QString textOf(const auth::OutgoingCode& message) const;

    bool m_isDemo;
    Opened m_opened;

public:
    const desk::DeskKeys& keys;
    storage::Database& database;
    storage::SqlClinicSettings& clinicSettings;

private:
    QTimeZone m_zone;

public:
    IdSource ids;
    auth::CodeMac mac;
    auth::PhoneIndex phones;
    storage::SqlVerificationStore verifications;
    storage::SqlSessionStore sessions;
    storage::SqlFlowStore flowStore;
    storage::SqlStaffStore staffStore;
    storage::SqlClientStore clients;
    storage::SqlPetStore pets;
    storage::SqlScheduleStore schedule;
    storage::BookingIntentions intentions;
    delivery::PreviewBox previewBox;
    delivery::PreviewChannel previewChannel;
    auth::AuthEngine engine;
    auth::StaffDoor staffDoor;

    std::vector<auth::SignInState> parkedFlows;
    std::optional<storage::AuditLog::Check> audit; ///< once it was checked
};

} // namespace frontpaw
