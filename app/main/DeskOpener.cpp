#include "DeskOpener.h"

#include "NewDesk.h"

#include "base/Log.h"

using namespace Qt::StringLiterals;

namespace frontpaw {

using desk::OpeningFailure;
using desk::OpeningProblem;
using desk::OpeningStep;

DeskOpener::DeskOpener(const Foundation& foundation) : m_foundation(foundation) {}

DeskOpener::~DeskOpener() = default;

void DeskOpener::open()
{
    lookAtGround();
}

void DeskOpener::make(desk::NewClinic clinic)
{
    m_newClinic = std::move(clinic);
    lookAtGround();
}

void DeskOpener::lookAtGround()
{
    Q_EMIT step(OpeningStep::Keys);
    const auto& faults = m_foundation.settings.faults();
    if (!faults.empty())
        return fail(
            {OpeningProblem::SettingsRefused, u"%1:%2"_s.arg(faults.front().file).arg(faults.front().line)});
    if (const auto prepared = m_foundation.paths.prepare(); !prepared)
        return fail(prepared.error());
    auto lock = platform::ProfileLock::take(platform::ProfileLock::pathIn(m_foundation.paths.stateDir),
                                            platform::ProfileLock::Use::Shared);
    if (!lock)
        return fail({lock.error() == platform::LockProblem::DeskRunning ? OpeningProblem::DatabaseLocked
                                                                        : OpeningProblem::FolderUnusable,
                     m_foundation.paths.stateDir});
    m_lock = std::move(*lock);
    const auto facts = storage::peek(m_foundation.paths.database());
    if (!facts)
        return fail(facts.error());
    m_facts = *facts;
    if (!m_facts.exists && m_facts.remains)
        return fail({OpeningProblem::DatabaseDamaged, m_foundation.paths.database()});
    if (!m_facts.exists && !m_newClinic && !m_foundation.paths.isDemo())
        return fail({OpeningProblem::NoClinicYet, {}});
    if (m_facts.exists) {
        m_identity = m_facts.identity;
    } else {
        IdSource ids(m_foundation.clock, m_foundation.random);
        m_identity = {ids.next<TenantId>(), ids.next<DeskId>()};
        if (m_identity.tenant.isNull() || m_identity.desk.isNull())
            return fail({OpeningProblem::GeneratorFailed, {}});
    }
    loadKeys();
}

void DeskOpener::loadKeys()
{
    m_secrets = secretsOf(m_foundation, m_identity.tenant);
    m_keyLoader = std::make_unique<platform::DeskKeyLoader>(*m_secrets, m_foundation.random);
    auto keys = m_facts.exists ? m_keyLoader->load(m_facts.keyFingerprint)
                               : m_keyLoader->make(m_foundation.paths.hasTraceOfDatabase()
                                                       ? platform::DatabaseTrace::Present
                                                       : platform::DatabaseTrace::None);
    whenDone(std::move(keys), this,
             [this](Result<desk::DeskKeys, OpeningFailure> loaded) { openDatabase(std::move(loaded)); });
}

void DeskOpener::openDatabase(Result<desk::DeskKeys, OpeningFailure> keys)
{
    if (!keys)
        return fail(keys.error());
    Q_EMIT step(OpeningStep::Database);
    m_keys = std::make_unique<desk::DeskKeys>(std::move(*keys));
    m_database = std::make_unique<storage::Database>(
        storage::DatabaseParts{*m_keys, m_foundation.clock, m_foundation.random, m_foundation.mailbox},
        m_foundation.paths.database(), storage::DatabaseTimes{});
    Q_EMIT databaseMade(m_database.get());
    const auto create = m_facts.exists ? std::nullopt : std::optional(m_identity);
    whenDone(m_database->open(create), this, [this](const Result<storage::Opened, OpeningFailure>& opened) {
        if (!opened)
            return fail(opened.error());
        qCInfo(lcStart) << "database open" << (opened->created ? "new" : "as it was");
        lookForClinic();
    });
}

void DeskOpener::lookForClinic()
{
    // A start that was cut off between making the file and filling it left one without a clinic.
    whenDone(hasClinic(*m_database), this, [this](const Result<bool, storage::StorageProblem>& has) {
        if (!has)
            return fail({OpeningProblem::DatabaseDamaged, m_foundation.paths.database()});
        if (*has)
            return readSettings();
        if (!m_newClinic && !m_foundation.paths.isDemo())
            return fail({OpeningProblem::NoClinicYet, {}});
        fillNewDatabase();
    });
}

void DeskOpener::fillNewDatabase()
{
    Q_EMIT step(OpeningStep::MakingDemo);
    auto filled = m_newClinic ? fillWithClinic(*m_database, std::move(*m_newClinic))
                              : fillWithDemo(*m_database, m_foundation.clock.wall());
    whenDone(std::move(filled), this, [this](const Result<void, storage::StorageProblem>& done) {
        if (!done)
            return fail({OpeningProblem::FolderUnusable, {}});
        readSettings();
    });
}

void DeskOpener::readSettings()
{
    m_settings = std::make_unique<storage::SqlClinicSettings>(*m_database);
    whenDone(m_settings->load(), this, [this](const Result<void, storage::StorageProblem>& loaded) {
        if (!loaded)
            return fail({OpeningProblem::DatabaseDamaged, m_foundation.paths.database()});
        readDesk();
    });
}

void DeskOpener::readDesk()
{
    m_desk = std::make_unique<OpenDesk>(m_foundation,
                                        OpenDesk::Opened{std::move(*m_lock), std::move(m_keys),
                                                         std::move(m_database), std::move(m_settings)});
    whenDone(m_desk->read(), this, [this](const Result<void, storage::StorageProblem>& done) {
        if (!done)
            return fail({OpeningProblem::DatabaseDamaged, m_foundation.paths.database()});
        Q_EMIT step(OpeningStep::Open);
        Q_EMIT opened();
    });
}

void DeskOpener::fail(OpeningFailure failure)
{
    qCWarning(lcStart) << "cannot open" << static_cast<int>(failure.problem);
    Q_EMIT failed(failure);
}

} // namespace frontpaw

#include "moc_DeskOpener.cpp"
