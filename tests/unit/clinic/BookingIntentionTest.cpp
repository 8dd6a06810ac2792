#include "clinic/Schedule.h"
#include "support/TestRun.h"

#include <QCborMap>
#include <QCborValue>

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace Qt::StringLiterals;

class BookingIntentionTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        QCOMPARE(BookingIntention::decoded(intention().encoded()), intention());
        BookingIntention open = intention();
        open.pet.reset();
        open.reason = u"'; DROP TABLE x; -- %s मोती 🐕"_s;
        QCOMPARE(BookingIntention::decoded(open.encoded()), open);
    }

    void refusesEveryShortening()
    {
        const QByteArray bytes = intention().encoded();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!BookingIntention::decoded(bytes.first(length)));
    }

    void refusesWhatIsNoBooking_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("another kind") << u"kind"_s << QCborValue(u"payment"_s);
        QTest::newRow("resource too short") << u"resource"_s << QCborValue("short"_ba);
        QTest::newRow("start beside the grid") << u"start"_s << QCborValue(1);
        QTest::newRow("length zero") << u"length"_s << QCborValue(0);
        QTest::newRow("length below zero") << u"length"_s << QCborValue(-300'000);
        QTest::newRow("length of years") << u"length"_s << QCborValue(300'000LL * 1'000'000);
        QTest::newRow("pet of a wrong size") << u"pet"_s << QCborValue("pet"_ba);
    }
    void refusesWhatIsNoBooking()
    {
        QFETCH(QString, field);
        QFETCH(QCborValue, value);
        QCborMap map = QCborValue::fromCbor(intention().encoded()).toMap();
        map[field] = value;
        QVERIFY(!BookingIntention::decoded(map.toCborValue().toCbor()));
    }

    void refusesOtherBytes()
    {
        for (const QByteArray& bytes :
             {"{}"_ba, "\x80"_ba, QByteArray(10'000, '\0'), QByteArray(10'000, '\x9f')})
            QVERIFY(!BookingIntention::decoded(bytes));
    }

private:
    static BookingIntention intention()
    {
        return {
            {ResourceId::fromBytes(QByteArray(16, 'r')), fromMillis(1767603600000), std::chrono::minutes(20)},
            u"Limping"_s,
            PetId::fromBytes(QByteArray(16, 'p'))};
    }
};

FRONTPAW_TEST(BookingIntentionTest)
#include "BookingIntentionTest.moc"
