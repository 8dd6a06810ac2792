#pragma once

#include "support/EngineGround.h"
#include "support/RuleBook.h"

#include <QObject>

namespace frontpaw::test {

/// What every store of codes, sessions and flows keeps to, in memory and over SQL alike. A test class
/// inherits it with its own kind of ground:
///
///     class SqlStoresTest : public VerificationStoreSuite
///     {
///         Q_OBJECT
///     public:
///         SqlStoresTest() : VerificationStoreSuite([] { return std::make_unique<SqlGround>(); }) {}
///     };
class VerificationStoreSuite : public QObject
{
    Q_OBJECT

public:
    explicit VerificationStoreSuite(GroundFactory factory);

private slots:
    void init();
    void cleanup();

    void knowsNothingOfAPhoneThatNeverAsked();
    void knowsNothingOfAChallengeThatWasNeverMade();
    void keepsEveryFieldOfACode();
    void keepsPhonesApart();
    void writesAllOfADecisionOrNothing();
    void commitsNothingWhereThereIsNothingToWrite();
    void countsWrongGuessesOfTheLastDay();
    void keepsTheDaysCountOverARightCode();
    void keepsTheLatestLock();
    void countsRequestsOfTheDeskAndMessagesOfTheClinic();
    void movesMessages();
    void readsWhatWasToBeWrittenLater();
    void keepsWhatWasDurableOverAKill();
    void hasOneWinnerForOneCode();
    void letsAsManyGuessesThroughAsTheCodeHasTries();
    void makesOneClientOfANewNumber();
    void listsTheLatestCodesFirst();
    void findsASessionByItsTokenAlone();
    void endsASession();
    void writesAProfileWithItsSession();
    void keepsTheFlowOfARightCode();
    void keepsFlowsInTheOrderTheyWereGiven();
    void givesAReopenedSessionItsFlow();

private:
    [[nodiscard]] Result<auth::SessionStore::Change, auth::StoreProblem>
    sessionOf(auth::SessionStore::Subject subject, auth::SessionStore::View* seen);
    [[nodiscard]] auth::SignInState newFlow() const;
    [[nodiscard]] auth::ChallengeId asked();

    GroundFactory m_factory;
    std::unique_ptr<EngineGround> m_ground;
    std::unique_ptr<RuleBook> m_book;
    const auth::PhoneNumber m_phone = RuleBook::phone(1);
    const auth::PhoneNumber m_other = RuleBook::phone(2);
    const QString m_wrong = QStringLiteral("000000");
};

} // namespace frontpaw::test
