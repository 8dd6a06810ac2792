#include "storage/SqlStaffStore.h"

#include "signin/Seals.h"
#include "storage/Fields.h"
#include "storage/Tables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

using auth::Role;
using auth::StaffMember;
using auth::StoreProblem;

namespace {

constexpr std::array<std::pair<Role, QStringView>, 4> roleNames{{{Role::Reception, u"reception"},
                                                                 {Role::Manager, u"manager"},
                                                                 {Role::Installer, u"installer"},
                                                                 {Role::Kiosk, u"kiosk"}}};

QString nameOf(Role role)
{
    for (const auto& [value, name] : roleNames) {
        if (value == role)
            return name.toString();
    }
    return {};
}

std::optional<Role> roleOf(const QString& text)
{
    for (const auto& [value, name] : roleNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

SqlStaffStore::SqlStaffStore(Database& database) : m_database(database) {}

QFuture<Result<std::vector<StaffMember>, StoreProblem>> SqlStaffStore::all()
{
    return m_database.read([](Transaction& transaction) -> Result<std::vector<StaffMember>, StoreProblem> {
        std::vector<StaffMember> members;
        for (const Row& row : Tables::select(transaction, Table::Staff, u"1 = 1 ORDER BY id"_s, {})) {
            const auto role = roleOf(row.text(u"role"_s));
            if (role)
                members.push_back({StaffId::fromBytes(row.id.bytes()), row.fields.text(field::name), *role,
                                   row.fields.bytes(field::pinVerifier)});
        }
        return members;
    });
}

QFuture<Result<void, StoreProblem>> SqlStaffStore::put(StaffMember member, Actor actor)
{
    return m_database.run(
        [member = std::move(member), actor](Transaction& transaction) -> Result<void, StoreProblem> {
            Change change = Change::put(Table::Staff, member.id);
            change.columns = {{u"role"_s, nameOf(member.role)}};
            change.fields = {{field::name, member.name}, {field::pinVerifier, member.pinVerifier}};
            if (!Tables::write(transaction, actor, change))
                return failure(StoreProblem::Failed);
            return {};
        });
}

} // namespace frontpaw::storage
