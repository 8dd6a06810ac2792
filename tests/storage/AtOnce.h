#pragma once

#include "SqlGround.h"
#include "support/RuleBook.h"

namespace frontpaw::test {

struct Tries
{
    int right = 0;
    int counted = 0; ///< wrong ones that cost a try
};

/// Tries a code `callers` times through one store before any answer is taken.
[[nodiscard]] inline Tries tryAtOnce(EngineGround& ground, RuleBook& book, auth::ChallengeId challenge,
                                     const QString& code, int callers)
{
    std::vector<QFuture<Result<auth::Decision, auth::StoreProblem>>> answers;
    for (int caller = 0; caller < callers; ++caller)
        answers.push_back(ground.verifications().transact(challenge, book.verifying(challenge, code)));
    Tries tries;
    for (auto& answer : answers) {
        const auto decision = await(std::move(answer));
        if (!decision)
            qFatal("the store failed");
        tries.right += decision->refusal ? 0 : 1;
        tries.counted += static_cast<int>(decision->guesses.size());
    }
    return tries;
}

} // namespace frontpaw::test
