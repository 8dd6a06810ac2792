#include "Commands.h"

#include "SessionFile.h"
#include "base/Async.h"
#include "cli/Call.h"
#include "words/Dates.h"
#include "words/Problems.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::cli::Session)
};

constexpr Milliseconds visit = std::chrono::minutes{15};
constexpr int slotsAhead = 500;

std::optional<auth::SessionToken> tokenOf(Call& call)
{
    const auto file = call.option(u"session-file"_s);
    if (!file) {
        call.badInput(Text::tr("--session-file names the file that “otp verify” wrote. Nothing was done."));
        return std::nullopt;
    }
    auto token = readSessionFile(*file);
    if (!token)
        call.fail(ExitCode::Refused, u"no-session"_s,
                  Text::tr("That file holds no session of its own: it is missing, cut, or open to others. "
                           "Nothing was done. Sign "
                           "in again."));
    return token;
}

std::optional<clinic::Slot> pick(const Call& call, const std::vector<clinic::Slot>& free)
{
    const auto at = call.option(u"at"_s);
    if (!at)
        return free.empty() ? std::nullopt : std::optional(free.front());
    QDateTime wanted = QDateTime::fromString(*at, Qt::ISODate);
    if (wanted.timeSpec() == Qt::LocalTime)
        wanted = QDateTime(wanted.date(), wanted.time(), call.desk().zone);
    const Instant start = fromMillis(wanted.toMSecsSinceEpoch());
    const auto it =
        std::find_if(free.begin(), free.end(), [start](const auto& slot) { return slot.start == start; });
    return it == free.end() ? std::nullopt : std::optional(*it);
}

void bookSlot(Call& call, const clinic::Slot& slot, ClientId client)
{
    clinic::Booking booking{.slot = slot,
                            .client = client,
                            .pet = PetId::fromText(call.option(u"pet"_s).value_or(QString())),
                            .reason = call.option(u"reason"_s).value_or(QString())};
    const QByteArray key =
        sha256(client.bytes() + slot.resource.bytes() + QByteArray::number(toMillis(slot.start)));
    whenDone(call.desk().schedule.book(booking, key, Actor::client(client)), &call,
             [&call](const Result<clinic::Appointment, clinic::ClinicProblem>& booked) {
                 if (!booked)
                     return call.fail(booked.error());
                 call.succeed(
                     {{"appointment"_L1, booked->id.text()},
                      {"vet"_L1, booked->vet},
                      {"at"_L1, words::isoTime(booked->slot.start)}},
                     Text::tr("Booked with %1: %2.").arg(booked->vet, words::isoTime(booked->slot.start)));
             });
}

void findSlot(Call& call, ClientId client, std::optional<clinic::ResourceId> vet)
{
    whenDone(call.desk().schedule.freeSlots(visit, vet, call.services().clock.wall(), slotsAhead), &call,
             [&call, client](const Result<std::vector<clinic::Slot>, clinic::ClinicProblem>& free) {
                 if (!free)
                     return call.fail(free.error());
                 const auto slot = pick(call, *free);
                 if (!slot)
                     return call.fail(clinic::ClinicProblem::SlotTaken);
                 bookSlot(call, *slot, client);
             });
}

void findVet(Call& call, ClientId client)
{
    const auto name = call.option(u"vet"_s);
    if (!name)
        return findSlot(call, client, std::nullopt);
    whenDone(call.desk().schedule.resources(), &call,
             [&call, client,
              name = *name](const Result<std::vector<clinic::Resource>, clinic::ClinicProblem>& resources) {
                 if (!resources)
                     return call.fail(resources.error());
                 for (const clinic::Resource& resource : *resources) {
                     if (resource.name.compare(name, Qt::CaseInsensitive) == 0)
                         return findSlot(call, client, resource.id);
                 }
                 call.badInput(
                     Text::tr("No vet here is called “%1”. Nothing was booked.").arg(name.left(60)));
             });
}

} // namespace

void book(Call& call)
{
    auto token = tokenOf(call);
    if (!token)
        return;
    if (const auto at = call.option(u"at"_s); at && !QDateTime::fromString(*at, Qt::ISODate).isValid())
        return call.badInput(Text::tr("--at takes a time as 2026-11-23T10:15. Nothing was booked."));
    if (const auto pet = call.option(u"pet"_s); pet && !PetId::fromText(*pet))
        return call.badInput(Text::tr("--pet takes a pet's id. Nothing was booked."));
    whenDone(call.desk().engine.resume(std::move(*token)), &call,
             [&call](const Result<auth::Session, auth::Refusal>& session) {
                 if (!session)
                     return call.refuse(session.error());
                 if (session->scope != auth::Scope::Full || !session->client)
                     return call.refuse({auth::AuthProblem::ProfileNotComplete, {}, {}});
                 findVet(call, *session->client);
             });
}

void signOut(Call& call)
{
    auto token = tokenOf(call);
    if (!token)
        return;
    whenDone(call.desk().engine.signOut(std::move(*token)), &call,
             [&call](const Result<void, auth::Refusal>& done) {
                 if (!done)
                     return call.refuse(done.error());
                 QFile::remove(*call.option(u"session-file"_s));
                 call.succeed({}, Text::tr("Signed out. The session file is gone."));
             });
}

} // namespace frontpaw::cli
