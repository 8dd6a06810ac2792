#include "storage/SqlClientStore.h"

#include "rows/ClientOrder.h"
#include "rows/ClientRows.h"
#include "storage/AuditLog.h"
#include "storage/Fields.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using clinic::Client;
using clinic::ClientChange;
using clinic::ClinicProblem;

/// So many clients are taken in between two other transactions: about 50 ms.
constexpr int slice = 4000;
constexpr int largestPage = 1000;

QString plainLanguage(const Client& client)
{
    return client.language.isEmpty() ? u"en"_s : client.language;
}

/// What stands after `change`, as far as it decides whether the profile is complete.
Client changed(Client client, const ClientChange& change)
{
    client.firstName = change.firstName.value_or(client.firstName);
    client.lastName = change.lastName.value_or(client.lastName);
    client.language = change.language.value_or(client.language);
    client.under18 = change.under18.value_or(client.under18);
    client.parentName = change.parentName.value_or(client.parentName);
    for (const auto& [purpose, given] : change.consents) {
        const auto same = [purpose = purpose](const clinic::Consent& consent) {
            return consent.purpose == purpose;
        };
        std::erase_if(client.consents, same);
        client.consents.push_back({purpose, given, {}, {}});
    }
    return client;
}

Change clientRow(const ClientChange& change, const Client& after)
{
    Change row = Change::put(Table::Clients, after.id);
    const std::pair<QString, const std::optional<QString>&> texts[]{
        {field::firstName, change.firstName}, {field::lastName, change.lastName},
        {field::email, change.email},         {field::address, change.address},
        {field::language, change.language},   {field::parentName, change.parentName}};
    for (const auto& [name, text] : texts) {
        if (text)
            row.fields.emplaceBack(name, *text);
    }
    if (change.under18)
        row.fields.emplaceBack(field::under18, *change.under18);
    row.columns.emplaceBack(u"profile_complete"_s, isComplete(after) ? 1 : 0);
    return row;
}

/// Dated rows, so only what changes is written.
void writeConsents(Transaction& transaction, const Actor& actor, const Client& before,
                   const ClientChange& change)
{
    for (const auto& [purpose, given] : change.consents) {
        if (before.agreesTo(purpose) == given)
            continue;
        Change row = Change::put(Table::Consents, transaction.newId<RowId>());
        row.columns = {{u"client_id"_s, before.id},
                       {u"purpose"_s, keyOf(purpose)},
                       {u"given"_s, given ? 1 : 0},
                       {u"at"_s, transaction.now()}};
        row.fields = {{field::noticeLanguage, change.language.value_or(plainLanguage(before))}};
        (void)Tables::write(transaction, actor, row);
    }
}

Result<std::vector<Client>, ClinicProblem> readAll(Transaction& transaction, const std::vector<ClientId>& ids)
{
    std::vector<Client> clients;
    for (const ClientId id : ids) {
        if (auto client = readClient(transaction, id))
            clients.push_back(std::move(*client));
    }
    return clients;
}

} // namespace

/// One call of list(): slices of catching up, each a transaction of its own so that nobody waits for all of
/// them.
class SqlClientStore::Listing : public QObject
{
public:
    using Page = Result<std::vector<Client>, ClinicProblem>;

    Listing(QObject* parent, Database& database, std::shared_ptr<ClientOrder> order, int offset, int count)
        : QObject(parent), m_database(database), m_order(std::move(order)), m_offset(offset), m_count(count)
    {
    }

    ~Listing() override { m_promise.finish(failure(ClinicProblem::Stopping)); }

    [[nodiscard]] QFuture<Page> future() const { return m_promise.future(); }

    void step()
    {
        auto caughtUp =
            m_database.read([order = m_order](Transaction& transaction) -> Result<bool, ClinicProblem> {
                return order->catchUp(transaction, slice);
            });
        whenDone(caughtUp, this, [this](const Result<bool, ClinicProblem>& done) {
            if (!done)
                finish(failure(done.error()));
            else if (!*done)
                step();
            else
                readPage();
        });
    }

private:
    void readPage()
    {
        auto page =
            m_database.read([order = m_order, offset = m_offset, count = m_count](Transaction& transaction) {
                return readAll(transaction, order->page(offset, count));
            });
        whenDone(page, this, [this](Page clients) { finish(std::move(clients)); });
    }
    void finish(Page page)
    {
        m_promise.finish(std::move(page));
        deleteLater();
    }

    Database& m_database;
    std::shared_ptr<ClientOrder> m_order;
    int m_offset;
    int m_count;
    Promise<std::vector<Client>, ClinicProblem> m_promise;
};

SqlClientStore::SqlClientStore(Database& database)
    : m_database(database), m_order(std::make_shared<ClientOrder>())
{
}

SqlClientStore::~SqlClientStore() = default;

clinic::Answer<Client> SqlClientStore::client(ClientId id)
{
    return m_database.read([id](Transaction& transaction) { return readClient(transaction, id); });
}

clinic::Answer<std::vector<Client>> SqlClientStore::list(int offset, int count)
{
    if (offset < 0 || count < 1 || count > largestPage)
        return ready<std::vector<Client>, ClinicProblem>(failure(ClinicProblem::Invalid));
    auto* listing = new Listing(&m_listings, m_database, m_order, offset, count);
    listing->step();
    return listing->future();
}

clinic::Answer<std::vector<Client>> SqlClientStore::byPhone(QString e164)
{
    return m_database.read([e164 = std::move(e164)](Transaction& transaction) {
        return readAll(transaction, clientsByPhone(transaction, e164));
    });
}

clinic::Answer<Client> SqlClientStore::change(ClientId id, ClientChange change, Actor actor)
{
    if (!problemsOf(change).empty())
        return ready<Client, ClinicProblem>(failure(ClinicProblem::Invalid));
    return m_database.run(
        [id, change = change.tidied(), actor](Transaction& transaction) -> Result<Client, ClinicProblem> {
            const auto before = readClient(transaction, id);
            if (!before)
                return before;
            writeConsents(transaction, actor, *before, change);
            if (const auto written =
                    Tables::write(transaction, actor, clientRow(change, changed(*before, change)));
                !written)
                return failure(clinicProblem(written.error()));
            return readClient(transaction, id);
        });
}

clinic::Answer<Client> SqlClientStore::open(ClientId id, Actor actor)
{
    return m_database.run([id, actor](Transaction& transaction) {
        auto client = readClient(transaction, id);
        if (client)
            AuditLog::append(transaction, actor, "client-opened", rowId(id), {});
        return client;
    });
}

} // namespace frontpaw::storage
