#include "Commands.h"

#include "base/Async.h"
#include "cli/Call.h"
#include "words/Health.h"
#include "words/Problems.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::cli::Admin)
};

/// Secrets that a command may set; keys are none of them.
const QStringList& knownSecrets()
{
    static const QStringList names{u"myoperator.token"_s, u"smscountry.auth-key"_s,
                                   u"smscountry.auth-token"_s};
    return names;
}

bool isKnownSecret(Call& call)
{
    if (knownSecrets().contains(call.word(0)))
        return true;
    call.badInput(Text::tr("There is no secret of that name. Nothing was changed. Names: %1.")
                      .arg(knownSecrets().join(u", "_s)));
    return false;
}

void fail(Call& call, desk::SecretProblem problem)
{
    call.fail(problem == desk::SecretProblem::NotFound ? ExitCode::Refused : ExitCode::Unavailable,
              words::nameOf(problem), words::sentence(problem));
}

void fail(Call& call, desk::AdminProblem problem)
{
    using enum desk::AdminProblem;
    const bool unavailable = problem == DeskRunning || problem == KeysUnavailable ||
                             problem == OpeningFailed || problem == FileFailed || problem == NoClinic;
    const bool refused = problem == AlreadyThere || problem == NotTheDemo || problem == WrongPassphrase ||
                         problem == FileExists;
    call.fail(unavailable ? ExitCode::Unavailable
              : refused   ? ExitCode::Refused
                          : ExitCode::WrongUse,
              words::nameOf(problem), words::sentence(problem));
}

void answer(Call& call, const Result<void, desk::AdminProblem>& done, const QString& text)
{
    if (!done)
        return fail(call, done.error());
    call.succeed({}, text);
}

std::optional<SecretBytes> passphraseOf(Call& call)
{
    const auto fd = call.option(u"passphrase-fd"_s);
    bool number = true;
    const int descriptor = fd ? fd->toInt(&number) : -1;
    if (!number || (fd && descriptor < 0)) {
        call.badInput(
            Text::tr("--passphrase-fd takes the number of an open file descriptor. Nothing was done."));
        return std::nullopt;
    }
    auto passphrase = fd ? call.services().terminal.readSecret(descriptor)
                         : call.services().terminal.askSecret(Text::tr("Passphrase: "));
    if (!passphrase) {
        call.badInput(
            Text::tr("No passphrase could be read. Nothing was done. Give one with --passphrase-fd N."));
        return std::nullopt;
    }
    return std::move(*passphrase);
}

} // namespace

void secretsSet(Call& call)
{
    if (!isKnownSecret(call))
        return;
    auto secret = call.services().terminal.readSecret();
    if (!secret || secret->isEmpty())
        return call.badInput(
            Text::tr("The secret is read from standard input, and there was none. Nothing was changed."));
    whenDone(call.services().secrets.write(call.word(0), std::move(*secret)), &call,
             [&call](const Result<void, desk::SecretProblem>& done) {
                 if (!done)
                     return fail(call, done.error());
                 call.succeed({}, Text::tr("Kept in the %1.").arg(call.services().secrets.kind()));
             });
}

void secretsList(Call& call)
{
    struct Progress
    {
        QJsonArray set;
        qsizetype open = 0;
    };
    const auto progress = std::make_shared<Progress>();
    progress->open = knownSecrets().size();
    for (const QString& name : knownSecrets()) {
        whenDone(call.services().secrets.read(name), &call,
                 [&call, progress, name](const Result<SecretBytes, desk::SecretProblem>& secret) {
                     if (!secret && secret.error() != desk::SecretProblem::NotFound)
                         return fail(call, secret.error());
                     if (secret)
                         progress->set << name;
                     if (--progress->open == 0)
                         call.succeed(
                             {{"secrets"_L1, progress->set}},
                             progress->set.isEmpty() ? Text::tr("No secret is set.")
                             : progress->set.toVariantList().isEmpty()
                                 ? QString()
                                 : Text::tr("%n secret(s) set.", nullptr, int(progress->set.size())));
                 });
    }
}

void secretsDelete(Call& call)
{
    if (!isKnownSecret(call))
        return;
    whenDone(call.services().secrets.remove(call.word(0)), &call,
             [&call](const Result<void, desk::SecretProblem>& done) {
                 if (!done)
                     return fail(call, done.error());
                 call.succeed({}, Text::tr("Gone from the %1.").arg(call.services().secrets.kind()));
             });
}

void keysBackup(Call& call)
{
    auto passphrase = passphraseOf(call);
    if (!passphrase)
        return;
    whenDone(
        call.services().admin.backUpKeys(call.word(0), std::move(*passphrase)), &call,
        [&call](const auto& done) {
            answer(call, done,
                   Text::tr(
                       "The keys are in that file, locked with your passphrase. Keep both, in two places."));
        });
}

void keysRestore(Call& call)
{
    auto passphrase = passphraseOf(call);
    if (!passphrase)
        return;
    whenDone(call.services().admin.restoreKeys(call.word(0), std::move(*passphrase)), &call,
             [&call](const auto& done) {
                 answer(call, done, Text::tr("The keys are back. The desk opens with them."));
             });
}

void clinicInit(Call& call)
{
    const auto name = call.option(u"name"_s);
    const auto region = call.option(u"country"_s);
    const auto manager = call.option(u"manager"_s);
    if (!name || !region || !manager)
        return call.badInput(
            Text::tr("A new clinic needs --name, --country and --manager. Nothing was made."));
    auto pin = call.line().pinFd >= 0
                   ? call.services().terminal.readSecret(call.line().pinFd)
                   : call.services().terminal.askSecret(Text::tr("The manager's PIN (6 to 12 digits): "));
    if (!pin)
        return call.badInput(Text::tr("No PIN could be read. Nothing was made. Give one with --pin-fd N."));
    desk::NewClinic clinic{*name, region->toUpper(), *manager, std::move(*pin)};
    whenDone(call.services().admin.initClinic(std::move(clinic)), &call, [&call](const auto& done) {
        answer(call, done,
               Text::tr("The clinic is made. Next: frontpaw keys backup FILE. No code is sent before that."));
    });
}

void clinicSet(Call& call)
{
    const QString word = call.word(0);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(std::max<qsizetype>(equals, 0));
    const desk::Setting* setting = equals > 0 ? desk::findSetting(name) : nullptr;
    if (!setting || setting->kind != desk::SettingClass::Clinic)
        return call.badInput(Text::tr(
            "This is no setting of the clinic. Nothing was changed. “clinic show” lists them: NAME=VALUE."));
    const auto value = desk::checkedValue(*setting, QStringView(word).sliced(equals + 1));
    if (!value)
        return call.fail(ExitCode::WrongUse, words::nameOf(value.error()),
                         words::sentence(value.error(), *setting));
    whenDone(call.desk().clinicSettings.set(name, *value, call.services().actor), &call,
             [&call, name, value = *value](const Result<void, desk::ClinicSettingsProblem>& done) {
                 if (!done)
                     return call.fail(done.error() == desk::ClinicSettingsProblem::Busy
                                          ? auth::StoreProblem::Busy
                                          : auth::StoreProblem::Failed);
                 call.succeed({{"name"_L1, name}, {"value"_L1, value}}, u"%1 = %2"_s.arg(name, value));
             });
}

void clinicShow(Call& call)
{
    QJsonObject values;
    QStringList lines;
    const auto& set = call.desk().clinicSettings.values();
    for (const desk::Setting& setting : desk::allSettings()) {
        if (setting.kind != desk::SettingClass::Clinic)
            continue;
        const QString name = setting.name.toString();
        const auto it = set.find(name);
        const QString value = it == set.end() ? setting.fallback : it->second;
        values.insert(name, value);
        lines << u"%1 = %2"_s.arg(name, value);
    }
    call.succeed({{"settings"_L1, values}}, lines.join(u'\n'));
}

void demoReset(Call& call)
{
    whenDone(call.services().admin.resetDemo(), &call,
             [&call](const auto& done) { answer(call, done, Text::tr("The demo clinic is as new.")); });
}

void doctor(Call& call)
{
    using Light = desk::HealthRow::Light;
    QJsonArray rows;
    QStringList lines;
    bool red = false;
    for (const desk::HealthRow& row : call.services().health.rows()) {
        const QString light = row.light == Light::Green    ? u"green"_s
                              : row.light == Light::Yellow ? u"yellow"_s
                                                           : u"red"_s;
        red = red || row.light == Light::Red;
        const words::HealthText text = words::healthText(row);
        rows << QJsonObject{
            {"id"_L1, row.id}, {"light"_L1, light}, {"says"_L1, text.says}, {"fix"_L1, text.fix}};
        lines << u"%1  %2%3"_s.arg(light.leftJustified(6), text.says,
                                   text.fix.isEmpty() ? QString() : u"\n        "_s + text.fix);
    }
    if (!red)
        return call.succeed({{"rows"_L1, rows}}, lines.join(u'\n'));
    call.succeed({{"rows"_L1, rows}, {"healthy"_L1, false}}, lines.join(u'\n'));
}

} // namespace frontpaw::cli
