#include "SqlGround.h"

#include "signin/ClientRows.h"
#include "signin/SessionRows.h"
#include "storage/SqlFlowStore.h"
#include "storage/SqlSessionStore.h"
#include "storage/SqlVerificationStore.h"
#include "storage/Tables.h"

namespace frontpaw::test {

using namespace auth;
using namespace storage;
using namespace Qt::StringLiterals;

namespace {

using Broken = std::optional<StoreProblem>;

/// The store, or the problem that all of it answers.
class BreakableVerifications final : public VerificationStore
{
public:
    BreakableVerifications(Database& database, const Broken& broken) : m_store(database), m_broken(broken) {}

    QFuture<Result<Decision, StoreProblem>> transact(auth::Subject subject, Decide decide) override
    {
        return m_broken ? ready<Decision, StoreProblem>(failure(*m_broken))
                        : m_store.transact(std::move(subject), std::move(decide));
    }
    void transactLater(auth::Subject subject, Decide decide) override
    {
        if (!m_broken)
            m_store.transactLater(std::move(subject), std::move(decide));
    }
    QFuture<Result<Ledger, StoreProblem>> read(auth::Subject subject) override
    {
        return m_broken ? ready<Ledger, StoreProblem>(failure(*m_broken)) : m_store.read(std::move(subject));
    }
    QFuture<Result<std::vector<Challenge>, StoreProblem>> latest(int count) override
    {
        return m_store.latest(count);
    }

private:
    SqlVerificationStore m_store;
    const Broken& m_broken;
};

class BreakableSessions final : public SessionStore
{
public:
    BreakableSessions(Database& database, const Broken& broken) : m_store(database), m_broken(broken) {}

    QFuture<Result<Change, StoreProblem>> transact(Subject subject, Decide decide) override
    {
        return m_broken ? ready<Change, StoreProblem>(failure(*m_broken))
                        : m_store.transact(std::move(subject), std::move(decide));
    }

private:
    SqlSessionStore m_store;
    const Broken& m_broken;
};

} // namespace

struct SqlGround::Stores
{
    explicit Stores(Database& database)
        : verifications(database, broken), sessions(database, broken), flows(database)
    {
    }

    Broken broken;
    BreakableVerifications verifications;
    BreakableSessions sessions;
    SqlFlowStore flows;
};

SqlGround::SqlGround() : SqlGround(QString()) {}

SqlGround::SqlGround(const QString& path)
    : m_mac(m_desk.keys.code, m_desk.identity.tenant), m_phones(m_desk.keys.index, m_desk.identity.tenant)
{
    // Written behind only together with what must be durable, so that a kill loses it for certain.
    m_desk.times.writeBehind = std::chrono::hours{1};
    open(path.isEmpty() ? m_desk.path() : path);
}

SqlGround::~SqlGround() = default;

void SqlGround::open(const QString& path)
{
    m_stores.reset();
    auto database = std::make_unique<Database>(m_desk.parts(), path, m_desk.times);
    const auto outcome =
        await(database->open(QFile::exists(path) ? std::nullopt : std::optional(m_desk.identity)));
    if (!outcome)
        qFatal("cannot open: %d", static_cast<int>(outcome.error().problem));
    m_database = std::move(database);
    m_stores = std::make_unique<Stores>(*m_database);
}

VerificationStore& SqlGround::verifications()
{
    return m_stores->verifications;
}

SessionStore& SqlGround::sessions()
{
    return m_stores->sessions;
}

FlowStore& SqlGround::flows()
{
    return m_stores->flows;
}

ClientId SqlGround::addClient(const PhoneNumber& phone, Person person)
{
    SodiumRandom random;
    const auto id = IdSource(m_desk.clock, random).next<ClientId>();
    test::write(*m_database, [&](Transaction& transaction) {
        ClientRows::make(transaction, Actor::system(), {id, phone});
        storage::Change change = storage::Change::put(Table::Clients, id);
        change.columns = {{u"profile_complete"_s, person == Person::Complete ? 1 : 0},
                          {u"disabled"_s, person == Person::Disabled ? 1 : 0}};
        (void)Tables::write(transaction, Actor::system(), change);
    });
    ++m_commitsAside;
    return id;
}

std::vector<KnownClient> SqlGround::clientsOf(const PhoneNumber& phone)
{
    return look(*m_database, [&](Transaction& transaction) {
        return ClientRows::behind(transaction, m_phones.keyOf(phone));
    });
}

std::vector<Session> SqlGround::allSessions()
{
    return look(*m_database, [](Transaction& transaction) {
        std::vector<Session> sessions;
        auto row = transaction.select(u"SELECT id FROM sessions ORDER BY id"_s, {});
        while (row.next()) {
            if (const auto session = SessionRows::byId(transaction, row.id<SessionId>(0)))
                sessions.push_back(*session);
        }
        return sessions;
    });
}

std::vector<QByteArray> SqlGround::auditEvents()
{
    return look(*m_database, [](Transaction& transaction) {
        std::vector<QByteArray> events;
        // The rows' own lines are the tables' business, not the engine's.
        auto row =
            transaction.select(u"SELECT event FROM audit WHERE event NOT LIKE 'row-%' ORDER BY seq"_s, {});
        while (row.next())
            events.push_back(row.text(0).toLatin1());
        return events;
    });
}

int SqlGround::petsOf(ClientId client)
{
    return look(*m_database, [&](Transaction& transaction) {
        return static_cast<int>(
            Tables::select(transaction, Table::PetPeople, u"client_id = ?"_s, {client}).size());
    });
}

int SqlGround::durableCommits() const
{
    return m_commitsBefore + static_cast<int>(m_database->commits().durable) - m_commitsAside;
}

void SqlGround::breakStorage(std::optional<StoreProblem> problem)
{
    m_stores->broken = problem;
}

void SqlGround::kill()
{
    // What a dead process leaves: the file and its log as they are now.
    const QString before = m_database->path();
    const QString after = m_desk.folder.filePath(u"life%1.db"_s.arg(++m_lives));
    for (const QString& ending : {u""_s, u"-wal"_s})
        QFile::copy(before + ending, after + ending);
    m_commitsBefore += static_cast<int>(m_database->commits().durable);
    open(after);
}

} // namespace frontpaw::test
