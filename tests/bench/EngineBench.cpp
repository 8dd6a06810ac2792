// What the engine costs over its own stores: whole sign-ins, checking a code, a known number against an
// unknown.
//   engine_bench FOLDER CLIENTS ROUNDS
// makes a desk with so many clients in FOLDER, which must be new. Loaded with full_disk (tests/support), it
// also measures what becomes of the main thread when the disk has no room left.
#include "Answer.h"
#include "BenchDesk.h"
#include "Figure.h"
#include "RawCommits.h"
#include "SignInRun.h"
#include "Watchdog.h"
#include "support/Population.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace frontpaw::bench {

namespace {

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto place = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1) + 0.5);
    return values.at(place);
}

double millisecondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Raw commits and sign-ins by turns, so that whatever else the machine does falls on both; the quietest turn
/// of each counts.
void measureSignIns(BenchDesk& desk, const QString& folder, int rounds)
{
    constexpr int signInsInATurn = 25;
    RawCommits raw(folder + u"/raw.db"_s);
    Watchdog watchdog;
    double rawRate = 0, rate = 0, blocked = 1e9;
    const storage::Commits before = desk.database().commits();
    for (int turn = 0; turn < rounds; ++turn) {
        rawRate = std::max(rawRate, raw.rate(200ms));
        watchdog.start();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < signInsInATurn; ++i) {
            if (!SignInRun::once(desk))
                qFatal("a sign-in did not end well");
        }
        rate = std::max(rate, signInsInATurn * 1000 / millisecondsOf(timer));
        blocked = std::min(blocked, watchdog.longestMilliseconds());
    }
    const storage::Commits after = desk.database().commits();
    const double count = rounds * signInsInATurn;
    Figure("raw-commits", rawRate, "/s").print();
    Figure("sign-ins", rate, "/s").ratioAtLeast(rate / (rawRate / 5), 0.8).print();
    Figure("sign-in-commits", static_cast<double>(after.durable - before.durable) / count, "commits")
        .atMost(5)
        .print();
    Figure("sign-in-batches", static_cast<double>(after.batched - before.batched) / count, "commits").print();
    Figure("blocked-by-sign-ins", blocked, "ms").atMost(50).print();
}

auth::PhoneNumber knownPhone(int number)
{
    return auth::PhoneNumber::fromE164(test::phoneOfCrowd(number));
}

/// From the last digit to the session, for clients who are known.
void measureVerify(BenchDesk& desk, int tries, const std::string& name)
{
    std::vector<double> times;
    for (int i = 0; i < tries; ++i) {
        const auth::PhoneNumber phone = knownPhone(i);
        const auto way = answerOf(desk.engine().requestCode(desk.requestFor(phone)));
        auto code = auth::OtpCode::fromText(desk.codeFor(phone));
        if (!way || !code)
            qFatal("no code came");
        auth::SignInState flow;
        flow.id = desk.ids().next<auth::FlowId>();
        flow.phone = phone;
        QElapsedTimer timer;
        timer.start();
        const auto verified = answerOf(desk.engine().verify(
            {way->challenge, *std::move(code), auth::Surface::Desk, Actor::system(), flow}));
        times.push_back(millisecondsOf(timer));
        if (!verified)
            qFatal("the right code was refused");
    }
    Figure("verify-p50-" + name, percentile(times, 0.5), "ms").print();
    Figure("verify-p99-" + name, percentile(times, 0.99), "ms").atMost(50).print();
}

struct TryTimes
{
    std::vector<double> request, verify;
};

void tryWrongCode(BenchDesk& desk, const auth::PhoneNumber& phone, TryTimes& times)
{
    QElapsedTimer timer;
    timer.start();
    const auto way = answerOf(desk.engine().requestCode(desk.requestFor(phone)));
    times.request.push_back(millisecondsOf(timer));
    if (!way)
        qFatal("no code was sent");
    auth::SignInState flow;
    flow.id = desk.ids().next<auth::FlowId>();
    flow.phone = phone;
    timer.start();
    (void)answerOf(desk.engine().verify(
        {way->challenge, *auth::OtpCode::fromText(u"000000"), auth::Surface::Desk, Actor::system(), flow}));
    times.verify.push_back(millisecondsOf(timer));
}

/// Whether the time that request and refusal take tells that somebody is a client here.
void measureKnownAndUnknown(BenchDesk& desk, int lastKnown, int tries)
{
    TryTimes known, unknown;
    for (int i = 0; i < tries / 2; ++i) {
        tryWrongCode(desk, knownPhone(lastKnown - i), known);
        tryWrongCode(desk, SignInRun::newPhone(), unknown);
    }
    const auto apart = [](const std::vector<double>& a, const std::vector<double>& b) {
        return std::abs(percentile(a, 0.5) - percentile(b, 0.5));
    };
    Figure("known-unknown-request", apart(known.request, unknown.request), "ms").atMost(5).print();
    Figure("known-unknown-verify", apart(known.verify, unknown.verify), "ms").atMost(5).print();
}

} // namespace

} // namespace frontpaw::bench

int main(int argc, char** argv)
{
    using namespace frontpaw::bench;
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("frontpaw.*=false"));
    if (argc != 4)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int clients = std::atoi(argv[2]);
    const int rounds = std::atoi(argv[3]);
    constexpr int few = 1000;
    const int tries = std::min(25 * rounds, few / 2);
    {
        BenchDesk desk(folder + u"/small"_s);
        desk.populate(few);
        measureVerify(desk, tries, "small");
    }
    BenchDesk desk(folder + u"/full"_s);
    desk.populate(clients);
    measureVerify(desk, tries, "full");
    measureSignIns(desk, folder, 2 * rounds);
    desk.sendNowhere();
    measureKnownAndUnknown(desk, clients - 1, 100 * rounds);
    return 0;
}
