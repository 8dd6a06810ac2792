#include "storage/SearchIndex.h"
#include "ClinicSeed.h"
#include "storage/SqlClientStore.h"
#include "storage/SqlPetStore.h"
#include "support/Population.h"
#include "support/TestRun.h"

#include <QSignalSpy>

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;
using frontpaw::test::await;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_database = m_desk->closed();
        m_times = {};
    }
    void cleanup()
    {
        m_index.reset();
        m_database.reset();
    }

    void showsWhatWasFoundWithItsMarks()
    {
        open();
        const ClientId ananya = seed(u"Ananya"_s, u"Rao"_s, {u"+919886012345"_s, u"+919535339196"_s});
        addPet(ananya, u"Bruno"_s, Species::Dog, u"Labrador"_s);
        m_desk->clock.advance(Milliseconds{2});
        addPet(ananya, u"Miso"_s, Species::Cat, {});
        start();
        SearchHit hit = only(ask(u"mis"_s));
        QVERIFY(hit.client == ananya);
        QCOMPARE(hit.name, u"Ananya Rao"_s);
        QCOMPARE(hit.pets, u"Bruno, Labrador · Miso, cat"_s);
        QVERIFY(hit.firstSpecies == Species::Dog);
        QCOMPARE(hit.petsMark, (Mark{18, 3}));
        QCOMPARE(hit.nameMark, Mark());
        hit = only(ask(u"9196"_s));
        QCOMPARE(hit.phone, u"+919535339196"_s);
        QCOMPARE(hit.phoneMark, (Mark{9, 4}));
    }

    void answersTheLatestQuestionAlone()
    {
        open();
        seed(u"Ananya"_s, u"Rao"_s);
        start();
        QSignalSpy answers(m_index.get(), &ClientSearch::answered);
        for (const QString& query : {u"x"_s, u"xy"_s, u"ana"_s})
            m_index->ask(query, 8);
        QVERIFY(answers.wait());
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.front().front().value<SearchAnswer>().query, u"ana"_s);
    }

    void keepsAQuestionAskedBeforeTheDatabaseWasOpen()
    {
        { // a clinic of yesterday
            auto before = m_desk->opened();
            test::seedClient(*before, u"Ananya"_s, u"Rao"_s);
        }
        makeIndex();
        QSignalSpy answers(m_index.get(), &ClientSearch::answered);
        m_index->ask(u"ana"_s, 8);
        QVERIFY(await(m_database->open(std::nullopt)).has_value());
        m_index->start();
        QTRY_VERIFY(!answers.isEmpty() && answers.back().front().value<SearchAnswer>().complete);
        QCOMPARE(answers.back().front().value<SearchAnswer>().hits.size(), std::size_t{1});
    }

    void findsAWholeNumberBeforeItIsFull()
    {
        open();
        const ClientId ananya = seed(u"Ananya"_s, u"Rao"_s, {u"+919535339196"_s});
        // nothing is filled in before start(), but a wiped index answers
        start();
        m_index->wipe();
        const SearchAnswer answer = ask(u"95353 39196"_s);
        QVERIFY(!answer.complete);
        QVERIFY(only(answer).client == ananya);
        QVERIFY(ask(u"ana"_s).hits.empty());
    }

    void findsMoreAndMoreWhileItFills()
    {
        open();
        test::populate(*m_database, {300, 700});
        m_times.batch = 10;
        QSignalSpy answers(m_index.get(), &ClientSearch::answered);
        m_index->ask(test::phoneOfCrowd(299), 8);
        start();
        QTRY_VERIFY(!answers.isEmpty() && answers.back().front().value<SearchAnswer>().complete);
        for (const auto& answer : answers)
            QCOMPARE(answer.front().value<SearchAnswer>().hits.size(), std::size_t{1});
    }

    void noticesWhatThisProcessWrites()
    {
        open();
        const ClientId ananya = seed(u"Ananya"_s, u"Rao"_s, {u"+919535339196"_s});
        m_times.poll = Milliseconds{600'000};
        start();
        SqlClientStore clients(*m_database);
        ClientChange change;
        change.lastName = u"Iyer"_s;
        QVERIFY(await(clients.change(ananya, change, Actor::system())).has_value());
        QTRY_COMPARE(ask(u"iyer"_s).hits.size(), std::size_t{1});
        QVERIFY(ask(u"rao"_s).hits.empty());
        addPet(ananya, u"Kimi"_s, Species::Cat, {});
        QTRY_COMPARE(ask(u"kimi"_s).hits.size(), std::size_t{1});
        seed(u"Zoya"_s, u"Khan"_s);
        QTRY_COMPARE(ask(u"zoya"_s).hits.size(), std::size_t{1});
        test::commit(*m_database, [&](Transaction& transaction) {
            (void)Tables::write(transaction, Actor::system(),
                                storage::Change::remove(Table::Clients, ananya));
        });
        QTRY_VERIFY(ask(u"iyer"_s).hits.empty());
        QTRY_VERIFY(ask(u"kimi"_s).hits.empty());
    }

    void noticesWhatAnotherProcessWrites()
    {
        m_times.poll = Milliseconds{10};
        open();
        start();
        // a connection of its own, as another process has one
        auto other = m_desk->opened();
        test::seedClient(*other, u"Farhan"_s, u"Khan"_s, {u"+919886012345"_s});
        QTRY_COMPARE(ask(u"farhan"_s).hits.size(), std::size_t{1});
        QCOMPARE(ask(u"12345"_s).hits.size(), std::size_t{1});
    }

    void holdsNothingAfterAWipeUntilItStartsAnew()
    {
        open();
        seed(u"Ananya"_s, u"Rao"_s);
        start();
        QVERIFY(m_index->memory() > 0);
        m_index->wipe();
        QVERIFY(!m_index->isFull());
        QVERIFY(ask(u"ana"_s).hits.empty());
        QTRY_COMPARE(m_index->memory(), 0);
        start();
        QCOMPARE(ask(u"ana"_s).hits.size(), std::size_t{1});
    }

    void leavesOutWhoIsDamaged()
    {
        open();
        const ClientId broken = seed(u"Ananya"_s, u"Rao"_s);
        seed(u"Anand"_s, u"Rao"_s);
        test::commit(*m_database, [&](Transaction& transaction) {
            transaction.execute(u"UPDATE clients SET disabled = 1 WHERE id = ?"_s, {broken});
        });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the seal of .*clients.* is broken"_s));
        start();
        QCOMPARE(only(ask(u"anan"_s)).name, u"Anand Rao"_s);
    }

    void takesEveryQuestion_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& [name, text] : test::hostileTexts())
            QTest::newRow(name) << text;
    }
    void takesEveryQuestion()
    {
        QFETCH(QString, text);
        open();
        seed(text, u"Rao"_s);
        start();
        QCOMPARE(ask(text).query, text);
        const SearchHit hit = only(ask(u"rao"_s));
        QVERIFY(hit.nameMark.start + hit.nameMark.length <= hit.name.size());
    }

    void findsEveryClientOfACrowd()
    {
        open();
        test::populate(*m_database, {2500, 6000});
        m_times.batch = 1000;
        start();
        for (const int client : {0, 999, 1000, 1999, 2499}) {
            const SearchAnswer answer = ask(test::phoneOfCrowd(client));
            QVERIFY(answer.complete);
            QCOMPARE(only(answer).phone, test::phoneOfCrowd(client));
        }
    }

    void endsWhileItFills()
    {
        open();
        test::populate(*m_database, {500, 1000});
        m_times.batch = 1;
        makeIndex();
        m_index->start();
        m_index->ask(u"ana"_s, 8);
        m_index.reset();
        seed(u"Ananya"_s, u"Rao"_s); // its commit tells nobody
    }

private:
    void makeIndex()
    {
        m_index = std::make_unique<SearchIndex>(*m_database, m_desk->mailbox, u"IN"_s, m_times);
    }
    void open()
    {
        makeIndex();
        QVERIFY(await(m_database->open(m_desk->identity)).has_value());
    }
    void start()
    {
        QSignalSpy filled(m_index.get(), &ClientSearch::filled);
        m_index->start();
        QVERIFY(filled.wait());
        QVERIFY(m_index->isFull());
    }
    SearchAnswer ask(const QString& query)
    {
        QSignalSpy answers(m_index.get(), &ClientSearch::answered);
        m_index->ask(query, 8);
        if (!answers.wait())
            return {};
        return answers.back().front().value<SearchAnswer>();
    }
    static SearchHit only(const SearchAnswer& answer)
    {
        return answer.hits.size() == 1 ? answer.hits.front() : SearchHit();
    }
    ClientId seed(const QString& first, const QString& last, const QStringList& phones = {})
    {
        return test::seedClient(*m_database, first, last, phones);
    }
    void addPet(ClientId client, const QString& name, Species species, const QString& breed)
    {
        PetChange change;
        change.name = name;
        change.species = species;
        change.breed = breed;
        SqlPetStore pets(*m_database, test::kolkata());
        QVERIFY(await(pets.add(client, change, Actor::system())).has_value());
    }

    SearchTimes m_times;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SearchIndex> m_index;
};

FRONTPAW_TEST(SearchIndexTest)
#include "SearchIndexTest.moc"
