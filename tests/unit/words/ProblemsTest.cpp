#include "words/Problems.h"

#include "AllOf.h"
#include "support/TestRun.h"
#include "words/Dates.h"
#include "words/Openings.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

using namespace frontpaw;
using namespace frontpaw::words;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::allUpTo;

class ProblemsTest : public QObject
{
    Q_OBJECT

private:
    QSet<QString> m_sentences;
    QSet<QString> m_names;
    const Instant m_now = fromMillis(1767603600000);

    void begin()
    {
        m_sentences.clear();
        m_names.clear();
    }
    void sayThreeDistinctThings(const ProblemText& text)
    {
        QVERIFY(!text.happened.isEmpty() && !text.kept.isEmpty() && !text.remedy.isEmpty());
        QVERIFY2(!m_sentences.contains(text.sentence()), qPrintable(text.sentence()));
        QVERIFY2(!text.sentence().contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(text.sentence()));
        m_sentences.insert(text.sentence());
    }
    void nameADistinctThing(const QString& name)
    {
        static const QRegularExpression kebab(u"\\A[a-z]+(-[a-z]+)*\\z"_s);
        QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!m_names.contains(name), qPrintable(name));
        m_names.insert(name);
    }
    template <class E>
    void check(E last)
    {
        begin();
        for (const E problem : allUpTo(last)) {
            sayThreeDistinctThings(textOf(problem));
            nameADistinctThing(nameOf(problem));
        }
    }
    template <class Problem>
    void checkFields(typename Problem::Field lastField, typename Problem::Kind lastKind)
    {
        begin();
        for (const auto field : allUpTo(lastField)) {
            for (const auto kind : allUpTo(lastKind))
                sayThreeDistinctThings(textOf(Problem{field, kind}));
        }
    }
    auth::Refusal refusal(auth::AuthProblem problem, std::optional<Instant> until = {}) const
    {
        return {problem, until, {}};
    }

private slots:
    void everyRefusalHasItsSentenceAndName()
    {
        begin();
        for (const auto problem : allUpTo(auth::AuthProblem::Stopping)) {
            sayThreeDistinctThings(textOf(refusal(problem), m_now));
            nameADistinctThing(nameOf(problem));
        }
    }

    void everyOtherProblemHasItsSentenceAndName()
    {
        check(auth::PhoneProblem::NotMobile);
        check(auth::IntentionProblem::Failed);
        check(auth::PinProblem::Run);
        check(clinic::ClinicProblem::Stopping);
        check(desk::AdminProblem::OpeningFailed);
        check(desk::KeyBackupProblem::GeneratorFailed);
        check(desk::SecretProblem::Failed);
        check(desk::TerminalProblem::TooLong);
    }

    void everyFieldHasItsSentences()
    {
        checkFields<auth::ProfileProblem>(auth::ProfileProblem::Field::PetSpecies,
                                          auth::ProfileProblem::Kind::NotAName);
        checkFields<clinic::ClientProblem>(clinic::ClientProblem::Field::Language,
                                           clinic::ClientProblem::Kind::NotAName);
        checkFields<clinic::PetProblem>(clinic::PetProblem::Field::Vaccination,
                                        clinic::PetProblem::Kind::NotAName);
    }

    void everyReasonNotToOpenHasItsSentence()
    {
        begin();
        for (const auto problem : allUpTo(desk::OpeningProblem::GeneratorFailed)) {
            sayThreeDistinctThings(openingText({problem, {}}));
            nameADistinctThing(nameOf(problem));
        }
        QVERIFY(openingText({desk::OpeningProblem::NetworkFolder, u"/mnt/share"_s})
                    .happened.contains(u"/mnt/share"));
    }

    void staffAreToldWhatIsWrong()
    {
        begin();
        for (const auto reason : allUpTo(auth::StaffRefusal::Reason::Locked)) {
            sayThreeDistinctThings(textOf(auth::StaffRefusal{reason, {}}, m_now));
            nameADistinctThing(nameOf(reason));
        }
    }

    void aKnownTimeIsSaidAsAClockTime()
    {
        using enum auth::AuthProblem;
        const Instant until = m_now + 2min + 1s;
        const QString clock = QDateTime::fromMSecsSinceEpoch(toMillis(m_now + 3min)).toString(u"HH:mm"_s);
        for (const auto problem : {WaitBeforeNext, PhoneQuota, DeskQuota, ClinicQuota, Locked, Burnt}) {
            const ProblemText text = textOf(refusal(problem, until), m_now);
            QVERIFY2(text.remedy.contains(clock), qPrintable(text.remedy));
            QVERIFY(text != textOf(refusal(problem), m_now));
        }
    }

    void aTimeOnAnotherDaySaysWhichDay()
    {
        QVERIFY(clockTime(m_now + 24h, m_now).contains(u"tomorrow"));
        QVERIFY(clockTime(m_now + 48h, m_now).size() > clockTime(m_now, m_now).size());
    }

    void aWrongCodeSaysHowManyTriesAreLeft()
    {
        const ProblemText text = textOf(auth::Refusal{auth::AuthProblem::WrongCode, {}, 2}, m_now);
        QVERIFY2(text.remedy.contains(u'2'), qPrintable(text.remedy));
    }

    void settingsSayWhatWouldBeRight()
    {
        begin();
        const desk::Setting& digits = *desk::findSetting(u"otp.digits");
        for (const auto problem : allUpTo(desk::SettingProblem::Unwritable)) {
            QVERIFY(!sentence(problem, digits).contains(u"%1"));
            nameADistinctThing(nameOf(problem));
        }
        QVERIFY(sentence(desk::SettingProblem::OutOfBounds, digits).contains(u"from 4 to 8"));
        QVERIFY(sentence(desk::SettingProblem::NotAChoice, *desk::findSetting(u"desk.theme"))
                    .contains(u"high-contrast"));
    }

    void aFaultyLineIsFound()
    {
        const desk::SettingsFault fault{desk::SettingProblem::Unknown, u"/etc/frontpaw/policy.ini"_s, 7,
                                        u"desk.langage"_s, u"desk.language"_s};
        const QString said = sentence(fault);
        for (const QString& part : {fault.file, u"7"_s, fault.name, fault.suggestion})
            QVERIFY2(said.contains(part), qPrintable(said));
    }
};

FRONTPAW_TEST(ProblemsTest)
#include "ProblemsTest.moc"
