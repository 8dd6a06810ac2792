#include "search/SearchBuffer.h"
#include "search/ByteScan.h"
#include "search/SearchRecord.h"
#include "support/TestRun.h"

#include <cstring>

using namespace frontpaw;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;

class SearchBufferTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_buffer.wipe();
        m_buffer.append(id(1),
                        SearchRecord::made({u"+919535339196"_s}, u"Ananya Rao", {u"Bruno"_s, u"Miso"_s}));
        m_buffer.append(id(2), SearchRecord::made({u"+919886012345"_s}, u"मीनाक्षी शर्मा", {u"मोती"_s}));
        m_buffer.append(id(3), SearchRecord::made({u"+919196000000"_s}, u"José D'Souza", {u"R2"_s}));
        m_buffer.append(id(4), SearchRecord::made({}, u"கவிதா", {}));
        m_buffer.append(id(5), SearchRecord::made({u"+917777777777"_s, u"+918888889196"_s}, u"Farhan Ranade",
                                                  {u"Kimiso"_s}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("clients");
        QTest::newRow("one letter, at beginnings") << u"r"_s << QList<int>{1, 3, 5};
        QTest::newRow("two letters, at beginnings") << u"ra"_s << QList<int>{1, 5};
        QTest::newRow("two letters, not within") << u"an"_s << QList<int>{1};
        QTest::newRow("three letters, anywhere") << u"nya"_s << QList<int>{1};
        QTest::newRow("beginnings before parts") << u"miso"_s << QList<int>{1, 5};
        QTest::newRow("beginnings before parts that come earlier") << u"ran"_s << QList<int>{5};
        QTest::newRow("across the words of a name") << u"a rao"_s << QList<int>{1};
        QTest::newRow("words in another order") << u"rao ananya"_s << QList<int>{1};
        QTest::newRow("client with pet") << u"ananya bru"_s << QList<int>{1};
        QTest::newRow("pet of somebody else") << u"ananya kimiso"_s << QList<int>{};
        QTest::newRow("without accents") << u"jose"_s << QList<int>{3};
        QTest::newRow("with accents") << u"JOSÉ"_s << QList<int>{3};
        QTest::newRow("with its apostrophe") << u"d'sou"_s << QList<int>{3};
        QTest::newRow("without its apostrophe") << u"souza"_s << QList<int>{3};
        QTest::newRow("Hindi letter") << u"म"_s << QList<int>{2};
        QTest::newRow("Hindi pet") << u"मोती"_s << QList<int>{2};
        QTest::newRow("Hindi part") << u"नाक्ष"_s << QList<int>{2};
        QTest::newRow("Hindi, other vowel") << u"मेती"_s << QList<int>{};
        QTest::newRow("Tamil") << u"கவி"_s << QList<int>{4};
        QTest::newRow("tail first") << u"9196"_s << QList<int>{1, 5, 3};
        QTest::newRow("not a part that begins in the country code") << u"9188"_s << QList<int>{};
        QTest::newRow("with the country code, when it is long") << u"9198860"_s << QList<int>{2};
        QTest::newRow("three digits within") << u"988"_s << QList<int>{2};
        QTest::newRow("a whole number") << u"+91 95353 39196"_s << QList<int>{1};
        QTest::newRow("a second number") << u"8888889196"_s << QList<int>{5};
        QTest::newRow("digits typed in Hindi") << u"९८८६"_s << QList<int>{2};
        QTest::newRow("name with digits of the number") << u"far 9196"_s << QList<int>{5};
        QTest::newRow("pet whose name has a digit") << u"r2"_s << QList<int>{3};
        QTest::newRow("SQL") << u"'; DROP TABLE clients; --"_s << QList<int>{};
        QTest::newRow("format string") << u"%s%n"_s << QList<int>{};
        QTest::newRow("nothing") << u""_s << QList<int>{};
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, clients);
        QCOMPARE(found(typed, 50), clients);
    }

    void givesTheBestWhereItMayNotGiveAll()
    {
        QCOMPARE(found(u"9196"_s, 2), (QList<int>{1, 5}));
        QCOMPARE(found(u"miso"_s, 1), (QList<int>{1}));
        QCOMPARE(found(u"miso"_s, 0), (QList<int>{}));
        QCOMPARE(found(u"r"_s, 2), (QList<int>{1, 3}));
    }

    void looksForBeginningsInTheWholeBufferBeforeParts()
    {
        for (int i = 100; i < 130; ++i)
            m_buffer.append(id(i), SearchRecord::made({}, u"Kimiso", {}));
        m_buffer.append(id(200), SearchRecord::made({}, u"Miso Das", {}));
        QCOMPARE(found(u"miso"_s, 2), (QList<int>{1, 200}));
    }

    void findsByTheNewTextAlone()
    {
        m_buffer.replace({{id(1), SearchRecord::made({u"+919535339196"_s}, u"Ananya Iyer", {u"Bruno"_s})}});
        QCOMPARE(found(u"rao"_s, 9), (QList<int>{}));
        QCOMPARE(found(u"iyer"_s, 9), (QList<int>{1}));
        QCOMPARE(m_buffer.count(), 5);
    }

    void takesClientsOut()
    {
        m_buffer.replace({{id(1), {}}, {id(77), {}}});
        QCOMPARE(found(u"ananya"_s, 9), (QList<int>{}));
        QCOMPARE(found(u"9196"_s, 9), (QList<int>{5, 3}));
        QCOMPARE(m_buffer.count(), 4);
    }

    void doesNotGrowWithChanges()
    {
        fill(30'000);
        const qsizetype before = m_buffer.memory();
        for (int round = 0; round < 10; ++round) {
            QHash<ClientId, QByteArray> records;
            for (int i = 0; i < 20'000; ++i)
                records.insert(id(1000 + i), SearchRecord::made({}, u"Somebody Different Each Time", {}));
            m_buffer.replace(records);
        }
        QVERIFY2(m_buffer.memory() < before * 2, qPrintable(QString::number(m_buffer.memory())));
        QCOMPARE(m_buffer.count(), 30'005);
        QCOMPARE(found(u"ananya"_s, 9), (QList<int>{1}));
        QCOMPARE(found(u"different"_s, 30'000).size(), 20'000);
    }

    void findsOverManyChunks()
    {
        fill(60'000);
        QCOMPARE(found(u"number59999"_s, 9), (QList<int>{60'999}));
        QCOMPARE(found(u"ananya"_s, 9), (QList<int>{1}));
    }

    void holdsAHundredThousandClientsInElevenMegabytes()
    {
        m_buffer.wipe();
        for (int i = 0; i < 100'000; ++i)
            m_buffer.append(id(1000 + i),
                            SearchRecord::made({u"+919%1"_s.arg(i, 9, 10, QChar(u'0'))}, u"Ananya Mukherjee",
                                               QStringList(i % 2 + 2, u"Chikoo"_s)));
        QVERIFY2(m_buffer.memory() < 11'000'000, qPrintable(QString::number(m_buffer.memory())));
    }

    void holdsNothingAfterAWipe()
    {
        m_buffer.wipe();
        QCOMPARE(found(u"ananya"_s, 9), (QList<int>{}));
        QCOMPARE(m_buffer.count(), 0);
        QCOMPARE(m_buffer.memory(), 0);
    }

    void takesWhatNobodyWouldType()
    {
        const QString names[]{QString(10'000, u'x'),
                              u"a\u0000b\u0007"_s,
                              u"\u202e\u2066"_s,
                              u"🐕🐈"_s,
                              u"%n%s'; --"_s,
                              QString(QChar(0xD83D)),
                              u""_s};
        int next = 300;
        for (const QString& name : names) {
            m_buffer.append(id(next++), SearchRecord::made({name}, name, QStringList(50, name)));
            const auto query = SearchQuery::of(name);
            for (const auto& hit : m_buffer.find(query, 99))
                QVERIFY(!hit.client.isNull());
        }
        QCOMPARE(found(u"🐕🐈"_s, 9), (QList<int>{303}));
        QCOMPARE(found(u"rao"_s, 9), (QList<int>{1}));
    }

    void scansLikeAPlainSearch()
    {
        // every text of 130 letters out of two, cut at every place: what crosses blocks is found too
        std::string text;
        for (unsigned i = 0; i < 130; ++i)
            text += ((i * i * 7U + i / 3U) % 5U) < 2U ? 'a' : 'b';
        for (const QByteArray& wanted : {"a"_ba, "ab"_ba, "aab"_ba, "babb"_ba, "bbbbbbb"_ba}) {
            const ByteScan scan(wanted, {});
            for (std::size_t size = 0; size <= text.size(); ++size) {
                const auto part = std::string_view(text).substr(0, size);
                for (std::size_t from = 0; from <= size; ++from)
                    QCOMPARE(scan.find(part, from), part.find(wanted.constData(), from));
            }
        }
    }

private:
    static ClientId id(int number)
    {
        QByteArray bytes(RawId::size, '\x0a'); // bytes that no record may be confused by
        std::memcpy(bytes.data(), &number, sizeof number);
        return ClientId::fromBytes(bytes);
    }
    QList<int> found(const QString& typed, int most) const
    {
        QList<int> numbers;
        for (const auto& hit : m_buffer.find(SearchQuery::of(typed), most)) {
            int number = 0;
            std::memcpy(&number, hit.client.bytes().constData(), sizeof number);
            numbers += number;
        }
        return numbers;
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_buffer.append(id(1000 + i), SearchRecord::made({}, u"Number%1 Of Many Clients"_s.arg(i), {}));
    }

    SearchBuffer m_buffer;
};

FRONTPAW_TEST(SearchBufferTest)
#include "SearchBufferTest.moc"
