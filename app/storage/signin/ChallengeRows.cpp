#include "signin/ChallengeRows.h"

#include "signin/Codes.h"
#include "signin/Seals.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

using auth::Challenge;
using auth::PhoneKey;

namespace {

const QString table = u"otp_verifications"_s;

const QString columns =
    u"SELECT id, request_id, purpose, phone_key, code_mac, digits, state, attempts, created_at, "
    "expires_at, verified_at, client_id, sealed FROM otp_verifications WHERE tenant_id = ? "_s;

/// What never changes of a code; its count and state are not sealed.
AssociatedData boundTo(const Transaction& transaction, const PhoneKey& phone, const Challenge& challenge)
{
    AssociatedData bound = placeOf(transaction, table, rowId(challenge.id));
    bound.add(phone.bytes()).add(static_cast<std::uint64_t>(codeOf(challenge.purpose)));
    bound.add(challenge.mac).add(static_cast<std::uint64_t>(challenge.digits));
    bound.add(static_cast<std::uint64_t>(toMillis(challenge.createdAt)));
    bound.add(static_cast<std::uint64_t>(toMillis(challenge.expiresAt)));
    return bound;
}

std::optional<KeyedChallenge> read(const Transaction& transaction, const Statement& row)
{
    const PhoneKey phone(row.bytes(3));
    Challenge challenge;
    challenge.id = row.id<auth::ChallengeId>(0);
    challenge.request = row.id<auth::RequestId>(1);
    challenge.purpose = fromCode<auth::Purpose>(row.integer(2));
    challenge.mac = row.bytes(4);
    challenge.digits = static_cast<int>(row.integer(5));
    challenge.state = fromCode<Challenge::State>(row.integer(6));
    challenge.attempts = static_cast<int>(row.integer(7));
    challenge.createdAt = row.instant(8);
    challenge.expiresAt = row.instant(9);
    challenge.verifiedAt = row.maybeInstant(10);
    if (!row.isNull(11))
        challenge.client = row.id<ClientId>(11);
    const auto e164 = openedBytes(transaction, table, rowId(challenge.id), row.bytes(12),
                                  boundTo(transaction, phone, challenge));
    if (!e164)
        return std::nullopt;
    challenge.phone = auth::PhoneNumber::fromE164(QString::fromLatin1(*e164));
    return KeyedChallenge{phone, challenge};
}

} // namespace

std::optional<KeyedChallenge> ChallengeRows::find(Transaction& transaction, auth::ChallengeId id)
{
    static const QString sql = columns + u"AND id = ?"_s;
    Statement row = transaction.select(sql, {transaction.tenant(), id});
    return row.next() ? read(transaction, row) : std::nullopt;
}

std::optional<KeyedChallenge> ChallengeRows::live(Transaction& transaction, const PhoneKey& phone,
                                                  auth::Purpose purpose)
{
    static const QString sql = columns + u"AND phone_key = ? AND purpose = ? AND state = 0"_s;
    Statement row = transaction.select(sql, {transaction.tenant(), phone.bytes(), codeOf(purpose)});
    return row.next() ? read(transaction, row) : std::nullopt;
}

std::vector<Challenge> ChallengeRows::latest(Transaction& transaction, int count)
{
    // Ids are ordered by time.
    static const QString sql = columns + u"ORDER BY id DESC LIMIT ?"_s;
    std::vector<Challenge> challenges;
    Statement row = transaction.select(sql, {transaction.tenant(), count});
    while (row.next()) {
        if (auto keyed = read(transaction, row))
            challenges.push_back(std::move(keyed->challenge));
    }
    return challenges;
}

void ChallengeRows::write(Transaction& transaction, const PhoneKey& phone, const Challenge& challenge)
{
    const int verified = challenge.verifiedAt ? 1 : 0;
    const qint64 updated = transaction.execute(
        u"UPDATE otp_verifications SET state = ?, attempts = ?, verified = ?, verified_at = ?, client_id = ? "
        "WHERE tenant_id = ? AND id = ?"_s,
        {codeOf(challenge.state), challenge.attempts, verified, challenge.verifiedAt, challenge.client,
         transaction.tenant(), challenge.id});
    if (updated > 0)
        return;
    transaction.execute(
        u"INSERT INTO otp_verifications (tenant_id, id, request_id, desk_id, purpose, phone_key, "
        u"country_code, code_mac, "
        "digits, state, attempts, created_at, expires_at, verified, verified_at, client_id, sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {transaction.tenant(), challenge.id, challenge.request, transaction.desk(), codeOf(challenge.purpose),
         phone.bytes(), u'+' + challenge.phone.callingCode(), challenge.mac, challenge.digits,
         codeOf(challenge.state), challenge.attempts, challenge.createdAt, challenge.expiresAt, verified,
         challenge.verifiedAt, challenge.client,
         sealedBytes(transaction, challenge.phone.e164().toLatin1(),
                     boundTo(transaction, phone, challenge))});
}

} // namespace frontpaw::storage
