#include "NewDesk.h"

#include "auth/Staff.h"
#include "desk/DemoClinic.h"
#include "storage/DemoWriter.h"
#include "storage/Fields.h"
#include "storage/SqlClinicSettings.h"
#include "storage/Tables.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace frontpaw {

namespace {

using storage::StorageProblem;
using Done = Result<void, StorageProblem>;

QString zoneOf(const QString& region)
{
    const auto zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(region));
    return zones.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                           : QString::fromLatin1(zones.first());
}

QByteArrayView digitsOf(const SecretBytes& pin)
{
    return {reinterpret_cast<const char*>(pin.data()), static_cast<qsizetype>(pin.size())};
}

Done writeClinic(storage::Transaction& transaction, const desk::NewClinic& clinic)
{
    const QByteArray verifier = auth::Pin::verifierOf(digitsOf(clinic.managerPin));
    if (verifier.isEmpty())
        return failure(StorageProblem::Failed);
    storage::SqlClinicSettings::create(transaction, Actor::system(),
                                       {{u"clinic.name"_s, clinic.name},
                                        {u"clinic.country"_s, clinic.region},
                                        {u"clinic.timezone"_s, zoneOf(clinic.region)}});
    auto manager = storage::Change::put(storage::Table::Staff, transaction.newId<StaffId>());
    manager.columns = {{u"role"_s, u"manager"_s}};
    manager.fields = {{storage::field::name, clinic.managerName}, {storage::field::pinVerifier, verifier}};
    if (!storage::Tables::write(transaction, Actor::system(), manager))
        return failure(StorageProblem::Damaged);
    return {};
}

} // namespace

QFuture<Result<bool, StorageProblem>> hasClinic(storage::Database& database)
{
    return database.read([](storage::Transaction& transaction) -> Result<bool, StorageProblem> {
        auto rows =
            transaction.select(u"SELECT count(*) FROM tenants WHERE tenant_id = ?"_s, {transaction.tenant()});
        return rows.next() && rows.integer(0) > 0;
    });
}

QFuture<Done> fillWithClinic(storage::Database& database, desk::NewClinic clinic)
{
    return database.run([clinic = std::move(clinic)](storage::Transaction& transaction) -> Done {
        return writeClinic(transaction, clinic);
    });
}

QFuture<Done> fillWithDemo(storage::Database& database, Instant now)
{
    return database.run([now](storage::Transaction& transaction) -> Done {
        const QTimeZone zone("Asia/Kolkata");
        const QString material = u":/frontpaw/demo"_s;
        const auto demo = desk::DemoClinic::make(desk::DemoClinic::usualSeed, now, zone, material);
        if (!demo)
            return failure(StorageProblem::Failed);
        storage::DemoWriter::write(transaction, *demo, zone, material);
        return {};
    });
}

} // namespace frontpaw
