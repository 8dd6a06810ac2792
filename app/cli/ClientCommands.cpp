#include "Commands.h"

#include "ClientJson.h"
#include "auth/PhoneNumbers.h"
#include "base/Async.h"
#include "cli/Call.h"
#include "words/Problems.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::cli::Clients)
};

using Clients = Result<std::vector<clinic::Client>, clinic::ClinicProblem>;

void answerList(Call& call, const Clients& clients)
{
    if (!clients)
        return call.fail(clients.error());
    QJsonArray rows;
    QStringList lines;
    for (const clinic::Client& client : *clients) {
        rows << toJson(client);
        lines << u"%1  %2"_s.arg(client.id.text(), client.name());
    }
    call.succeed({{"clients"_L1, rows}}, lines.isEmpty() ? Text::tr("No client found.") : lines.join(u'\n'));
}

void answerClient(Call& call, const Result<clinic::Client, clinic::ClinicProblem>& client)
{
    if (!client)
        return call.fail(client.error());
    call.succeed({{"client"_L1, toJson(*client)}}, u"%1  %2"_s.arg(client->id.text(), client->name()));
}

/// The consents named in "care,reminders"; nothing for a name that is none.
std::optional<std::vector<std::pair<clinic::Consent::Purpose, bool>>> consentsOf(const QString& names)
{
    using Purpose = clinic::Consent::Purpose;
    const auto given = names.split(u',');
    std::vector<std::pair<Purpose, bool>> consents;
    qsizetype known = 0;
    for (const auto& [name, purpose] :
         {std::pair{u"care"_s, Purpose::Care}, std::pair{u"reminders"_s, Purpose::Reminders},
          std::pair{u"messages"_s, Purpose::Messages}}) {
        consents.emplace_back(purpose, given.contains(name));
        known += given.count(name);
    }
    return known == given.size() ? std::optional(consents) : std::nullopt;
}

} // namespace

QJsonObject toJson(const clinic::Client& client)
{
    QJsonArray phones;
    for (const clinic::ClientPhone& phone : client.phones)
        phones << phone.e164;
    QJsonArray consents;
    for (const auto& [purpose, name] : {std::pair{clinic::Consent::Purpose::Care, "care"_L1},
                                        std::pair{clinic::Consent::Purpose::Reminders, "reminders"_L1},
                                        std::pair{clinic::Consent::Purpose::Messages, "messages"_L1}}) {
        if (client.agreesTo(purpose))
            consents << name;
    }
    return {{"id"_L1, client.id.text()},       {"first_name"_L1, client.firstName},
            {"last_name"_L1, client.lastName}, {"email"_L1, client.email},
            {"address"_L1, client.address},    {"phones"_L1, phones},
            {"consents"_L1, consents},         {"profile_completed"_L1, client.profileComplete},
            {"disabled"_L1, client.disabled}};
}

std::optional<ClientId> clientOf(Call& call)
{
    const auto id = ClientId::fromText(call.word(0));
    if (!id)
        call.badInput(Text::tr("This is no client's id. Nothing was done. “clients list” shows them."));
    return id;
}

void clientsCheck(Call& call)
{
    const auto text = call.wordOrInput(0);
    if (!text)
        return;
    const auto phone = auth::PhoneNumbers::parse(*text, call.desk().region, {});
    if (!phone)
        return call.fail(ExitCode::WrongUse, words::nameOf(phone.error()), words::sentence(phone.error()));
    whenDone(call.desk().clients.byPhone(phone->e164()), &call,
             [&call](const Clients& clients) { answerList(call, clients); });
}

void clientsList(Call& call)
{
    constexpr int most = 1000;
    bool number = true;
    const int count = call.option(u"last"_s).value_or(u"50"_s).toInt(&number);
    if (!number || count < 1 || count > most)
        return call.badInput(Text::tr("--last takes a number from 1 to %1.").arg(most));
    whenDone(call.desk().clients.list(0, count), &call,
             [&call](const Clients& clients) { answerList(call, clients); });
}

void clientsShow(Call& call)
{
    const auto id = clientOf(call);
    if (!id)
        return;
    whenDone(call.desk().clients.open(*id, call.services().actor), &call,
             [&call](const auto& client) { answerClient(call, client); });
}

void clientsUpdate(Call& call)
{
    const auto id = clientOf(call);
    if (!id)
        return;
    clinic::ClientChange change;
    change.firstName = call.option(u"first-name"_s);
    change.lastName = call.option(u"last-name"_s);
    change.email = call.option(u"email"_s);
    change.address = call.option(u"address"_s);
    if (const auto names = call.option(u"consent"_s)) {
        const auto consents = consentsOf(*names);
        if (!consents)
            return call.badInput(
                Text::tr("--consent takes care, reminders and messages, with commas. Nothing was saved."));
        change.consents = *consents;
    }
    if (const auto problems = clinic::problemsOf(change); !problems.empty())
        return call.badInput(words::sentence(problems.front()));
    whenDone(call.desk().clients.change(*id, change, call.services().actor), &call,
             [&call](const auto& client) { answerClient(call, client); });
}

} // namespace frontpaw::cli
