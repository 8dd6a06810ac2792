#include "auth/Profile.h"
#include "support/TestRun.h"

using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

using Field = ProfileProblem::Field;
using Kind = ProfileProblem::Kind;

class ProfileTest : public QObject
{
    Q_OBJECT

private:
    static Profile good()
    {
        Profile profile;
        profile.firstName = u"Asha"_s;
        profile.lastName = u"Rao"_s;
        profile.consents.care = true;
        return profile;
    }

private slots:
    void needsTwoNamesAndOneTick()
    {
        QVERIFY(problemsOf(good()).empty());
        const std::vector<ProfileProblem> all{{Field::FirstName, Kind::Missing},
                                              {Field::LastName, Kind::Missing},
                                              {Field::Care, Kind::Missing}};
        QVERIFY(problemsOf(Profile{}) == all);
    }

    void tidiesWhatWasPasted()
    {
        Profile profile = good();
        profile.firstName = u" \u202EAsha\u202C\t Devi "_s + QChar(0);
        profile.lastName = u"Cafe\u0301"_s;
        profile.petName = u"क्\u200Dष"_s;
        const Profile tidied = profile.tidied();
        QCOMPARE(tidied.firstName, u"Asha Devi"_s);
        QCOMPARE(tidied.lastName, u"Caf\u00E9"_s);
        QCOMPARE(tidied.petName, u"क्\u200Dष"_s);
    }

    void takesNamesOfAllKinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one letter") << u"O"_s;
        QTest::newRow("apostrophe") << u"O’Brien-D'Souza Jr."_s;
        QTest::newRow("Devanagari") << u"श्रीनिवास"_s;
        QTest::newRow("Urdu") << u"محمد"_s;
        QTest::newRow("sixty letters that take two code points each") << u"की"_s.repeated(60);
        QTest::newRow("looks like SQL") << u"Robert'); DROP TABLE"_s;
        QTest::newRow("looks like a format") << u"%s%n"_s;
    }
    void takesNamesOfAllKinds()
    {
        QFETCH(QString, name);
        Profile profile = good();
        profile.firstName = name;
        QVERIFY(problemsOf(profile).empty());
    }

    void refusesWhatIsNoName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("spaces") << u"  "_s << static_cast<int>(Kind::Missing);
        QTest::newRow("direction marks") << u"\u202E\u200E"_s << static_cast<int>(Kind::Missing);
        QTest::newRow("digits") << u"12345"_s << static_cast<int>(Kind::NotAName);
        QTest::newRow("emoji") << u"Asha🐶"_s << static_cast<int>(Kind::NotAName);
        QTest::newRow("sixty-one letters") << QString(61, u'a') << static_cast<int>(Kind::TooLong);
        QTest::newRow("marks without end")
            << (u"a"_s + u"\u0301"_s.repeated(1000)) << static_cast<int>(Kind::TooLong);
        QTest::newRow("ten thousand") << QString(10000, u'a') << static_cast<int>(Kind::TooLong);
    }
    void refusesWhatIsNoName()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        Profile profile = good();
        profile.lastName = name;
        const std::vector<ProfileProblem> one{{Field::LastName, static_cast<Kind>(kind)}};
        QVERIFY(problemsOf(profile) == one);
    }

    void checksAnEmailOnlyWhereThereIsOne_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("fits");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("usual") << u"asha.rao+vet@example.co.in"_s << true;
        QTest::newRow("unicode") << u"आशा@उदाहरण.भारत"_s << true;
        QTest::newRow("no at") << u"asha.example.com"_s << false;
        QTest::newRow("two at") << u"a@b@example.com"_s << false;
        QTest::newRow("no dot") << u"asha@example"_s << false;
        QTest::newRow("dot last") << u"asha@example."_s << false;
        QTest::newRow("space") << u"asha rao@example.com"_s << false;
        QTest::newRow("header") << u"a@example.com,b@example.com"_s << false;
        QTest::newRow("too long") << (QString(250, u'a') + u"@b.in"_s) << false;
    }
    void checksAnEmailOnlyWhereThereIsOne()
    {
        QFETCH(QString, email);
        Profile profile = good();
        profile.email = email;
        QTEST(problemsOf(profile).empty(), "fits");
    }

    void asksForAParentUnderEighteen()
    {
        Profile profile = good();
        profile.under18 = true;
        QVERIFY((problemsOf(profile) == std::vector<ProfileProblem>{{Field::ParentName, Kind::Missing}}));
        profile.parentName = u"Meera Rao"_s;
        QVERIFY(problemsOf(profile).empty());
    }

    void asksWhatAFirstPetIs()
    {
        Profile profile = good();
        profile.petName = u"Bruno"_s;
        QVERIFY((problemsOf(profile) == std::vector<ProfileProblem>{{Field::PetSpecies, Kind::Missing}}));
        profile.petSpecies = u"dog"_s;
        QVERIFY(problemsOf(profile).empty());
        profile.petName.clear();
        QVERIFY(problemsOf(profile).empty());
    }

    void boundsTheAddress()
    {
        Profile profile = good();
        profile.address = QString(300, u'a');
        QVERIFY(problemsOf(profile).empty());
        profile.address += u'a';
        QVERIFY((problemsOf(profile) == std::vector<ProfileProblem>{{Field::Address, Kind::TooLong}}));
    }
};

FRONTPAW_TEST(ProfileTest)
#include "ProfileTest.moc"
