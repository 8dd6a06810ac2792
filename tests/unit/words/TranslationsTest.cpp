#include "AllOf.h"
#include "support/PseudoTranslator.h"
#include "support/TestRun.h"
#include "words/Sentences.h"
#include "words/Terms.h"

#include <QRegularExpression>

using namespace frontpaw;
using namespace frontpaw::words;
using namespace Qt::StringLiterals;
using test::allUpTo;

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    const Instant m_now = fromMillis(1767603600000);
    std::unique_ptr<QTranslator> m_translator;

    void speak(const QString& language)
    {
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u":/translations/frontpaw_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    }
    QString triesLeft(int tries) const
    {
        return textOf(auth::Refusal{auth::AuthProblem::WrongCode, {}, tries}, m_now).remedy;
    }
    static void inHindi(const QString& text)
    {
        static const QRegularExpression devanagari(u"\\p{Devanagari}"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(text.contains(devanagari), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(text));
    }
    static void inHindi(const ProblemText& text)
    {
        inHindi(text.happened);
        inHindi(text.kept);
        inHindi(text.remedy);
    }
    template <class E>
    static void allInHindi(E last)
    {
        for (const E problem : allUpTo(last))
            inHindi(textOf(problem));
    }

private slots:
    void cleanup() { m_translator.reset(); }

    void oneTryIsNotTries()
    {
        speak(u"en"_s);
        QVERIFY2(triesLeft(1).endsWith(u"1 try is left."), qPrintable(triesLeft(1)));
        QVERIFY2(triesLeft(2).endsWith(u"2 tries are left."), qPrintable(triesLeft(2)));
    }

    void hindiHasItsOwnPluralForms()
    {
        speak(u"hi"_s);
        QVERIFY2(triesLeft(1).endsWith(u"1 कोशिश बची है।"), qPrintable(triesLeft(1)));
        QVERIFY2(triesLeft(2).endsWith(u"2 कोशिशें बची हैं।"), qPrintable(triesLeft(2)));
    }

    void everyProblemIsSaidInHindi()
    {
        speak(u"hi"_s);
        for (const auto problem : allUpTo(auth::AuthProblem::Stopping)) {
            inHindi(textOf(auth::Refusal{problem, {}, {}}, m_now));
            inHindi(textOf(auth::Refusal{problem, m_now + std::chrono::hours{30}, {}}, m_now));
        }
        allInHindi(auth::PhoneProblem::NotMobile);
        allInHindi(auth::IntentionProblem::Failed);
        allInHindi(auth::PinProblem::Run);
        allInHindi(clinic::ClinicProblem::Stopping);
        allInHindi(desk::AdminProblem::OpeningFailed);
        allInHindi(desk::KeyBackupProblem::GeneratorFailed);
        allInHindi(desk::SecretProblem::Failed);
        allInHindi(desk::TerminalProblem::TooLong);
        for (const auto problem : allUpTo(desk::OpeningProblem::GeneratorFailed))
            inHindi(openingText({problem, {}}));
        for (const auto kind : allUpTo(clinic::PetProblem::Kind::NotAName))
            inHindi(textOf(clinic::PetProblem{clinic::PetProblem::Field::Born, kind}));
    }

    void everySettingIsExplainedInHindi()
    {
        speak(u"hi"_s);
        for (const desk::Setting& setting : desk::allSettings()) {
            inHindi(titleOf(setting));
            inHindi(explanationOf(setting));
            inHindi(textOf(desk::SettingProblem::OutOfBounds, setting));
        }
    }

    void animalsAndSignsHaveHindiNames()
    {
        speak(u"hi"_s);
        for (const auto species : clinic::allSpecies)
            inHindi(termOf(species));
        for (const auto state : allUpTo(auth::Delivery::State::Unknown))
            inHindi(termOf(state));
    }

    void thePseudoLanguageKeepsPlacesAndGrows()
    {
        const QString pseudo = test::PseudoTranslator::pseudo(u"Sent to <b>%1</b>, %n s ago"_s);
        QVERIFY2(pseudo.contains(u"<b>%1</b>") && pseudo.contains(u"%n"), qPrintable(pseudo));
        QVERIFY(pseudo.startsWith(u'[') && pseudo.endsWith(u']'));
        QVERIFY(pseudo.size() * 10 >= u"Sent to <b>%1</b>, %n s ago"_s.size() * 14);

        test::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QVERIFY(termOf(clinic::Species::Dog).startsWith(u'['));
    }
};

FRONTPAW_TEST(TranslationsTest)
#include "TranslationsTest.moc"
