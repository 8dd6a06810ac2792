#include "storage/SqlClinicSettings.h"

#include "storage/Tables.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

using Values = std::map<QString, QString>;

Result<Values, StorageProblem> read(Transaction& transaction)
{
    const auto row =
        Tables::find(transaction, Table::Tenants, RowId::fromBytes(transaction.tenant().bytes()));
    if (!row)
        return failure(StorageProblem::Damaged);
    Values values;
    for (auto it = row->fields.all().begin(); it != row->fields.all().end(); ++it)
        values.emplace(it.key(), it->value.toString());
    return values;
}

desk::ClinicSettingsProblem asSettingsProblem(StorageProblem problem)
{
    return problem == StorageProblem::Busy ? desk::ClinicSettingsProblem::Busy
                                           : desk::ClinicSettingsProblem::Failed;
}

} // namespace

SqlClinicSettings::SqlClinicSettings(Database& database) : m_database(database) {}

QFuture<Result<void, StorageProblem>> SqlClinicSettings::load()
{
    const Promise<void, StorageProblem> promise;
    whenDone(m_database.read(read), this, [this, promise](const Result<Values, StorageProblem>& values) {
        if (!values)
            return promise.finish(failure(values.error()));
        m_values = *values;
        promise.finish({});
    });
    return promise.future();
}

QFuture<Result<void, desk::ClinicSettingsProblem>> SqlClinicSettings::set(QString name, QString value,
                                                                          Actor actor)
{
    const Promise<void, desk::ClinicSettingsProblem> promise;
    auto written =
        m_database.run([name, value, actor](Transaction& transaction) -> Result<qint64, StorageProblem> {
            Change change = Change::put(Table::Tenants, transaction.tenant());
            change.fields.append({name, value});
            const auto version = Tables::write(transaction, actor, change);
            if (!version)
                return failure(StorageProblem::Damaged);
            return *version;
        });
    whenDone(written, this, [this, promise, name, value](const Result<qint64, StorageProblem>& done) {
        if (!done)
            return promise.finish(failure(asSettingsProblem(done.error())));
        m_values.insert_or_assign(name, value);
        promise.finish({});
        Q_EMIT changed(name);
    });
    return promise.future();
}

void SqlClinicSettings::create(Transaction& transaction, const Actor& actor, const Values& values)
{
    Change change = Change::put(Table::Tenants, transaction.tenant());
    const auto country = values.find(u"clinic.country"_s);
    change.columns.append({u"country"_s, country == values.end() ? Value() : Value(country->second)});
    for (const auto& [name, value] : values)
        change.fields.append({name, value});
    if (!Tables::write(transaction, actor, change))
        throw SqlFailure(StorageProblem::Damaged, u"the clinic's row cannot be written"_s);
}

} // namespace frontpaw::storage

#include "storage/moc_SqlClinicSettings.cpp"
