#include "migrations/Migration1.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

// {row} stands for the columns of every row that travels, {place} for its key. Such rows name each other
// without foreign keys: those of another desk come in any order, and an erased one leaves the others.
constexpr QStringView row = uR"(tenant_id BLOB NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL,
    hlc INTEGER NOT NULL, desk_id BLOB NOT NULL, changed_seq INTEGER NOT NULL, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, deleted_at INTEGER, sealed BLOB NOT NULL)";
constexpr QStringView place = u"PRIMARY KEY (tenant_id, id)) STRICT, WITHOUT ROWID";

constexpr QStringView people = uR"(
CREATE TABLE tenants ({row}, country TEXT, {place};
CREATE TABLE desks ({row}, {place};
CREATE TABLE staff ({row}, role TEXT NOT NULL, {place};
CREATE TABLE clients ({row}, profile_complete INTEGER NOT NULL, disabled INTEGER NOT NULL, {place};
CREATE TABLE phone_keys ({row}, client_id BLOB NOT NULL, phone_key BLOB NOT NULL, valid_from INTEGER NOT NULL,
    valid_to INTEGER, verified_at INTEGER, {place};
CREATE TABLE consents ({row}, client_id BLOB NOT NULL, purpose TEXT NOT NULL, given INTEGER NOT NULL,
    at INTEGER NOT NULL, {place};
CREATE INDEX clients_changed ON clients (changed_seq);
CREATE INDEX phone_keys_key ON phone_keys (tenant_id, phone_key);
CREATE INDEX phone_keys_client ON phone_keys (tenant_id, client_id);
CREATE INDEX phone_keys_changed ON phone_keys (changed_seq);
CREATE INDEX consents_client ON consents (tenant_id, client_id, at);
)";

constexpr QStringView animals = uR"(
CREATE TABLE pets ({row}, species TEXT NOT NULL, {place};
CREATE TABLE pet_people ({row}, pet_id BLOB NOT NULL, client_id BLOB NOT NULL, valid_from INTEGER NOT NULL,
    valid_to INTEGER, {place};
CREATE TABLE weights ({row}, pet_id BLOB NOT NULL, at INTEGER NOT NULL, {place};
CREATE TABLE vaccinations ({row}, pet_id BLOB NOT NULL, given_at INTEGER NOT NULL, due_at INTEGER, {place};
CREATE TABLE allergies ({row}, pet_id BLOB NOT NULL, {place};
CREATE TABLE notes ({row}, pet_id BLOB, client_id BLOB, at INTEGER NOT NULL, {place};
CREATE TABLE attachments ({row}, pet_id BLOB NOT NULL, kind TEXT NOT NULL, {place};
CREATE INDEX pets_changed ON pets (changed_seq);
CREATE INDEX pet_people_pet ON pet_people (tenant_id, pet_id);
CREATE INDEX pet_people_client ON pet_people (tenant_id, client_id);
CREATE INDEX pet_people_changed ON pet_people (changed_seq);
CREATE INDEX weights_pet ON weights (tenant_id, pet_id, at);
CREATE INDEX vaccinations_pet ON vaccinations (tenant_id, pet_id, given_at);
CREATE INDEX allergies_pet ON allergies (tenant_id, pet_id);
CREATE INDEX notes_pet ON notes (tenant_id, pet_id, at);
CREATE INDEX attachments_pet ON attachments (tenant_id, pet_id, kind);
)";

constexpr QStringView schedule = uR"(
CREATE TABLE resources ({row}, place INTEGER NOT NULL, {place};
CREATE TABLE opening_hours ({row}, resource_id BLOB NOT NULL, weekday INTEGER NOT NULL,
    from_minute INTEGER NOT NULL, to_minute INTEGER NOT NULL, {place};
CREATE TABLE appointments ({row}, client_id BLOB NOT NULL, pet_id BLOB, resource_id BLOB NOT NULL,
    start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, state TEXT NOT NULL, idempotency_key BLOB NOT NULL, {place};
CREATE TABLE visits ({row}, pet_id BLOB NOT NULL, client_id BLOB, resource_id BLOB, appointment_id BLOB,
    at INTEGER NOT NULL, state TEXT NOT NULL, {place};
CREATE TABLE slot_cells (tenant_id BLOB NOT NULL, resource_id BLOB NOT NULL, cell INTEGER NOT NULL,
    appointment_id BLOB NOT NULL, PRIMARY KEY (tenant_id, resource_id, cell)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX appointments_key ON appointments (tenant_id, idempotency_key);
CREATE INDEX appointments_start ON appointments (tenant_id, start_at);
CREATE INDEX appointments_client ON appointments (tenant_id, client_id, start_at);
CREATE INDEX visits_pet ON visits (tenant_id, pet_id, at);
)";

// Guesses and sends are found by phone and time, so that is their key. `number` counts a desk's rows up, so
// that how many lie in a window of time is a difference and not a scan.
constexpr QStringView codes = uR"(
CREATE TABLE otp_verifications (tenant_id BLOB NOT NULL, id BLOB NOT NULL, request_id BLOB NOT NULL,
    desk_id BLOB NOT NULL, purpose INTEGER NOT NULL, phone_key BLOB NOT NULL, country_code TEXT NOT NULL,
    code_mac BLOB NOT NULL, digits INTEGER NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, verified INTEGER NOT NULL, verified_at INTEGER,
    client_id BLOB, sealed BLOB NOT NULL, {place};
CREATE TABLE deliveries (tenant_id BLOB NOT NULL, challenge_id BLOB NOT NULL, id BLOB NOT NULL,
    request_id BLOB NOT NULL, desk_id BLOB NOT NULL, number INTEGER NOT NULL, channel INTEGER NOT NULL,
    state INTEGER NOT NULL, provider_reference BLOB NOT NULL, cause TEXT NOT NULL, cost INTEGER,
    reserved_at INTEGER NOT NULL, accepted_at INTEGER, sent_at INTEGER, delivered_at INTEGER, read_at INTEGER,
    failed_at INTEGER, PRIMARY KEY (tenant_id, challenge_id, id)) STRICT, WITHOUT ROWID;
CREATE TABLE guesses (tenant_id BLOB NOT NULL, phone_key BLOB NOT NULL, at INTEGER NOT NULL, desk_id BLOB NOT NULL,
    number INTEGER NOT NULL, challenge_id BLOB NOT NULL, surface INTEGER NOT NULL, consecutive INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, phone_key, at, desk_id, number)) STRICT, WITHOUT ROWID;
CREATE TABLE sends (tenant_id BLOB NOT NULL, phone_key BLOB NOT NULL, at INTEGER NOT NULL, id BLOB NOT NULL,
    desk_id BLOB NOT NULL, challenge_id BLOB NOT NULL, surface INTEGER NOT NULL, number INTEGER NOT NULL,
    refunded INTEGER NOT NULL, PRIMARY KEY (tenant_id, phone_key, at, id)) STRICT, WITHOUT ROWID;
CREATE TABLE locks (tenant_id BLOB NOT NULL, phone_key BLOB NOT NULL, desk_id BLOB NOT NULL,
    reason INTEGER NOT NULL, from_at INTEGER NOT NULL, until_at INTEGER NOT NULL, burnt_in_a_row INTEGER NOT NULL,
    tries_during INTEGER NOT NULL, PRIMARY KEY (tenant_id, phone_key)) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (tenant_id BLOB NOT NULL, id BLOB NOT NULL, token_sha256 BLOB NOT NULL,
    desk_id BLOB NOT NULL, flow_id BLOB, client_id BLOB, scope INTEGER NOT NULL, level INTEGER NOT NULL,
    created_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, ended_at INTEGER,
    sealed BLOB NOT NULL, {place};
CREATE TABLE flows (tenant_id BLOB NOT NULL, id BLOB NOT NULL, desk_id BLOB NOT NULL,
    changed_at INTEGER NOT NULL, sealed BLOB NOT NULL, {place};
CREATE UNIQUE INDEX otp_verifications_live ON otp_verifications (tenant_id, phone_key, purpose) WHERE state = 0;
CREATE UNIQUE INDEX deliveries_time ON deliveries (tenant_id, desk_id, reserved_at, number);
CREATE UNIQUE INDEX sends_time ON sends (tenant_id, desk_id, at, number);
CREATE UNIQUE INDEX sessions_token ON sessions (tenant_id, token_sha256);
)";

constexpr QStringView trail = uR"(
CREATE TABLE history (tenant_id BLOB NOT NULL, row_id BLOB NOT NULL, version INTEGER NOT NULL,
    table_name TEXT NOT NULL, desk_id BLOB NOT NULL, hlc INTEGER NOT NULL, at INTEGER NOT NULL,
    actor TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (tenant_id, row_id, version)) STRICT, WITHOUT ROWID;
CREATE TABLE audit (desk_id BLOB NOT NULL, seq INTEGER NOT NULL, tenant_id BLOB NOT NULL, at INTEGER NOT NULL,
    actor TEXT NOT NULL, event TEXT NOT NULL, subject BLOB, detail TEXT NOT NULL, prev_mac BLOB NOT NULL,
    mac BLOB NOT NULL, PRIMARY KEY (desk_id, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (tenant_id BLOB NOT NULL, id BLOB NOT NULL, desk_id BLOB NOT NULL, actor TEXT NOT NULL,
    table_name TEXT NOT NULL, row_id BLOB NOT NULL, base_version INTEGER NOT NULL, created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL, next_try_at INTEGER, last_error TEXT, applied_at INTEGER, {place};
)";

// `meta` holds what seldom changes; `head` is the one row that every write moves on; `set_aside` names rows
// whose seal is broken.
constexpr QStringView ground = uR"(
CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE set_aside (table_name TEXT NOT NULL, row_id BLOB NOT NULL, found_at INTEGER NOT NULL,
    PRIMARY KEY (table_name, row_id)) STRICT, WITHOUT ROWID;
CREATE TABLE head (only INTEGER PRIMARY KEY CHECK (only = 1), change_seq INTEGER NOT NULL, hlc INTEGER NOT NULL,
    audit_seq INTEGER NOT NULL, audit_mac BLOB NOT NULL, mark_boot_id BLOB, mark_boot INTEGER,
    mark_trusted INTEGER, in_use INTEGER NOT NULL) STRICT;
INSERT INTO head (only, change_seq, hlc, audit_seq, audit_mac, in_use) VALUES (1, 0, 0, 0, x'', 0);
)";

// Without figures SQLite believes that a clinic's id narrows a search to ten rows and reads whole tables by
// it. How many rows share the first column of an index, the first two, and so on.
constexpr QStringView figures = uR"(
ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat)
    SELECT name, name, '1000000 1000000 1' FROM sqlite_schema
    WHERE type = 'table' AND sql LIKE '%PRIMARY KEY (tenant_id, id)%';
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('clients', 'clients_changed', '1000000 1'),
    ('phone_keys', 'phone_keys_key', '1000000 1000000 2'),
    ('phone_keys', 'phone_keys_client', '1000000 1000000 2'),
    ('phone_keys', 'phone_keys_changed', '1000000 1'),
    ('consents', 'consents_client', '1000000 1000000 4 1'),
    ('pets', 'pets_changed', '1000000 1'),
    ('pet_people', 'pet_people_pet', '1000000 1000000 2'),
    ('pet_people', 'pet_people_client', '1000000 1000000 3'),
    ('pet_people', 'pet_people_changed', '1000000 1'),
    ('weights', 'weights_pet', '1000000 1000000 10 1'),
    ('vaccinations', 'vaccinations_pet', '1000000 1000000 5 1'),
    ('allergies', 'allergies_pet', '1000000 1000000 2'),
    ('notes', 'notes_pet', '1000000 1000000 10 1'),
    ('attachments', 'attachments_pet', '1000000 1000000 2 1'),
    ('appointments', 'appointments_key', '1000000 1000000 1'),
    ('appointments', 'appointments_start', '1000000 1000000 3'),
    ('appointments', 'appointments_client', '1000000 1000000 5 1'),
    ('visits', 'visits_pet', '1000000 1000000 5 1'),
    ('slot_cells', 'slot_cells', '1000000 1000000 100000 1'),
    ('otp_verifications', 'otp_verifications_live', '1000 1000 1 1'),
    ('deliveries', 'deliveries', '1000000 1000000 2 1'),
    ('deliveries', 'deliveries_time', '1000000 1000000 1000000 2 1'),
    ('guesses', 'guesses', '1000000 1000000 5 1 1 1'),
    ('sends', 'sends', '1000000 1000000 5 1 1'),
    ('sends', 'sends_time', '1000000 1000000 1000000 2 1'),
    ('locks', 'locks', '1000000 1000000 1'),
    ('sessions', 'sessions_token', '1000000 1000000 1'),
    ('history', 'history', '1000000 1000000 3 1'),
    ('audit', 'audit', '1000000 1000000 1');
)";

} // namespace

Migration migration1()
{
    QString script;
    for (const QStringView part : {ground, people, animals, schedule, codes, trail, figures})
        script += part;
    script.replace(u"{row}"_s, row.toString()).replace(u"{place}"_s, place.toString());
    QStringList statements;
    for (const QString& statement : script.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return {1, 1, statements};
}

} // namespace frontpaw::storage
