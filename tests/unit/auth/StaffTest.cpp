#include "auth/Staff.h"
#include "support/TestRun.h"

using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(frontpaw::auth::PinProblem)

class StaffTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWeakPins_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<PinProblem>("problem");
        QTest::newRow("empty") << ""_ba << PinProblem::TooShort;
        QTest::newRow("five") << "82736"_ba << PinProblem::TooShort;
        QTest::newRow("thirteen") << "8273645019283"_ba << PinProblem::TooLong;
        QTest::newRow("letters") << "82736a"_ba << PinProblem::NotDigits;
        QTest::newRow("up") << "123456"_ba << PinProblem::Run;
        QTest::newRow("down") << "987654"_ba << PinProblem::Run;
        QTest::newRow("same") << "111111"_ba << PinProblem::Run;
    }
    void refusesWeakPins()
    {
        QFETCH(QByteArray, pin);
        QFETCH(PinProblem, problem);
        const auto checked = Pin::check(pin);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error(), problem);
    }

    void takesOrdinaryPins()
    {
        QVERIFY(Pin::check("827364").has_value());
        QVERIFY(Pin::check("121212").has_value());
        QVERIFY(Pin::check("135790").has_value());
    }

    void knowsItsPinAgain()
    {
        const QByteArray verifier = Pin::verifierOf("827364");
        QVERIFY(verifier.startsWith("$argon2id$"));
        QVERIFY(Pin::matches(verifier, "827364"));
        QVERIFY(!Pin::matches(verifier, "827365"));
        QVERIFY(!Pin::matches(verifier, ""));
        QVERIFY(verifier != Pin::verifierOf("827364"));
    }

    void matchesNothingWithoutAVerifier()
    {
        QVERIFY(!Pin::matches({}, ""));
        QVERIFY(!Pin::matches("garbage"_ba, "827364"));
        QVERIFY(!Pin::matches(QByteArray(10000, 'x'), "827364"));
    }
};

FRONTPAW_TEST(StaffTest)
#include "StaffTest.moc"
