#include "clinic/Pet.h"
#include "support/TestRun.h"

#include <cmath>

using namespace frontpaw;
using namespace frontpaw::clinic;
using namespace Qt::StringLiterals;
using Field = PetProblem::Field;
using Kind = PetProblem::Kind;
using Problems = std::vector<PetProblem>;

class PetTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithWhatIsUntouched() { QVERIFY(problemsOf(PetChange(), m_today).empty()); }

    void needsNameAndSpeciesOfANewPet()
    {
        QVERIFY(problemsOfNew(PetChange(), m_today) ==
                (Problems{{Field::Name, Kind::Missing}, {Field::Species, Kind::Missing}}));
        PetChange pet;
        pet.name = u"Miso"_s;
        pet.species = Species::Cat;
        QVERIFY(problemsOfNew(pet, m_today).empty());
    }

    void tellsTheProblemsOfANewPetInTheOrderOfThePage()
    {
        PetChange pet;
        pet.name = u"!"_s;
        pet.breed = QString(61, u'b');
        QVERIFY(problemsOfNew(pet, m_today) == (Problems{{Field::Name, Kind::NotAName},
                                                         {Field::Species, Kind::Missing},
                                                         {Field::Breed, Kind::TooLong}}));
    }

    void boundsEveryText()
    {
        PetChange pet;
        pet.name = QString(10'000, u'n');
        pet.breed = QString(10'000, u'b');
        pet.colour = QString(61, u'c');
        pet.addAllergy = u" "_s;
        pet.addNote = QString(2001, u'n');
        QVERIFY(problemsOf(pet, m_today) == (Problems{{Field::Name, Kind::TooLong},
                                                      {Field::Breed, Kind::TooLong},
                                                      {Field::Colour, Kind::TooLong},
                                                      {Field::Allergy, Kind::Missing},
                                                      {Field::Note, Kind::TooLong}}));
    }

    void weighsFromAGramToTwoTonnes_data()
    {
        QTest::addColumn<double>("kilograms");
        QTest::addColumn<bool>("good");
        QTest::newRow("a gram") << 0.001 << true;
        QTest::newRow("two tonnes") << 2000.0 << true;
        QTest::newRow("nothing") << 0.0 << false;
        QTest::newRow("less than nothing") << -4.0 << false;
        QTest::newRow("too much") << 2000.1 << false;
        QTest::newRow("not a number") << std::nan("") << false;
        QTest::newRow("endless") << double(INFINITY) << false;
    }
    void weighsFromAGramToTwoTonnes()
    {
        QFETCH(double, kilograms);
        QFETCH(bool, good);
        PetChange pet;
        pet.kilograms = kilograms;
        QCOMPARE(problemsOf(pet, m_today).empty(), good);
    }

    void wasBornWithinALifetime()
    {
        const auto problem = [this](std::optional<QDate> born) {
            PetChange pet;
            pet.born = born;
            return problemsOf(pet, m_today);
        };
        QVERIFY(problem(m_today).empty());
        QVERIFY(problem(std::nullopt).empty());
        QVERIFY(problem(m_today.addYears(-150)).empty());
        QVERIFY(problem(m_today.addDays(1)) == (Problems{{Field::Born, Kind::InTheFuture}}));
        QVERIFY(problem(m_today.addYears(-150).addDays(-1)) == (Problems{{Field::Born, Kind::TooOld}}));
        QVERIFY(problem(QDate(2026, 2, 30)) == (Problems{{Field::Born, Kind::OutOfRange}}));
    }

    void wasVaccinatedByToday()
    {
        const auto problem = [this](Vaccination vaccination) {
            PetChange pet;
            pet.addVaccination = vaccination;
            return problemsOf(pet, m_today);
        };
        QVERIFY(problem({{}, u"Rabies"_s, m_today, m_today.addYears(1)}).empty());
        QVERIFY(problem({{}, u"Rabies"_s, m_today, std::nullopt}).empty());
        QVERIFY(problem({{}, u""_s, m_today, std::nullopt}) ==
                (Problems{{Field::Vaccination, Kind::Missing}}));
        QVERIFY(problem({{}, u"Rabies"_s, m_today.addDays(1), std::nullopt}) ==
                (Problems{{Field::Vaccination, Kind::InTheFuture}}));
        QVERIFY(problem({{}, u"Rabies"_s, m_today, m_today.addDays(-1)}) ==
                (Problems{{Field::Vaccination, Kind::OutOfRange}}));
    }

private:
    const QDate m_today{2026, 1, 5};
};

FRONTPAW_TEST(PetTest)
#include "PetTest.moc"
