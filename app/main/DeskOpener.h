#pragma once

#include "Foundation.h"
#include "OpenDesk.h"
#include "desk/DeskAdmin.h"
#include "desk/Opening.h"
#include "desk/SecretStore.h"
#include "platform/DeskKeyLoader.h"
#include "storage/DatabaseFile.h"

#include <QObject>

#include <memory>
#include <optional>

namespace frontpaw {

/// Opens a desk, step by step and never on the main thread for long: settings and folder, what the file tells
/// without a key, keys, database, contents of a new one, staff and settings. Once; ends by `opened` or
/// `failed`.
class DeskOpener : public QObject
{
    Q_OBJECT

public:
    explicit DeskOpener(const Foundation& foundation);
    ~DeskOpener() override;

    /// What is there; the demo is made where it is not there yet.
    void open();
    /// A clinic that is not there yet. `clinic.managerPin` was checked.
    void make(desk::NewClinic clinic);

    /// After `opened`, once.
    [[nodiscard]] std::unique_ptr<OpenDesk> take() { return std::move(m_desk); }
    /// Null before the clinic is known.
    [[nodiscard]] desk::SecretStore* secrets() const { return m_secrets.get(); }
    [[nodiscard]] std::unique_ptr<desk::SecretStore> takeSecrets() { return std::move(m_secrets); }

Q_SIGNALS:
    /// It is not open yet, so that whoever wants to hear of its commits can say so.
    void databaseMade(frontpaw::storage::Database* database);
    void step(frontpaw::desk::OpeningStep step);
    void opened();
    void failed(const frontpaw::desk::OpeningFailure& failure);

private:
    void lookAtGround();
    void loadKeys();
    void openDatabase(Result<desk::DeskKeys, desk::OpeningFailure> keys);
    void lookForClinic();
    void fillNewDatabase();
    void readSettings();
    void readDesk();
    void fail(desk::OpeningFailure failure);

    Foundation m_foundation;
    std::optional<desk::NewClinic> m_newClinic;
    std::optional<platform::ProfileLock> m_lock;
    storage::DatabaseFacts m_facts;
    storage::Identity m_identity;
    std::unique_ptr<desk::SecretStore> m_secrets;
    std::unique_ptr<platform::DeskKeyLoader> m_keyLoader;
    std::unique_ptr<desk::DeskKeys> m_keys;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqlClinicSettings> m_settings;
    std::unique_ptr<OpenDesk> m_desk;
};

} // namespace frontpaw
