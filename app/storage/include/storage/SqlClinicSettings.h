#pragma once

#include "desk/ClinicSettings.h"
#include "storage/Database.h"

namespace frontpaw::storage {

/// The clinic's settings as fields of its own sealed row, one field each, so that two managers' changes
/// merge.
class SqlClinicSettings final : public QObject, public desk::ClinicSettings
{
    Q_OBJECT

public:
    explicit SqlClinicSettings(Database& database);

    /// Reads the row; values() is empty before.
    [[nodiscard]] QFuture<Result<void, StorageProblem>> load();

    [[nodiscard]] const std::map<QString, QString>& values() const override { return m_values; }
    [[nodiscard]] QFuture<Result<void, desk::ClinicSettingsProblem>> set(QString name, QString value,
                                                                         Actor actor) override;

    /// Makes the clinic's row. Database thread; throws SqlFailure.
    static void create(Transaction& transaction, const Actor& actor,
                       const std::map<QString, QString>& values);

Q_SIGNALS:
    void changed(const QString& name);

private:
    Database& m_database;
    std::map<QString, QString> m_values;
};

} // namespace frontpaw::storage
