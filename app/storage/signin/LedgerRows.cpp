#include "signin/LedgerRows.h"

#include "signin/ChallengeRows.h"
#include "signin/ClientRows.h"
#include "signin/Codes.h"
#include "signin/Seals.h"
#include "signin/SessionRows.h"
#include "storage/AuditLog.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

using auth::Challenge;
using auth::Delivery;
using auth::PhoneKey;

namespace {

constexpr Milliseconds day = std::chrono::hours{24};
constexpr Milliseconds hour = std::chrono::hours{1};

void readGuesses(Transaction& transaction, const PhoneKey& phone, auth::Ledger& ledger)
{
    const Instant since = transaction.now() - day;
    Statement row = transaction.select(u"SELECT challenge_id, at, surface, consecutive FROM guesses "
                                       "WHERE tenant_id = ? AND phone_key = ? ORDER BY at, number"_s,
                                       {transaction.tenant(), phone.bytes()});
    while (row.next()) {
        ledger.consecutiveWrong += row.integer(3) != 0 ? 1 : 0;
        if (row.instant(1) > since)
            ledger.guesses.push_back(
                {row.id<auth::ChallengeId>(0), row.instant(1), fromCode<auth::Surface>(row.integer(2))});
    }
}

void readRequests(Transaction& transaction, const PhoneKey& phone, auth::Ledger& ledger)
{
    Statement row =
        transaction.select(u"SELECT id, challenge_id, at, surface, refunded FROM sends "
                           "WHERE tenant_id = ? AND phone_key = ? AND at > ? ORDER BY at, number"_s,
                           {transaction.tenant(), phone.bytes(), transaction.now() - day});
    while (row.next())
        ledger.requests.push_back({row.id<auth::RequestId>(0), row.id<auth::ChallengeId>(1), row.instant(2),
                                   fromCode<auth::Surface>(row.integer(3)), row.integer(4) != 0});
}

void readDeliveries(Transaction& transaction, auth::ChallengeId challenge, auth::Ledger& ledger)
{
    Statement row = transaction.select(
        u"SELECT id, request_id, channel, state, provider_reference, cause, reserved_at, accepted_at, "
        u"sent_at, "
        "delivered_at, read_at, failed_at FROM deliveries WHERE tenant_id = ? AND challenge_id = ? "
        "ORDER BY reserved_at, number"_s,
        {transaction.tenant(), challenge});
    while (row.next()) {
        Delivery delivery;
        delivery.id = row.id<auth::DeliveryId>(0);
        delivery.challenge = challenge;
        delivery.request = row.id<auth::RequestId>(1);
        delivery.channel = fromCode<auth::Channel>(row.integer(2));
        delivery.state = fromCode<Delivery::State>(row.integer(3));
        delivery.providerReference = row.bytes(4);
        delivery.cause = row.text(5).toLatin1();
        delivery.reservedAt = row.instant(6);
        delivery.acceptedAt = row.maybeInstant(7);
        delivery.sentAt = row.maybeInstant(8);
        delivery.deliveredAt = row.maybeInstant(9);
        delivery.readAt = row.maybeInstant(10);
        delivery.failedAt = row.maybeInstant(11);
        ledger.deliveries.push_back(std::move(delivery));
    }
}

void readLock(Transaction& transaction, const PhoneKey& phone, auth::Ledger& ledger)
{
    Statement row =
        transaction.select(u"SELECT reason, from_at, until_at, burnt_in_a_row, tries_during FROM locks "
                           "WHERE tenant_id = ? AND phone_key = ?"_s,
                           {transaction.tenant(), phone.bytes()});
    if (row.next())
        ledger.lock = auth::Lock{fromCode<auth::Lock::Reason>(row.integer(0)), row.instant(1), row.instant(2),
                                 static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4))};
}

// A desk's rows are numbered in the order of their time, so a window of any size costs two look-ups.
const QString lastRequest = u"SELECT number FROM sends WHERE tenant_id = ? AND desk_id = ? "
                            "ORDER BY at DESC, number DESC LIMIT 1"_s;
const QString lastMessage = u"SELECT number FROM deliveries WHERE tenant_id = ? AND desk_id = ? "
                            "ORDER BY reserved_at DESC, number DESC LIMIT 1"_s;

void countWindows(Transaction& transaction, auth::Ledger& ledger)
{
    static const QString sql =
        u"SELECT (%1) + 1 - (SELECT number FROM sends WHERE tenant_id = ? AND desk_id = ? AND at > ? "
        "ORDER BY at, number LIMIT 1), (%2) + 1 - (SELECT number FROM deliveries WHERE tenant_id = ? "
        "AND desk_id = ? AND reserved_at > ? ORDER BY reserved_at, number LIMIT 1)"_s.arg(lastRequest,
                                                                                          lastMessage);
    const TenantId tenant = transaction.tenant();
    const DeskId desk = transaction.desk();
    Statement row = transaction.select(sql, {tenant, desk, tenant, desk, transaction.now() - hour, tenant,
                                             desk, tenant, desk, transaction.now() - day});
    if (!row.next())
        return;
    // Nothing in a window is NULL, which reads as 0.
    ledger.deskRequestsLastHour = static_cast<int>(row.integer(0));
    ledger.messagesLastDay = static_cast<int>(row.integer(1));
}

void writeGuesses(Transaction& transaction, const PhoneKey& phone, const auth::Decision& decision)
{
    if (decision.clearsConsecutive)
        transaction.execute(
            u"UPDATE guesses SET consecutive = 0 WHERE tenant_id = ? AND phone_key = ? AND consecutive = 1"_s,
            {transaction.tenant(), phone.bytes()});
    for (const auth::Guess& guess : decision.guesses)
        transaction.execute(
            u"INSERT INTO guesses (tenant_id, phone_key, at, desk_id, number, challenge_id, surface, "
            "consecutive) VALUES (?, ?, ?, ?, ?, ?, ?, 1)"_s,
            {transaction.tenant(), phone.bytes(), guess.at, transaction.desk(), transaction.nextChange(),
             guess.challenge, codeOf(guess.surface)});
}

void writeRequest(Transaction& transaction, const PhoneKey& phone, const auth::Request& request)
{
    const qint64 updated =
        transaction.execute(u"UPDATE sends SET refunded = ?, challenge_id = ? WHERE tenant_id = ? "
                            "AND phone_key = ? AND at = ? AND id = ?"_s,
                            {request.refunded ? 1 : 0, request.challenge, transaction.tenant(), phone.bytes(),
                             request.at, request.id});
    if (updated > 0)
        return;
    static const QString insert =
        u"INSERT INTO sends (tenant_id, desk_id, phone_key, at, id, challenge_id, surface, number, refunded) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, coalesce((%1), 0) + 1, ?)"_s.arg(lastRequest);
    transaction.execute(insert, {transaction.tenant(), transaction.desk(), phone.bytes(), request.at,
                                 request.id, request.challenge, codeOf(request.surface), transaction.tenant(),
                                 transaction.desk(), request.refunded ? 1 : 0});
}

void writeDelivery(Transaction& transaction, const Delivery& delivery)
{
    const QString cause = QString::fromLatin1(delivery.cause);
    const qint64 updated = transaction.execute(
        u"UPDATE deliveries SET channel = ?, state = ?, provider_reference = ?, cause = ?, accepted_at = ?, "
        u"sent_at = ?, "
        "delivered_at = ?, read_at = ?, failed_at = ? WHERE tenant_id = ? AND challenge_id = ? AND id = ?"_s,
        {codeOf(delivery.channel), codeOf(delivery.state), delivery.providerReference, cause,
         delivery.acceptedAt, delivery.sentAt, delivery.deliveredAt, delivery.readAt, delivery.failedAt,
         transaction.tenant(), delivery.challenge, delivery.id});
    if (updated > 0)
        return;
    static const QString insert =
        u"INSERT INTO deliveries (tenant_id, desk_id, challenge_id, id, request_id, number, channel, state, "
        "provider_reference, cause, reserved_at, accepted_at, sent_at, delivered_at, read_at, failed_at) "
        "VALUES (?, ?, ?, ?, ?, coalesce((%1), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(lastMessage);
    transaction.execute(insert, {transaction.tenant(), transaction.desk(), delivery.challenge, delivery.id,
                                 delivery.request, transaction.tenant(), transaction.desk(),
                                 codeOf(delivery.channel), codeOf(delivery.state), delivery.providerReference,
                                 cause, delivery.reservedAt, delivery.acceptedAt, delivery.sentAt,
                                 delivery.deliveredAt, delivery.readAt, delivery.failedAt});
}

void writeLock(Transaction& transaction, const PhoneKey& phone, const auth::Lock& lock)
{
    transaction.execute(u"INSERT INTO locks (tenant_id, phone_key, desk_id, reason, from_at, until_at, "
                        u"burnt_in_a_row, tries_during) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, phone_key) DO UPDATE SET "
                        "desk_id = excluded.desk_id, "
                        "reason = excluded.reason, from_at = excluded.from_at, until_at = excluded.until_at, "
                        "burnt_in_a_row = excluded.burnt_in_a_row, tries_during = excluded.tries_during"_s,
                        {transaction.tenant(), phone.bytes(), transaction.desk(), codeOf(lock.reason),
                         lock.from, lock.until, lock.burntInARow, lock.triesDuring});
}

} // namespace

LedgerRows::Subject LedgerRows::read(Transaction& transaction, const auth::Subject& subject)
{
    Subject result;
    auth::Ledger& ledger = result.ledger;
    auth::Purpose purpose = auth::Purpose::SignIn;
    if (const auto* asked = std::get_if<auth::ChallengeId>(&subject)) {
        if (auto keyed = ChallengeRows::find(transaction, *asked)) {
            result.phone = keyed->phone;
            purpose = keyed->challenge.purpose;
            ledger.asked = std::move(keyed->challenge);
            ledger.phone = ledger.asked->phone;
        }
    } else {
        result.phone = std::get<auth::PhoneSubject>(subject).phone;
        purpose = std::get<auth::PhoneSubject>(subject).purpose;
    }
    countWindows(transaction, ledger);
    if (result.phone.isNull())
        return result;

    if (ledger.asked && ledger.asked->state == Challenge::State::Live)
        ledger.live = ledger.asked;
    else if (auto keyed = ChallengeRows::live(transaction, result.phone, purpose))
        ledger.live = std::move(keyed->challenge);
    if (ledger.live && ledger.phone.isNull())
        ledger.phone = ledger.live->phone;
    readGuesses(transaction, result.phone, ledger);
    readRequests(transaction, result.phone, ledger);
    if (ledger.asked || ledger.live)
        readDeliveries(transaction, ledger.asked ? ledger.asked->id : ledger.live->id, ledger);
    readLock(transaction, result.phone, ledger);
    ledger.clients = ClientRows::behind(transaction, result.phone);
    return result;
}

void LedgerRows::write(Transaction& transaction, const PhoneKey& phone, const auth::Decision& decision)
{
    // A code that ends makes room for the one that begins: one live code for each phone and purpose.
    for (const Challenge& challenge : decision.challenges) {
        if (challenge.state != Challenge::State::Live)
            ChallengeRows::write(transaction, phone, challenge);
    }
    for (const Challenge& challenge : decision.challenges) {
        if (challenge.state == Challenge::State::Live)
            ChallengeRows::write(transaction, phone, challenge);
    }
    writeGuesses(transaction, phone, decision);
    for (const auth::Request& request : decision.requests)
        writeRequest(transaction, phone, request);
    for (const Delivery& delivery : decision.deliveries)
        writeDelivery(transaction, delivery);
    if (decision.lock)
        writeLock(transaction, phone, *decision.lock);
    if (decision.newClient)
        ClientRows::make(transaction, decision.actor, *decision.newClient);
    if (decision.session)
        SessionRows::write(transaction, *decision.session);
    if (decision.flow)
        FlowRows::write(transaction, *decision.flow);
    for (const auth::AuditNote& note : decision.audit)
        AuditLog::append(transaction, decision.actor, note.event, note.subject, note.detail);
}

} // namespace frontpaw::storage
