#include "Grounds.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace std::chrono_literals;

class PrivacyAttacks : public QObject
{
    Q_OBJECT

private:
    /// All that somebody without the code gets to see, as one line of text for each thing they did.
    static QStringList seen(EngineDesk& desk, const PhoneNumber& phone)
    {
        QStringList lines;
        ChallengeId code;
        const auto refusal = [&](const char* what, const Refusal& no) {
            lines << QStringLiteral("%1: %2 until %3 left %4")
                         .arg(QLatin1StringView(what))
                         .arg(static_cast<int>(no.problem))
                         .arg(no.until ? (*no.until - desk.now()).count() : -1)
                         .arg(no.attemptsLeft.value_or(-1));
        };
        const auto ask = [&] {
            const auto way = desk.request(phone);
            if (!way)
                return refusal("request", way.error());
            code = way->challenge;
            lines << QStringLiteral("code: %1 digits, expires %2, resend %3, left %4")
                         .arg(way->digits)
                         .arg((way->expiresAt - desk.now()).count())
                         .arg((way->resendAt - desk.now()).count())
                         .arg(way->attemptsLeft);
        };
        for (int round = 0; round < 8; ++round) {
            ask();
            ask();
            for (int i = 0; i < 4; ++i)
                refusal("try", desk.verify(code, desk.wrongCode()).error());
            desk.wait(7min);
        }
        return lines;
    }

private slots:
    void initTestCase_data() { addGrounds(); }

    void knownUnknownAndDisabledLookTheSame()
    {
        using Person = EngineGround::Person;
        QStringList unknown;
        for (const std::optional<Person> person :
             {std::optional<Person>(), std::optional(Person::Complete), std::optional(Person::Incomplete),
              std::optional(Person::Disabled)}) {
            Attacked a;
            if (person)
                (void)a.ground->addClient(EngineDesk::phone(1), *person);
            const QStringList lines = seen(*a.desk, EngineDesk::phone(1));
            if (!person)
                unknown = lines;
            QCOMPARE(lines, unknown);
        }
        QVERIFY(unknown.size() > 40);
    }

    void aFamilyLooksTheSame()
    {
        Attacked a;
        Attacked b;
        (void)b.ground->addClient(EngineDesk::phone(1), EngineGround::Person::Complete);
        (void)b.ground->addClient(EngineDesk::phone(1), EngineGround::Person::Complete);
        QCOMPARE(seen(*b.desk, EngineDesk::phone(1)), seen(*a.desk, EngineDesk::phone(1)));
    }
};

FRONTPAW_TEST(PrivacyAttacks)
#include "PrivacyAttacks.moc"
