#include "HomeRules.h"

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

using View = HomeRule::View;

const QStringList program{u"app/"_s, u"ui/"_s};

HomeRule rule(const char* name, const QString& pattern, const QStringList& homes, const QString& breach,
              const char* why)
{
    return {name, why, View::Code, QRegularExpression(pattern), program, homes, breach};
}

std::vector<HomeRule> worldRules()
{
    const QStringList sql{u"app/storage/"_s, u"app/sync/"_s};
    const QStringList network{u"app/delivery/"_s, u"app/sync/"_s};
    const QStringList platform{u"app/platform/"_s};
    return {
        rule("sql", uR"(\bQSql[A-Z]\w+)"_s, sql, u"QSqlQuery query;"_s, "ask a store's port"),
        rule("network", uR"(\bQNetwork(AccessManager|Reply|Request)\b|\bQTcp\w+|\bQSslSocket\b)"_s, network,
             u"QNetworkAccessManager web;"_s, "ask a sender's port"),
        rule("settings", uR"(\bQSettings\b)"_s, platform, u"QSettings settings;"_s,
             "take the value from desk/Setting.h's table"),
        rule("environment", uR"(\bqgetenv\b|\bqEnvironmentVariable\w*|\bgetenv\b)"_s,
             {u"app/platform/"_s, u"app/main/"_s}, u"const auto home = qgetenv(\"HOME\");"_s,
             "the environment is one origin of a setting"),
        rule("keychain", uR"(\bQKeychain\b)"_s, platform, u"QKeychain::ReadPasswordJob job;"_s,
             "use desk/SecretStore.h"),
        rule("log set-up", uR"(\bspdlog::)"_s, platform, u"spdlog::info(1);"_s, "log through base/Log.h"),
        rule("uncategorised log", uR"(\bq(Debug|Info|Warning|Critical)\s*\()"_s, {}, u"qDebug() << 1;"_s,
             "log through base/Log.h"),
        rule("chance", uR"(\bQRandomGenerator\b|\brandom_device\b|\brandombytes_\w+|\bs?rand\s*\()"_s,
             {u"app/base/"_s}, u"QRandomGenerator::global();"_s, "take a RandomSource"),
        rule("time",
             uR"(\bcurrent(DateTime\w*|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\()"
             uR"(|\b(system|high_resolution)_clock::now\b|\bclock_gettime\b|\bgettimeofday\b)"
             uR"(|\btime\s*\(\s*(nullptr|0|NULL)\s*\))"_s,
             platform, u"const auto now = QDateTime::currentDateTimeUtc();"_s, "take a Clock"),
        rule("steady time", uR"(\bsteady_clock::now\b)"_s,
             // how long its thread may sleep on a condition variable, which decides nothing
             platform + QStringList{u"app/storage/DatabaseThread.cpp"_s},
             u"const auto now = std::chrono::steady_clock::now();"_s,
             "take a Clock; steady clocks stop in sleep"),
    };
}

std::vector<HomeRule> threadRules()
{
    return {
        rule("queued connection", uR"(\bQt::(Blocking)?QueuedConnection\b)"_s, {u"app/base/"_s},
             u"connect(a, b, Qt::QueuedConnection);"_s, "post to a Mailbox"),
        rule("invokeMethod", uR"(\binvokeMethod\s*\()"_s, {u"app/base/"_s},
             u"QMetaObject::invokeMethod(a, \"b\");"_s, "post to a Mailbox"),
        rule("pool", uR"(\bQtConcurrent\b|\bQThreadPool\b|\bQRunnable\b|\bstd::async\b)"_s, {},
             u"QtConcurrent::run(work);"_s, "give the work to the thread that owns it"),
        rule("then", uR"((\.|->)then\s*\()"_s, {}, u"future.then(this, handler);"_s, "use whenDone"),
        rule("nested loop",
             uR"(\bQEventLoop\b|\bprocessEvents\b|\bwaitFor(Finished|ReadyRead|Connected)\b)"_s, {},
             u"QEventLoop loop;"_s, "return a future"),
        rule("dialog", uR"(\bQMessageBox\b|\bQInputDialog\b|\bQErrorMessage\b)"_s, {}, u"QMessageBox box;"_s,
             "say it on the page"),
        rule("exec", uR"((\.|->|::)exec\s*\()"_s, {u"app/storage/"_s, u"app/sync/"_s, u"app/main/"_s},
             u"dialog->exec();"_s, "show it and go on"),
        rule("sleep", uR"(\b(msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\(|\bQThread::sleep\b)"_s, {},
             u"QThread::msleep(5);"_s, "wait for what happens, not for time"),
        rule("singleton", uR"((?<!\bQAbstractEventDispatcher)(?<!\bQNetworkInformation)::instance\s*\()"_s,
             {u"app/main/"_s}, u"Everything::instance()->go();"_s, "take it in the constructor"),
        rule("event dispatcher", uR"(\bQAbstractEventDispatcher::instance\b)"_s, {u"app/base/"_s},
             u"QAbstractEventDispatcher::instance();"_s, "post to a Mailbox"),
        rule("network watch", uR"(\bQNetworkInformation::instance\b)"_s, {u"app/platform/"_s},
             u"QNetworkInformation::instance();"_s, "use desk/LineStatus.h"),
    };
}

std::vector<HomeRule> wordRules()
{
    const QStringList theme{u"ui/theme/"_s};
    HomeRule hex = rule("colour code", uR"re("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")re"_s, theme,
                        u"const auto paper = \"#ffeedd\";"_s, "take a token of ui/theme");
    hex.view = View::CodeWithLiterals;
    HomeRule figure =
        rule("figure by its number", uR"(\b[USR][0-9]{1,2}\b)"_s, {}, u"// as U14 asks"_s, "say the thing");
    figure.view = View::Comments;
    figure.scope += u"tests/"_s;
    HomeRule unfinished = rule("unfinished", uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s, {}, u"// TODO later"_s,
                               "finish it, or leave it out");
    unfinished.view = View::Comments;
    unfinished.scope += u"tests/"_s;
    HomeRule testSleep =
        rule("sleeping test", uR"(\bQTest::(qSleep|qWait)\s*\(|\bsleep_for\s*\(|\bQThread::m?u?sleep\s*\()"_s,
             {}, u"QTest::qWait(50);"_s, "QTRY_ what you wait for, or move the clock");
    testSleep.scope = QStringList{u"tests/"_s};
    testSleep.homes = QStringList{u"tests/architecture/"_s, u"tests/bench/"_s};
    return {
        rule(
            "words for people",
            uR"((?<![\w])tr\s*\(|\bQCoreApplication::translate\b|\bQT_TR(ANSLATE)?_N?O?OP\w*|\bQT_TR_NOOP\b)"_s,
            {u"app/words/"_s, u"app/cli/"_s, u"ui/"_s}, u"label = tr(\"Hello\");"_s,
            "give an enum; app/words has its sentence"),
        rule("style sheet", uR"(\bsetStyleSheet\b)"_s, {}, u"w->setStyleSheet(x);"_s,
             "use the theme's palette or style"),
        rule("colour",
             uR"(\bQColor\s*[({]\s*(\d|Qt::(?!transparent)|")|\bqRgba?\s*\()"
             uR"(|\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|(dark|light)[A-Z]\w+)\b)"_s,
             theme, u"painter.fillRect(r, QColor(1, 2, 3));"_s, "take a token of ui/theme"),
        hex,
        figure,
        unfinished,
        testSleep,
    };
}

} // namespace

const std::vector<HomeRule>& homeRules()
{
    static const std::vector<HomeRule> rules = [] {
        std::vector<HomeRule> all = worldRules();
        for (const auto& more : {threadRules(), wordRules()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return rules;
}

Findings breaches(const HomeRule& rule, const SourceFile& file)
{
    if (!file.isUnder(rule.scope) || file.isUnder(rule.homes))
        return {};
    const QString& text = rule.view == View::Code       ? file.code()
                          : rule.view == View::Comments ? file.comments()
                                                        : file.codeWithLiterals();
    Findings findings;
    for (const auto& match : rule.pattern.globalMatch(text)) {
        findings.append({file.path(), file.lineOf(match.capturedStart()),
                         u"%1: %2 (%3)"_s.arg(QString::fromLatin1(rule.name), match.captured().simplified(),
                                              QString::fromLatin1(rule.why))});
    }
    return findings;
}

} // namespace frontpaw::architecture
