#include "migrations/Migration1.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

/// A table of rows that travel. They name each other without foreign keys: rows of other desks come in any
/// order, and an erased one leaves the others.
QString business(const QString& name, const QString& columns)
{
    return u"CREATE TABLE %1 ("
           "tenant_id BLOB NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL, hlc INTEGER NOT NULL, "
           "desk_id BLOB NOT NULL, changed_seq INTEGER NOT NULL, changed_at INTEGER NOT NULL, "
           "changed_by TEXT NOT NULL, deleted_at INTEGER, %2 sealed BLOB NOT NULL, "
           "PRIMARY KEY (tenant_id, id)) STRICT, WITHOUT ROWID"_s.arg(name, columns);
}

const QStringList people{
    business(u"tenants"_s, u"country TEXT,"_s),
    business(u"desks"_s, u""_s),
    business(u"staff"_s, u"role TEXT NOT NULL,"_s),
    business(u"clients"_s, u"profile_complete INTEGER NOT NULL, disabled INTEGER NOT NULL,"_s),
    business(u"phone_keys"_s,
             u"client_id BLOB NOT NULL, phone_key BLOB NOT NULL, valid_from INTEGER NOT NULL, "
             "valid_to INTEGER, verified_at INTEGER,"_s),
    business(u"consents"_s, u"client_id BLOB NOT NULL, purpose TEXT NOT NULL, given INTEGER NOT NULL, "
                            "at INTEGER NOT NULL,"_s),
    u"CREATE INDEX clients_changed ON clients (changed_seq)"_s,
    u"CREATE INDEX phone_keys_key ON phone_keys (tenant_id, phone_key)"_s,
    u"CREATE INDEX phone_keys_client ON phone_keys (tenant_id, client_id)"_s,
    u"CREATE INDEX phone_keys_changed ON phone_keys (changed_seq)"_s,
    u"CREATE INDEX consents_client ON consents (tenant_id, client_id)"_s,
};

const QStringList animals{
    business(u"pets"_s, u"species TEXT NOT NULL,"_s),
    business(u"pet_people"_s, u"pet_id BLOB NOT NULL, client_id BLOB NOT NULL, valid_from INTEGER NOT NULL, "
                              "valid_to INTEGER,"_s),
    business(u"weights"_s, u"pet_id BLOB NOT NULL, at INTEGER NOT NULL,"_s),
    business(u"vaccinations"_s, u"pet_id BLOB NOT NULL, given_at INTEGER NOT NULL, due_at INTEGER,"_s),
    business(u"allergies"_s, u"pet_id BLOB NOT NULL,"_s),
    business(u"notes"_s, u"pet_id BLOB, client_id BLOB, at INTEGER NOT NULL,"_s),
    business(u"attachments"_s, u"pet_id BLOB NOT NULL, kind TEXT NOT NULL,"_s),
    u"CREATE INDEX pets_changed ON pets (changed_seq)"_s,
    u"CREATE INDEX pet_people_pet ON pet_people (tenant_id, pet_id)"_s,
    u"CREATE INDEX pet_people_client ON pet_people (tenant_id, client_id)"_s,
    u"CREATE INDEX pet_people_changed ON pet_people (changed_seq)"_s,
    u"CREATE INDEX weights_pet ON weights (tenant_id, pet_id, at)"_s,
    u"CREATE INDEX vaccinations_pet ON vaccinations (tenant_id, pet_id, given_at)"_s,
    u"CREATE INDEX allergies_pet ON allergies (tenant_id, pet_id)"_s,
    u"CREATE INDEX notes_pet ON notes (tenant_id, pet_id, at)"_s,
    u"CREATE INDEX attachments_pet ON attachments (tenant_id, pet_id, kind)"_s,
};

const QStringList schedule{
    business(u"resources"_s, u"place INTEGER NOT NULL,"_s),
    business(u"opening_hours"_s,
             u"resource_id BLOB NOT NULL, weekday INTEGER NOT NULL, from_minute INTEGER NOT NULL, "
             "to_minute INTEGER NOT NULL,"_s),
    business(u"appointments"_s, u"client_id BLOB NOT NULL, pet_id BLOB, resource_id BLOB NOT NULL, "
                                "start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, state TEXT NOT NULL, "
                                "idempotency_key BLOB NOT NULL,"_s),
    business(u"visits"_s, u"pet_id BLOB NOT NULL, client_id BLOB, resource_id BLOB, appointment_id BLOB, "
                          "at INTEGER NOT NULL, state TEXT NOT NULL,"_s),
    u"CREATE TABLE slot_cells (tenant_id BLOB NOT NULL, resource_id BLOB NOT NULL, cell INTEGER NOT NULL, "
    "appointment_id BLOB NOT NULL, PRIMARY KEY (tenant_id, resource_id, cell)) STRICT, WITHOUT ROWID"_s,
    u"CREATE UNIQUE INDEX appointments_key ON appointments (tenant_id, idempotency_key)"_s,
    u"CREATE INDEX appointments_start ON appointments (tenant_id, start_at)"_s,
    u"CREATE INDEX appointments_client ON appointments (tenant_id, client_id, start_at)"_s,
    u"CREATE INDEX visits_pet ON visits (tenant_id, pet_id, at)"_s,
};

// Guesses and sends are found by phone and time, so that is their key; `number` counts a desk's rows up, so
// that how many lie in a window is a difference and not a scan.
const QStringList codes{
    u"CREATE TABLE otp_verifications (tenant_id BLOB NOT NULL, id BLOB NOT NULL, request_id BLOB NOT NULL, "
    "desk_id BLOB NOT NULL, purpose INTEGER NOT NULL, phone_key BLOB NOT NULL, country_code TEXT NOT NULL, "
    "code_mac BLOB NOT NULL, digits INTEGER NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL, "
    "created_at INTEGER NOT NULL, "
    "expires_at INTEGER NOT NULL, verified INTEGER NOT NULL, verified_at INTEGER, client_id BLOB, "
    "sealed BLOB NOT NULL, PRIMARY KEY (tenant_id, id)) STRICT, WITHOUT ROWID"_s,
    u"CREATE UNIQUE INDEX otp_verifications_live ON otp_verifications (tenant_id, phone_key, purpose) "
    "WHERE state = 0"_s,
    u"CREATE TABLE deliveries (tenant_id BLOB NOT NULL, challenge_id BLOB NOT NULL, id BLOB NOT NULL, "
    "request_id BLOB NOT NULL, desk_id BLOB NOT NULL, number INTEGER NOT NULL, channel INTEGER NOT NULL, "
    "state INTEGER NOT NULL, provider_reference BLOB NOT NULL, cause TEXT NOT NULL, cost INTEGER, "
    "reserved_at INTEGER NOT NULL, accepted_at INTEGER, sent_at INTEGER, delivered_at INTEGER, read_at "
    "INTEGER, "
    "failed_at INTEGER, PRIMARY KEY (tenant_id, challenge_id, id)) STRICT, WITHOUT ROWID"_s,
    u"CREATE UNIQUE INDEX deliveries_time ON deliveries (tenant_id, desk_id, reserved_at, number)"_s,
    u"CREATE TABLE guesses (tenant_id BLOB NOT NULL, phone_key BLOB NOT NULL, at INTEGER NOT NULL, id BLOB "
    u"NOT NULL, "
    "desk_id BLOB NOT NULL, challenge_id BLOB NOT NULL, surface INTEGER NOT NULL, consecutive INTEGER NOT "
    "NULL, "
    "PRIMARY KEY (tenant_id, phone_key, at, id)) STRICT, WITHOUT ROWID"_s,
    u"CREATE TABLE sends (tenant_id BLOB NOT NULL, phone_key BLOB NOT NULL, at INTEGER NOT NULL, id BLOB NOT "
    u"NULL, "
    "desk_id BLOB NOT NULL, challenge_id BLOB NOT NULL, surface INTEGER NOT NULL, number INTEGER NOT NULL, "
    "refunded INTEGER NOT NULL, PRIMARY KEY (tenant_id, phone_key, at, id)) STRICT, WITHOUT ROWID"_s,
    u"CREATE UNIQUE INDEX sends_time ON sends (tenant_id, desk_id, at, number)"_s,
    u"CREATE TABLE locks (tenant_id BLOB NOT NULL, phone_key BLOB NOT NULL, desk_id BLOB NOT NULL, "
    "reason INTEGER NOT NULL, from_at INTEGER NOT NULL, until_at INTEGER NOT NULL, burnt_in_a_row INTEGER "
    "NOT NULL, "
    "tries_during INTEGER NOT NULL, PRIMARY KEY (tenant_id, phone_key)) STRICT, WITHOUT ROWID"_s,
    u"CREATE TABLE sessions (tenant_id BLOB NOT NULL, id BLOB NOT NULL, token_sha256 BLOB NOT NULL, "
    "desk_id BLOB NOT NULL, flow_id BLOB NOT NULL, client_id BLOB, scope INTEGER "
    "NOT NULL, "
    "level INTEGER NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL, ends_at INTEGER NOT "
    "NULL, "
    "ended_at INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (tenant_id, id)) STRICT, WITHOUT ROWID"_s,
    u"CREATE UNIQUE INDEX sessions_token ON sessions (tenant_id, token_sha256)"_s,
    u"CREATE TABLE flows (tenant_id BLOB NOT NULL, id BLOB NOT NULL, desk_id BLOB NOT NULL, "
    "changed_at INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (tenant_id, id)) STRICT, WITHOUT ROWID"_s,
};

const QStringList trail{
    u"CREATE TABLE history (tenant_id BLOB NOT NULL, row_id BLOB NOT NULL, version INTEGER NOT NULL, "
    "table_name TEXT NOT NULL, desk_id BLOB NOT NULL, hlc INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT "
    "NOT NULL, "
    "sealed BLOB NOT NULL, PRIMARY KEY (tenant_id, row_id, version)) STRICT, WITHOUT ROWID"_s,
    u"CREATE TABLE audit (desk_id BLOB NOT NULL, seq INTEGER NOT NULL, tenant_id BLOB NOT NULL, at INTEGER "
    u"NOT NULL, "
    "actor TEXT NOT NULL, event TEXT NOT NULL, subject BLOB, detail TEXT NOT NULL, prev_mac BLOB NOT NULL, "
    "mac BLOB NOT NULL, PRIMARY KEY (desk_id, seq)) STRICT, WITHOUT ROWID"_s,
    u"CREATE TABLE outbox (tenant_id BLOB NOT NULL, id BLOB NOT NULL, desk_id BLOB NOT NULL, actor TEXT NOT "
    u"NULL, "
    "table_name TEXT NOT NULL, row_id BLOB NOT NULL, base_version INTEGER NOT NULL, created_at INTEGER NOT "
    "NULL, "
    "attempts INTEGER NOT NULL, next_try_at INTEGER, last_error TEXT, applied_at INTEGER, "
    "PRIMARY KEY (tenant_id, id)) STRICT, WITHOUT ROWID"_s,
};

// `meta` holds what seldom changes; `head` is the one row that every write moves on.
const QStringList ground{
    u"CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value ANY) STRICT, WITHOUT ROWID"_s,
    u"CREATE TABLE head (only INTEGER PRIMARY KEY CHECK (only = 1), change_seq INTEGER NOT NULL, "
    "hlc INTEGER NOT NULL, audit_seq INTEGER NOT NULL, audit_mac BLOB NOT NULL, mark_boot_id BLOB, mark_boot "
    "INTEGER, "
    "mark_trusted INTEGER) STRICT"_s,
    u"INSERT INTO head (only, change_seq, hlc, audit_seq, audit_mac) VALUES (1, 0, 0, 0, x'')"_s,
};

} // namespace

Migration migration1()
{
    return {1, 1, ground + people + animals + schedule + codes + trail};
}

} // namespace frontpaw::storage
