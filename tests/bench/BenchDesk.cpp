#include "BenchDesk.h"

#include "Answer.h"
#include "support/Population.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace frontpaw::bench {

namespace {

constexpr int withoutCap = 1'000'000'000;

SecretBytes drawnKey(RandomSource& random)
{
    SecretBytes key(KeyRing::keySize);
    if (!random.fill(std::as_writable_bytes(std::span(key.data(), key.size()))))
        qFatal("the generator failed");
    return key;
}

desk::DeskKeys drawnKeys(RandomSource& random)
{
    desk::DeskKeys keys;
    keys.data.add(1, drawnKey(random));
    keys.index = drawnKey(random);
    keys.code = drawnKey(random);
    keys.audit = drawnKey(random);
    return keys;
}

/// A channel that is always quick and tells nothing.
class Nowhere final : public auth::MessageSender
{
public:
    QFuture<Result<auth::Accepted, auth::SendFailure>> send(auth::OutgoingCode) override
    {
        return ready<auth::Accepted, auth::SendFailure>(auth::Accepted{});
    }
};

} // namespace

BenchDesk::BenchDesk(const QString& folder)
    : m_ids(m_clock, m_random)
    , m_keys(drawnKeys(m_random))
    , m_identity{m_ids.next<TenantId>(), m_ids.next<DeskId>()}
    , m_sealer(m_keys.data, m_random)
    , m_mac(m_keys.code, m_identity.tenant)
    , m_phones(m_keys.index, m_identity.tenant)
    , m_file(folder + u"/desk.db"_s)
    , m_database(std::make_unique<storage::Database>(
          storage::DatabaseParts{m_keys, m_clock, m_random, m_mailbox}, m_file, storage::DatabaseTimes{}))
{
    if (!QDir().mkpath(folder) || !answerOf(m_database->open(m_identity)))
        qFatal("no database could be made in %s", qPrintable(folder));
    m_verifications = std::make_unique<storage::SqlVerificationStore>(*m_database);
    m_sessions = std::make_unique<storage::SqlSessionStore>(*m_database);
    // Where the system has a runtime folder, it is in memory.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", folder);
    m_box = std::make_unique<delivery::PreviewBox>(runtime + u"/bench/preview.box"_s, m_sealer,
                                                   m_identity.desk, m_clock);
    m_sender = std::make_unique<delivery::PreviewChannel>(
        *m_box,
        [](const auth::OutgoingCode& message) {
            return u"Your code is "_s + QString::fromLatin1(message.code.exposed());
        },
        m_clock);
    makeEngine(*m_sender);
}

BenchDesk::~BenchDesk()
{
    m_database->stop();
}

void BenchDesk::makeEngine(auth::MessageSender& sender)
{
    auth::OtpPolicy policy;
    policy.deskRequestsPerHour = withoutCap;
    policy.messagesPerDay = withoutCap;
    m_engine = std::make_unique<auth::AuthEngine>(
        auth::EngineParts{*m_verifications, *m_sessions, sender, m_mac, m_phones, m_clock, m_random, m_ids},
        policy);
}

void BenchDesk::sendNowhere()
{
    m_engine.reset();
    m_sender = std::make_unique<Nowhere>();
    makeEngine(*m_sender);
}

QString BenchDesk::codeFor(const auth::PhoneNumber& phone) const
{
    for (const desk::PreviewMessage& message : m_box->messages()) {
        if (message.to == phone.e164())
            return message.code;
    }
    return {};
}

void BenchDesk::populate(int clients)
{
    // Two clients share five pets.
    test::populate(*m_database, {clients, clients * 5 / 2});
}

auth::CodeRequest BenchDesk::requestFor(const auth::PhoneNumber& phone) const
{
    auth::CodeRequest request;
    request.phone = phone;
    request.actor = Actor::system();
    return request;
}

} // namespace frontpaw::bench
