#include "storage/Table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

const TableShape& shapeOf(Table table)
{
    static const std::array shapes{
        TableShape{u"tenants"_s, {u"country"_s}},
        TableShape{u"desks"_s, {}},
        TableShape{u"staff"_s, {u"role"_s}},
        TableShape{u"clients"_s, {u"profile_complete"_s, u"disabled"_s}},
        TableShape{u"phone_keys"_s,
                   {u"client_id"_s, u"phone_key"_s, u"valid_from"_s, u"valid_to"_s, u"verified_at"_s}},
        TableShape{u"pet_people"_s, {u"pet_id"_s, u"client_id"_s, u"valid_from"_s, u"valid_to"_s}},
        TableShape{u"pets"_s, {u"species"_s}},
        TableShape{u"weights"_s, {u"pet_id"_s, u"at"_s}},
        TableShape{u"vaccinations"_s, {u"pet_id"_s, u"given_at"_s, u"due_at"_s}},
        TableShape{u"allergies"_s, {u"pet_id"_s}},
        TableShape{u"notes"_s, {u"pet_id"_s, u"client_id"_s, u"at"_s}},
        TableShape{u"attachments"_s, {u"pet_id"_s, u"kind"_s}},
        TableShape{u"consents"_s, {u"client_id"_s, u"purpose"_s, u"given"_s, u"at"_s}},
        TableShape{u"resources"_s, {u"place"_s}},
        TableShape{u"opening_hours"_s, {u"resource_id"_s, u"weekday"_s, u"from_minute"_s, u"to_minute"_s}},
        TableShape{u"appointments"_s,
                   {u"client_id"_s, u"pet_id"_s, u"resource_id"_s, u"start_at"_s, u"end_at"_s, u"state"_s,
                    u"idempotency_key"_s}},
        TableShape{u"visits"_s,
                   {u"pet_id"_s, u"client_id"_s, u"resource_id"_s, u"appointment_id"_s, u"at"_s, u"state"_s}},
    };
    return shapes.at(static_cast<std::size_t>(table));
}

} // namespace frontpaw::storage
