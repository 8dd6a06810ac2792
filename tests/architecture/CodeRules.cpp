#include "HomeRules.h"

using namespace Qt::StringLiterals;

namespace frontpaw::architecture {

namespace {

using View = HomeRule::View;

const QStringList shipped{u"app/"_s, u"ui/"_s, u"packaging/"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s};

HomeRule rule(const char* name, const QString& pattern, const QString& breach, const char* why)
{
    return {name,
            why,
            View::CodeWithLiterals,
            QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
            shipped,
            {},
            breach};
}

/// A name made of these two halves, in any case and with or without a joint: testCode, TEST_CODE, isTestCode;
/// not latestCode, not testCodec.
HomeRule nameRule(const char* name, const QString& first, const QString& second, const QString& breach,
                  const char* why)
{
    return rule(name,
                uR"((?:(?<![a-z])|(?-i:(?=[A-Z])))(?:%1)[_-]?(?:%2)(?!(?-i:[a-z])))"_s.arg(first, second),
                breach, why);
}

HomeRule narrowed(HomeRule rule, QRegularExpression::PatternOption option, const QStringList& scope)
{
    rule.pattern.setPatternOptions(option);
    rule.scope = scope;
    return rule;
}

std::vector<HomeRule> nameRules()
{
    return {
        nameRule("code known beforehand",
                 u"magic|master|universal|fixed|preset|dummy|test|debug|demo|static|default"_s,
                 u"otp|(one_?time_?)?codes?"_s, u"const QString masterCode;"_s,
                 "there is no code but the one drawn"),
        nameRule("number let through", u"magic|test|trusted|exempt|allowed|privileged"_s,
                 u"phones?|numbers?|msisdns?"_s, u"if (isTestNumber(phone))"_s,
                 "every number takes the same way"),
        nameRule("way around the check", u"skip|bypass|disable|ignore"_s,
                 u"otp|codes?|code_?check|verif\\w*"_s, u"settings.bypassVerification"_s,
                 "the engine is the only door"),
        nameRule("check made void", u"otp|code|verif(ication|ier|y)?"_s,
                 u"bypass(ed)?|backdoor|override|disabled|optional"_s, u"VERIFICATION_DISABLED=1"_s,
                 "the engine is the only door"),
        nameRule("back door", u"back|accept"_s, u"door|any|all|every(thing)?"_s, u"bool backDoor;"_s,
                 "the engine is the only door"),
        nameRule("code printed", u"print|log|dump|reveal|echo|expose"_s, u"otp|(plain_?)?codes?"_s,
                 u"bool printCode = false;"_s, "a code is seen on the client's phone"),
    };
}

std::vector<HomeRule> switchRules()
{
    const QStringList engine{u"app/auth/"_s, u"app/desk/"_s, u"app/delivery/"_s, u"app/storage/"_s,
                             u"app/cli/"_s};
    return {
        narrowed(rule("code in the source", uR"re("[0-9]{4,8}")re"_s, u"if (typed == \"424242\")"_s,
                      "codes are drawn, never written"),
                 QRegularExpression::NoPatternOption,
                 engine + QStringList{u"app/main/"_s, u"ui/signin/"_s, u"ui/kiosk/"_s}),
        narrowed(rule("engine that differs by build", uR"(^[ \t]*#[ \t]*(if|ifdef|ifndef|elif)\b.*)"_s,
                      u"#ifdef FRONTPAW_EASY"_s, "one engine, however it is built"),
                 QRegularExpression::MultilineOption, engine),
        narrowed(rule("build option",
                      uR"(\boption\s*\(\s*(?!FRONTPAW_(TESTS|BENCHMARKS|WERROR)\b)[A-Z_]{4,}\s)"_s,
                      u"option(FRONTPAW_EASY \"x\" ON)"_s, "a switch of the build must not reach the engine"),
                 QRegularExpression::NoPatternOption, shipped),
        narrowed(rule("test double", uR"(\b(Scripted|Fake|Manual)[A-Z]\w+)"_s, u"ScriptedRandom random;"_s,
                      "doubles stay in tests/"),
                 QRegularExpression::NoPatternOption, {u"app/"_s, u"ui/"_s}),
    };
}

} // namespace

const std::vector<HomeRule>& codeRules()
{
    static const std::vector<HomeRule> rules = [] {
        std::vector<HomeRule> all = nameRules();
        const std::vector<HomeRule> switches = switchRules();
        all.insert(all.end(), switches.begin(), switches.end());
        return all;
    }();
    return rules;
}

} // namespace frontpaw::architecture
