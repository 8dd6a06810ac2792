#include "DeskAdministration.h"

#include "auth/Staff.h"
#include "platform/ProfileLock.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace frontpaw {

namespace {

using desk::AdminProblem;
using desk::KeyBackupProblem;
using Done = QFuture<Result<void, AdminProblem>>;

Done no(AdminProblem problem)
{
    return ready<void, AdminProblem>(failure(problem));
}

AdminProblem asAdminProblem(KeyBackupProblem problem)
{
    switch (problem) {
    case KeyBackupProblem::PassphraseTooShort:
        return AdminProblem::PassphraseTooShort;
    case KeyBackupProblem::FileExists:
        return AdminProblem::FileExists;
    case KeyBackupProblem::CannotWrite:
    case KeyBackupProblem::CannotRead:
        return AdminProblem::FileFailed;
    case KeyBackupProblem::WrongPassphrase:
        return AdminProblem::WrongPassphrase;
    case KeyBackupProblem::OtherClinic:
        return AdminProblem::OtherClinic;
    case KeyBackupProblem::NotEnoughMemory:
    case KeyBackupProblem::GeneratorFailed:
        return AdminProblem::KeysUnavailable;
    case KeyBackupProblem::NotABackup:
    case KeyBackupProblem::NewerFormat:
    case KeyBackupProblem::Damaged:
        return AdminProblem::Damaged;
    }
    return AdminProblem::Damaged;
}

/// The database, its companions and copies, and the preview box.
bool removeDatabase(const platform::ProfilePaths& paths)
{
    QDir(paths.backups()).removeRecursively();
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString file = paths.database() + suffix;
        if (QFile::exists(file) && !QFile::remove(file))
            return false;
    }
    return true;
}

} // namespace

DeskAdministration::DeskAdministration(const Foundation& foundation, OpenDesk* desk)
    : m_foundation(foundation), m_desk(desk), m_backup(foundation.random)
{
}

DeskAdministration::~DeskAdministration() = default;

QFuture<Result<void, AdminProblem>> DeskAdministration::initClinic(desk::NewClinic clinic)
{
    const auto digits = clinic.managerPin.bytes();
    const QByteArrayView pin(reinterpret_cast<const char*>(digits.data()),
                             static_cast<qsizetype>(digits.size()));
    if (!auth::Pin::check(pin))
        return no(AdminProblem::PinRefused);
    const auto facts = storage::peek(m_foundation.paths.database());
    if (facts && facts->exists)
        return no(AdminProblem::AlreadyThere);
    const Promise<void, AdminProblem> done;
    openNew(std::move(clinic), done);
    return done.future();
}

QFuture<Result<void, AdminProblem>> DeskAdministration::resetDemo()
{
    if (!m_foundation.paths.isDemo())
        return no(AdminProblem::NotTheDemo);
    if (!m_foundation.paths.prepare())
        return no(AdminProblem::FileFailed);
    {
        const auto alone = platform::ProfileLock::take(
            platform::ProfileLock::pathIn(m_foundation.paths.stateDir), platform::ProfileLock::Use::Alone);
        if (!alone)
            return no(AdminProblem::DeskRunning);
        if (!removeDatabase(m_foundation.paths))
            return no(AdminProblem::FileFailed);
    }
    const Promise<void, AdminProblem> done;
    openNew(std::nullopt, done);
    return done.future();
}

void DeskAdministration::openNew(std::optional<desk::NewClinic> clinic,
                                 const Promise<void, AdminProblem>& done)
{
    m_opener = std::make_unique<DeskOpener>(m_foundation);
    connect(m_opener.get(), &DeskOpener::opened, this, [done] { done.finish({}); });
    connect(m_opener.get(), &DeskOpener::failed, this, [done](const desk::OpeningFailure& why) {
        const bool keys = why.problem == desk::OpeningProblem::KeychainUnavailable ||
                          why.problem == desk::OpeningProblem::KeysLockedOrLost;
        done.finish(failure(keys ? AdminProblem::KeysUnavailable : AdminProblem::OpeningFailed));
    });
    if (clinic)
        m_opener->make(std::move(*clinic));
    else
        m_opener->open();
}

QFuture<Result<void, AdminProblem>> DeskAdministration::backUpKeys(QString file, SecretBytes passphrase)
{
    if (!m_desk)
        return no(AdminProblem::NoClinic);
    const Promise<void, AdminProblem> done;
    auto written = m_backup.backup(file, m_desk->database.context().identity().tenant, m_desk->keys,
                                   std::move(passphrase));
    whenDone(std::move(written), this, [this, done](const Result<void, KeyBackupProblem>& result) {
        if (!result)
            return done.finish(failure(asAdminProblem(result.error())));
        // From now on real clients may be saved.
        whenDone(m_desk->clinicSettings.set(u"keys.backed-up"_s, u"true"_s, Actor::system()), this,
                 [done](const auto& noted) {
                     done.finish(noted ? Result<void, AdminProblem>{} : failure(AdminProblem::OpeningFailed));
                 });
    });
    return done.future();
}

QFuture<Result<void, AdminProblem>> DeskAdministration::restoreKeys(QString file, SecretBytes passphrase)
{
    const auto facts = storage::peek(m_foundation.paths.database());
    if (!facts || !facts->exists)
        return no(AdminProblem::NoClinic);
    auto alone = platform::ProfileLock::take(platform::ProfileLock::pathIn(m_foundation.paths.stateDir),
                                             platform::ProfileLock::Use::Alone);
    if (!alone)
        return no(AdminProblem::DeskRunning);
    const auto lock = std::make_shared<platform::ProfileLock>(std::move(*alone));
    const Promise<void, AdminProblem> done;
    whenDone(
        m_backup.restore(file, std::move(passphrase)), this,
        [this, done, lock, facts = *facts](Result<desk::ClinicKeys, KeyBackupProblem> keys) {
            if (!keys)
                return done.finish(failure(asAdminProblem(keys.error())));
            if (keys->tenant != facts.identity.tenant)
                return done.finish(failure(AdminProblem::OtherClinic));
            m_secrets = secretsOf(m_foundation, facts.identity.tenant);
            m_keyLoader = std::make_unique<platform::DeskKeyLoader>(*m_secrets, m_foundation.random);
            using Adopted = Result<desk::DeskKeys, desk::OpeningFailure>;
            whenDone(m_keyLoader->adopt(std::move(*keys)), this, [this, done, lock](const Adopted& adopted) {
                if (!adopted)
                    return done.finish(failure(AdminProblem::KeysUnavailable));
                const auto set =
                    storage::setKeyFingerprint(m_foundation.paths.database(), adopted->fingerprint());
                done.finish(set ? Result<void, AdminProblem>{} : failure(AdminProblem::OpeningFailed));
            });
        });
    return done.future();
}

} // namespace frontpaw

#include "moc_DeskAdministration.cpp"
