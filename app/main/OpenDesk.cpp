#include "OpenDesk.h"

#include "desk/PolicySettings.h"
#include "words/Messages.h"

using namespace Qt::StringLiterals;

namespace frontpaw {

using storage::StorageProblem;

namespace {

QTimeZone zoneFrom(const QString& name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// Below the runtime folder, which is gone at log-out; else beside the database.
QString boxIn(const platform::ProfilePaths& paths, DeskId desk)
{
    const QString folder = paths.runtimeDir.isEmpty() ? paths.dataDir : paths.runtimeDir + u'/' + desk.text();
    return folder + u"/preview.box"_s;
}

} // namespace

OpenDesk::OpenDesk(const Foundation& foundation, Opened opened)
    : m_isDemo(foundation.paths.isDemo())
    , m_opened(std::move(opened))
    , keys(*m_opened.keys)
    , database(*m_opened.database)
    , clinicSettings(*m_opened.settings)
    , m_zone(zoneFrom(setting(u"clinic.timezone")))
    , ids(foundation.clock, foundation.random)
    , mac(keys.code, database.context().identity().tenant)
    , phones(keys.index, database.context().identity().tenant)
    , verifications(database)
    , sessions(database)
    , flowStore(database)
    , staffStore(database)
    , clients(database)
    , pets(database, m_zone)
    , schedule(database, m_zone)
    , intentions(schedule)
    , previewBox(boxIn(foundation.paths, database.context().identity().desk), database.context().sealer(),
                 database.context().identity().desk, foundation.clock)
    , previewChannel(
          previewBox, [this](const auth::OutgoingCode& message) { return textOf(message); }, foundation.clock)
    , engine({verifications, sessions, previewChannel, mac, phones, foundation.clock, foundation.random, ids},
             auth::OtpPolicy{})
    , staffDoor(foundation.clock, foundation.mailbox)
{
    connect(&clinicSettings, &storage::SqlClinicSettings::changed, this, &OpenDesk::applyPolicy);
    applyPolicy();
}

OpenDesk::~OpenDesk()
{
    // Whatever is written behind is on disk before the stores that asked for it go.
    database.stop();
}

QFuture<Result<void, StorageProblem>> OpenDesk::read()
{
    using Flows = Result<std::vector<auth::SignInState>, auth::StoreProblem>;
    using Staff = Result<std::vector<auth::StaffMember>, auth::StoreProblem>;
    const Promise<void, StorageProblem> done;
    // One queue answers in order: the second answer is there when both are.
    whenDone(staffStore.all(), this, [this, done](const Staff& members) {
        if (!members)
            return done.finish(failure(StorageProblem::Failed));
        staffDoor.setStaff(*members);
    });
    whenDone(flowStore.all(), this, [this, done](const Flows& flows) {
        if (!flows)
            return done.finish(failure(StorageProblem::Failed));
        parkedFlows = *flows;
        done.finish({});
    });
    return done.future();
}

QFuture<Result<void, StorageProblem>> OpenDesk::checkAudit()
{
    using Check = Result<storage::AuditLog::Check, StorageProblem>;
    const Promise<void, StorageProblem> done;
    auto checked = database.read(
        [](storage::Transaction& transaction) -> Check { return storage::AuditLog::check(transaction); });
    whenDone(std::move(checked), this, [this, done](const Check& check) {
        if (!check)
            return done.finish(failure(check.error()));
        audit = *check;
        done.finish({});
    });
    return done.future();
}

QString OpenDesk::textOf(const auth::OutgoingCode& message) const
{
    return words::codeMessage(message.language, QString::fromLatin1(message.code.exposed()), clinicName(),
                              message.validFor);
}

bool OpenDesk::keysAreBackedUp() const
{
    const auto it = clinicSettings.values().find(u"keys.backed-up"_s);
    return it != clinicSettings.values().end() && it->second == u"true"_s;
}

QString OpenDesk::setting(QStringView name) const
{
    const auto it = clinicSettings.values().find(name.toString());
    if (it != clinicSettings.values().end())
        return it->second;
    const desk::Setting* known = desk::findSetting(name);
    return known ? known->fallback : QString();
}

void OpenDesk::applyPolicy()
{
    if (const auto policy = desk::policyFrom(clinicSettings.values()))
        engine.setPolicy(policy->bounded());
    engine.setSending(m_isDemo || keysAreBackedUp() ? auth::Sending::Open : auth::Sending::NeedsKeyBackup);
}

} // namespace frontpaw

#include "moc_OpenDesk.cpp"
