#include "support/MemoryGround.h"
#include "support/TestRun.h"
#include "support/VerificationStoreSuite.h"

#include <thread>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

class MemoryStoresTest : public VerificationStoreSuite
{
    Q_OBJECT

public:
    MemoryStoresTest() : VerificationStoreSuite([] { return std::make_unique<MemoryGround>(); }) {}

private slots:
    void letsThreeOf256GuessesThroughOnEightThreads()
    {
        MemoryGround ground;
        RuleBook book(ground);
        const ChallengeId challenge = book.request(RuleBook::phone(1)).standing->challenge.id;
        const auto decide = book.verifying(challenge, u"000000"_s);
        std::atomic<int> compared = 0;
        std::vector<std::thread> guessers;
        for (int i = 0; i < 8; ++i) {
            guessers.emplace_back([&] {
                for (int guess = 0; guess < 32; ++guess)
                    compared += static_cast<int>(
                        ground.verifications().transactNow(challenge, decide)->guesses.size());
            });
        }
        for (std::thread& guesser : guessers)
            guesser.join();
        QCOMPARE(compared.load(), 3);
        QCOMPARE(book.verify(challenge, book.code).refusal->problem, AuthProblem::Locked);
    }
};

FRONTPAW_TEST(MemoryStoresTest)
#include "MemoryStoresTest.moc"
