#include "clinic/Client.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace Qt::StringLiterals;
using Field = ClientProblem::Field;
using Kind = ClientProblem::Kind;
using Problems = std::vector<ClientProblem>;

class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThemselvesByWhatIsKnown()
    {
        Client client;
        QCOMPARE(client.name(), QString());
        client.lastName = u"Rao"_s;
        QCOMPARE(client.name(), u"Rao"_s);
        client.firstName = u"Ananya"_s;
        QCOMPARE(client.name(), u"Ananya Rao"_s);
        client.lastName.clear();
        QCOMPARE(client.name(), u"Ananya"_s);
    }

    void agreesOnlyToWhatStandsAsGiven()
    {
        Client client;
        QVERIFY(!client.agreesTo(Consent::Purpose::Care));
        client.consents = {{Consent::Purpose::Care, true, {}, u"en"_s},
                           {Consent::Purpose::Reminders, false, {}, u"en"_s}};
        QVERIFY(client.agreesTo(Consent::Purpose::Care));
        QVERIFY(!client.agreesTo(Consent::Purpose::Reminders));
        QVERIFY(!client.agreesTo(Consent::Purpose::Messages));
    }

    void findsNothingWrongWithWhatIsUntouched() { QVERIFY(problemsOf(ClientChange()).empty()); }

    void refusesANameThatIsMissingTooLongOrNone()
    {
        ClientChange change;
        change.firstName = u" \t"_s;
        change.lastName = QString(61, u'a');
        change.parentName = u"--"_s;
        QVERIFY(problemsOf(change) == (Problems{{Field::FirstName, Kind::Missing},
                                                {Field::LastName, Kind::TooLong},
                                                {Field::ParentName, Kind::NotAName}}));
        change.lastName = QString(60, u'a');
        change.firstName = u"मीनाक्षी"_s;
        change.parentName = QString();
        QVERIFY(problemsOf(change).empty());
    }

    void knowsAnEmailAddress_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"a@b.in"_s << true;
        QTest::newRow("emptied") << QString() << true;
        QTest::newRow("with a plus") << u"a.rao+vet@mail.example.com"_s << true;
        QTest::newRow("no at") << u"a.b.in"_s << false;
        QTest::newRow("nothing before") << u"@b.in"_s << false;
        QTest::newRow("no dot after") << u"a@localhost"_s << false;
        QTest::newRow("dot first") << u"a@.in"_s << false;
        QTest::newRow("dots together") << u"a@b..in"_s << false;
        QTest::newRow("dot last") << u"a@b.in."_s << false;
        QTest::newRow("space inside") << u"a b@c.in"_s << false;
        QTest::newRow("too long") << QString(250, u'a') + u"@b.in"_s << false;
    }
    void knowsAnEmailAddress()
    {
        QFETCH(QString, email);
        QFETCH(bool, good);
        ClientChange change;
        change.email = email;
        QCOMPARE(problemsOf(change).empty(), good);
    }

    void keepsTheLinesOfAnAddressAlone()
    {
        ClientChange change;
        change.firstName = u"A\nB"_s;
        change.address = u"1\n2"_s;
        QCOMPARE(*change.tidied().firstName, u"A B"_s);
        QCOMPARE(*change.tidied().address, u"1\n2"_s);
        change.address = QString(301, u'x');
        QVERIFY(problemsOf(change) == (Problems{{Field::Address, Kind::TooLong}}));
    }
};

FRONTPAW_TEST(ClientTest)
#include "ClientTest.moc"
