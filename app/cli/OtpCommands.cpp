#include "Commands.h"

#include "auth/PhoneNumbers.h"
#include "base/Async.h"
#include "cli/Call.h"
#include "words/Dates.h"
#include "words/Problems.h"
#include "words/Terms.h"

#include "SessionFile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

using auth::ChallengeId;
using auth::CodeOnItsWay;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::cli::Otp)
};

qint64 secondsUntil(Instant then, Instant now)
{
    return std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(then - now).count());
}

std::optional<auth::PhoneNumber> phoneOf(Call& call)
{
    const auto text = call.wordOrInput(0);
    if (!text)
        return std::nullopt;
    const auto phone =
        auth::PhoneNumbers::parse(*text, call.desk().region, call.desk().engine.policy().countries);
    if (phone)
        return *phone;
    call.fail(ExitCode::WrongUse, words::nameOf(phone.error()), words::sentence(phone.error()));
    return std::nullopt;
}

std::optional<ChallengeId> challengeOf(Call& call)
{
    const auto id = ChallengeId::fromText(call.word(0));
    if (!id)
        call.badInput(Text::tr("This is no challenge: it is the id that “otp send” gave. Nothing was done."));
    return id;
}

QJsonObject toJson(const CodeOnItsWay& code, Instant now)
{
    return {{"challenge"_L1, code.challenge.text()},
            {"channel"_L1, words::keyOf(code.channel)},
            {"destination"_L1, code.phone.masked()},
            {"delivery"_L1, words::keyOf(code.delivery)},
            {"expires_in"_L1, secondsUntil(code.expiresAt, now)},
            {"resend_in"_L1, secondsUntil(code.resendAt, now)},
            {"tries_left"_L1, code.attemptsLeft}};
}

auth::CodeRequest requestFor(const Call& call, const auth::PhoneNumber& phone)
{
    return {.phone = phone,
            .purpose = auth::Purpose::SignIn,
            .surface = auth::Surface::CommandLine,
            .channel = std::nullopt,
            .actor = call.services().actor,
            .role = call.services().role,
            .language = call.services().settings.value(u"desk.language")};
}

void answerSent(Call& call, const Result<CodeOnItsWay, auth::Refusal>& sent)
{
    if (!sent)
        return call.refuse(sent.error());
    QJsonObject answer = toJson(*sent, call.services().clock.trusted());
    QString text = Text::tr("The code is on its way to %1. Check it with: frontpaw otp verify %2 CODE")
                       .arg(sent->phone.masked(), sent->challenge.text());
    if (call.desk().previewOutsideDemo) {
        answer.insert("warning"_L1, u"preview-channel"_s);
        text += u'\n' + Text::tr("Warning: this clinic shows its codes on the preview phone of this machine. "
                                 "That is for trying out, not "
                                 "for clients.");
    }
    call.succeed(answer, text);
}

/// The client of the session; or those who share the phone, where it was not said yet who it is.
void addClient(QJsonObject& answer, const auth::Verified& verified)
{
    if (const auto& client = verified.session.client) {
        answer.insert("client"_L1,
                      QJsonObject{{"id"_L1, client->text()},
                                  {"profile_completed"_L1, verified.session.scope == auth::Scope::Full}});
        return;
    }
    QJsonArray family;
    for (const auth::KnownClient& client : verified.clients)
        family << QJsonObject{{"id"_L1, client.id.text()}, {"profile_completed"_L1, client.profileComplete}};
    answer.insert("clients"_L1, family);
}

void answerVerified(Call& call, const auth::Verified& verified)
{
    const auto file = call.option(u"session-file"_s);
    if (file && !writeSessionFile(*file, verified.token))
        return call.fail(
            ExitCode::Unavailable, u"session-file-failed"_s,
            Text::tr("The code was right, but the session could not be written to that file. Nobody is "
                     "signed in by it. Choose a file you may write to and ask for a new code."));
    QJsonObject answer{{"session"_L1, verified.session.id.text()}};
    addClient(answer, verified);
    call.succeed(answer, Text::tr("The code is right. The session is %1.").arg(verified.session.id.text()));
}

} // namespace

void otpSend(Call& call)
{
    const QString channel = call.option(u"channel"_s).value_or(u"auto"_s);
    if (channel != u"auto"_s)
        return call.badInput(
            Text::tr("There is no channel “%1” at this clinic. Nothing was sent. Leave --channel out.")
                .arg(channel.left(40)));
    const auto phone = phoneOf(call);
    if (!phone)
        return;
    whenDone(call.desk().engine.requestCode(requestFor(call, *phone)), &call,
             [&call](const auto& sent) { answerSent(call, sent); });
}

void otpResend(Call& call)
{
    const auto challenge = challengeOf(call);
    if (!challenge)
        return;
    whenDone(call.desk().engine.repeatCode(*challenge, requestFor(call, {})), &call,
             [&call](const auto& sent) { answerSent(call, sent); });
}

void otpVerify(Call& call)
{
    const auto challenge = challengeOf(call);
    if (!challenge)
        return;
    const auto typed = call.wordOrInput(1);
    if (!typed)
        return;
    auto code = auth::OtpCode::fromText(*typed);
    if (!code)
        return call.refuse({auth::AuthProblem::CodeMalformed, {}, {}});
    auth::CodeTry attempt{.challenge = *challenge,
                          .code = std::move(*code),
                          .surface = auth::Surface::CommandLine,
                          .actor = call.services().actor,
                          .flow = {}};
    whenDone(call.desk().engine.verify(std::move(attempt)), &call,
             [&call](const Result<auth::Verified, auth::Refusal>& verified) {
                 if (!verified)
                     return call.refuse(verified.error());
                 answerVerified(call, *verified);
             });
}

void otpStatus(Call& call)
{
    const auto challenge = challengeOf(call);
    if (!challenge)
        return;
    whenDone(call.desk().engine.status(*challenge), &call,
             [&call](const Result<CodeOnItsWay, auth::Refusal>& status) {
                 if (!status)
                     return call.refuse(status.error());
                 const Instant now = call.services().clock.trusted();
                 call.succeed(toJson(*status, now),
                              Text::tr("%1: %2, %n s left.", nullptr,
                                       static_cast<int>(secondsUntil(status->expiresAt, now)))
                                  .arg(status->phone.masked(), words::termOf(status->delivery)));
             });
}

void otpList(Call& call)
{
    constexpr int most = 1000;
    bool number = true;
    const int count = call.option(u"last"_s).value_or(u"20"_s).toInt(&number);
    if (!number || count < 1 || count > most)
        return call.badInput(Text::tr("--last takes a number from 1 to %1.").arg(most));
    whenDone(call.desk().verifications.latest(count), &call,
             [&call](const Result<std::vector<auth::Challenge>, auth::StoreProblem>& challenges) {
                 if (!challenges)
                     return call.fail(challenges.error());
                 QJsonArray rows;
                 QStringList lines;
                 for (const auth::Challenge& challenge : *challenges) {
                     rows << QJsonObject{{"challenge"_L1, challenge.id.text()},
                                         {"destination"_L1, challenge.phone.masked()},
                                         {"state"_L1, words::keyOf(challenge.state)},
                                         {"tries"_L1, challenge.attempts},
                                         {"at"_L1, words::isoTime(challenge.createdAt)}};
                     lines << u"%1  %2  %3"_s.arg(challenge.id.text(), challenge.phone.masked(),
                                                  words::keyOf(challenge.state));
                 }
                 call.succeed({{"challenges"_L1, rows}},
                              lines.isEmpty() ? Text::tr("No codes were asked for yet.") : lines.join(u'\n'));
             });
}

void preview(Call& call)
{
    const desk::PreviewInbox* inbox = call.desk().preview;
    if (!inbox)
        return call.fail(
            ExitCode::Refused, u"no-preview-channel"_s,
            Text::tr("This clinic sends its codes to real phones. There is no preview phone to look at."));
    QJsonArray rows;
    QStringList lines;
    for (const desk::PreviewMessage& message : inbox->messages()) {
        rows << QJsonObject{{"to"_L1, message.to},
                            {"channel"_L1, message.channel},
                            {"text"_L1, message.text},
                            {"code"_L1, message.code},
                            {"at"_L1, words::isoTime(message.at)}};
        lines << u"%1  %2"_s.arg(message.to, message.text);
    }
    call.succeed({{"messages"_L1, rows}},
                 lines.isEmpty() ? Text::tr("No messages on the preview phone.") : lines.join(u'\n'));
}

} // namespace frontpaw::cli
