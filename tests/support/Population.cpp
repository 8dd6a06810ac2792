#include "support/Population.h"

#include "RowSeal.h"
#include "auth/CodeMac.h"
#include "storage/Fields.h"

#include <QTest>

#include <iterator>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

namespace {

using namespace storage;

constexpr QStringView firstNames[]{
    u"Ananya", u"Rahul", u"Priya",  u"Meenakshi", u"José",     u"मीनाक्षी", u"Arjun",  u"Lakshmi",
    u"Vikram", u"Sana",  u"Fatima", u"கவிதா",     u"Harpreet", u"Zoya",    u"Ishaan", u"Deepa",
    u"Kavya",  u"Rohan", u"Sunita", u"Aditi",     u"Farhan",   u"Gauri",   u"Imran",  u"Jaya",
    u"Kiran",  u"Leela", u"Manoj",  u"Nisha",     u"Omkar",    u"Pooja",   u"Qadir",  u"Ritu",
    u"Sanjay", u"Tara",  u"Uma",    u"Varun",     u"Yamini",   u"Zubin",   u"Bhavna", u"Chetan"};
constexpr QStringView lastNames[]{
    u"Rao",       u"Sharma", u"Iyer",      u"Das",      u"Khan",  u"Reddy",      u"Nair",      u"D'Souza",
    u"Patel",     u"Singh",  u"Mukherjee", u"Banerjee", u"Gupta", u"Chatterjee", u"Fernandes", u"Kulkarni",
    u"Deshpande", u"शर्मा",   u"Menon",     u"Pillai",   u"Joshi", u"Bose",       u"Ghosh",     u"Hegde",
    u"Jain",      u"Kapoor", u"Lobo",      u"Mehta",    u"Naidu", u"Oberoi"};
constexpr QStringView petNames[]{u"Bruno",  u"Miso",   u"Simba",   u"Moti",   u"Luna",   u"Rocky",
                                 u"Sheru",  u"Tiger",  u"Coco",    u"Oreo",   u"मोती",   u"Kittu",
                                 u"Max",    u"Bella",  u"Chikoo",  u"Laddu",  u"Jimmy",  u"Snowy",
                                 u"Pepper", u"Gabbar", u"Biscuit", u"Toffee", u"Jalebi", u"Ginger",
                                 u"Kaju",   u"Badam",  u"Raja",    u"Rani",   u"Shadow", u"Ziggy"};

/// Spreads a count over names without a generator.
std::size_t spread(int number, int salt, std::size_t over)
{
    auto mixed = static_cast<quint64>(number) * 0x9E3779B97F4A7C15ULL +
                 static_cast<quint64>(salt) * 0xBF58476D1CE4E5B9ULL;
    mixed ^= mixed >> 29U;
    mixed *= 0x94D049BB133111EBULL;
    return (mixed >> 33U) % over;
}

class Writer
{
public:
    explicit Writer(Transaction& transaction)
        : m_transaction(transaction), m_phones(transaction.context().keys().index, transaction.tenant())
    {
    }

    ClientId addClient(int number)
    {
        const auto id = m_transaction.newId<ClientId>();
        const auto first = firstNames[spread(number, 1, std::size(firstNames))];
        const auto last = lastNames[spread(number, 2, std::size(lastNames))];
        insert(Table::Clients, id, {{u"profile_complete"_s, 1}, {u"disabled"_s, 0}},
               {{field::firstName, first.toString()},
                {field::lastName, last.toString()},
                {field::language, u"en"_s}});
        const QString phone = phoneOfCrowd(number);
        insert(Table::PhoneKeys, m_transaction.newId<RowId>(),
               {{u"client_id"_s, id},
                {u"phone_key"_s, m_phones.keyOf(auth::PhoneNumber::fromE164(phone)).bytes()},
                {u"valid_from"_s, m_transaction.now()},
                {u"verified_at"_s, m_transaction.now()}},
               {{field::e164, phone}});
        insert(Table::Consents, m_transaction.newId<RowId>(),
               {{u"client_id"_s, id},
                {u"purpose"_s, field::care},
                {u"given"_s, 1},
                {u"at"_s, m_transaction.now()}},
               {{field::noticeLanguage, u"en"_s}});
        return id;
    }

    void addPet(ClientId client, int number)
    {
        const auto id = m_transaction.newId<PetId>();
        const bool cat = spread(number, 4, 3) == 0;
        insert(Table::Pets, id, {{u"species"_s, cat ? u"cat"_s : u"dog"_s}},
               {{field::name, petNames[spread(number, 3, std::size(petNames))].toString()},
                {field::breed, cat ? u"Persian"_s : u"Labrador"_s}});
        insert(Table::PetPeople, m_transaction.newId<RowId>(),
               {{u"pet_id"_s, id}, {u"client_id"_s, client}, {u"valid_from"_s, m_transaction.now()}}, {});
    }

private:
    using Columns = QHash<QString, Value>;
    using Fields = std::initializer_list<std::pair<QString, QString>>;

    template <class Tag>
    void insert(Table table, const Id<Tag>& id, Columns columns, Fields fields)
    {
        const TableShape& shape = shapeOf(table);
        Row row;
        row.id = RowId::fromBytes(id.bytes());
        row.version = 1;
        row.hlc = m_transaction.hlc();
        row.desk = m_transaction.desk();
        row.changedAt = m_transaction.now();
        row.changedBy = Actor::system().text();
        row.columns = std::move(columns);
        for (const auto& [name, text] : fields)
            row.fields.set(name, text, row.hlc, row.desk);
        const auto sealed =
            m_transaction.context().sealer().seal(row.fields.encoded(), boundTo(m_transaction, shape, row));
        QList<Value> values{m_transaction.tenant(),     row.id,        row.version,   row.hlc,      row.desk,
                            m_transaction.nextChange(), row.changedAt, row.changedBy, std::nullopt, *sealed};
        for (const QString& column : shape.columns)
            values.append(row.columns.value(column));
        m_transaction.execute(insertInto(table), values);
    }

    const QString& insertInto(Table table)
    {
        QString& sql = m_inserts[static_cast<int>(table)];
        if (sql.isEmpty()) {
            const TableShape& shape = shapeOf(table);
            const QStringList common{u"tenant_id"_s,  u"id"_s,          u"version"_s,    u"hlc"_s,
                                     u"desk_id"_s,    u"changed_seq"_s, u"changed_at"_s, u"changed_by"_s,
                                     u"deleted_at"_s, u"sealed"_s};
            const QStringList all = common + shape.columns;
            sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(shape.name, all.join(u", "_s),
                                                           QStringList(all.size(), u"?"_s).join(u", "_s));
        }
        return sql;
    }

    Transaction& m_transaction;
    auth::PhoneIndex m_phones;
    QHash<int, QString> m_inserts;
};

} // namespace

QString phoneOfCrowd(int client)
{
    // 7 and a permutation of nine digits, so that neighbours have other tails
    const auto digits = static_cast<quint64>(client) * 387'420'489ULL % 1'000'000'007ULL % 1'000'000'000ULL;
    return u"+917%1"_s.arg(digits, 9, 10, QChar(u'0'));
}

void populate(Database& database, Crowd crowd)
{
    auto done = database.run([crowd](Transaction& transaction) -> Result<void, StorageProblem> {
        Writer writer(transaction);
        int pets = 0;
        for (int client = 0; client < crowd.clients; ++client) {
            const ClientId id = writer.addClient(client);
            const auto until = static_cast<int>(qint64{crowd.pets} * (client + 1) / crowd.clients);
            for (; pets < until; ++pets)
                writer.addPet(id, pets);
        }
        return {};
    });
    if (!QTest::qWaitFor([&] { return done.isFinished(); }, 600'000) || !done.takeResult())
        qFatal("cannot populate the database");
}

} // namespace frontpaw::test
