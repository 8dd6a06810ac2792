#include "AtOnce.h"
#include "SqlGround.h"
#include "support/RuleBook.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

// A second process on the same file, for races and kills. It is told what to do by lines and answers in
// lines.

using namespace frontpaw;
using namespace frontpaw::test;

namespace {

void say(const std::string& line)
{
    std::cout << line << std::endl;
}

/// Reads "<challenge> <code> <callers>" and tries the code that many times at once; answers how many tries
/// were right and how many were counted as wrong.
int guess(SqlGround& ground)
{
    RuleBook book(ground);
    say("ready");
    std::string challenge, code;
    int callers = 0;
    while (std::cin >> challenge >> code >> callers) {
        const auto id = auth::ChallengeId::fromText(QString::fromStdString(challenge));
        if (!id)
            return 1;
        const auto [right, wrong] = tryAtOnce(ground, book, *id, QString::fromStdString(code), callers);
        say(std::to_string(right) + " " + std::to_string(wrong));
    }
    return 0;
}

/// Signs in one new phone after the other and says the number of each once it is on the disk.
int signIn(SqlGround& ground, int from)
{
    RuleBook book(ground);
    book.policy.deskRequestsPerHour = 1'000'000;
    book.policy.messagesPerDay = 1'000'000;
    say("ready");
    for (int number = from;; ++number) {
        const auto phone = RuleBook::phone(number);
        const auto asked = book.request(phone);
        say("asked " + std::to_string(number));
        if (book.verify(asked.challenges.back().id, book.code).refusal)
            return 1;
        say("in " + std::to_string(number));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const std::string part = argv[1];
    SqlGround ground(QString::fromLocal8Bit(argv[2]));
    if (part == "guess")
        return guess(ground);
    return part == "sign-in" && argc > 3 ? signIn(ground, std::stoi(argv[3])) : 2;
}
