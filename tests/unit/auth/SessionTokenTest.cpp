#include "auth/Session.h"
#include "support/TestRun.h"

using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

class SessionTokenTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray hex = QByteArray(32, '0') + QByteArray(32, 'f');

private slots:
    void goesThroughAFileAndBack()
    {
        const auto token = SessionToken::fromHex(hex);
        QVERIFY(token && !token->isNull());
        QCOMPARE(token->toHex(), hex);
        QCOMPARE(token->digest(), frontpaw::sha256(QByteArray::fromHex(hex)));
        QCOMPARE(token->clone().digest(), token->digest());
    }

    void isNoTokenWhenCutOrExtended_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut") << hex.chopped(1);
        QTest::newRow("cut by a byte") << hex.chopped(2);
        QTest::newRow("extended") << hex + "00";
        QTest::newRow("line end") << hex + "\n";
        QTest::newRow("upper case") << hex.toUpper();
        QTest::newRow("no hex") << hex.chopped(1) + "g";
        QTest::newRow("space inside") << hex.chopped(2) + " 0";
    }
    void isNoTokenWhenCutOrExtended()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!SessionToken::fromHex(text));
    }

    void isNullUntilDrawn() { QVERIFY(SessionToken().isNull()); }
};

FRONTPAW_TEST(SessionTokenTest)
#include "SessionTokenTest.moc"
