#pragma once

#include "base/Hlc.h"
#include "base/Ids.h"

#include <QByteArray>
#include <QCborValue>
#include <QMap>
#include <QString>

#include <optional>

namespace frontpaw::storage {

/// The plain text of a sealed column: field -> (value, clock, desk), so that two desks' changes merge by
/// field. Fields that this program does not know stay.
class SealedFields
{
public:
    struct Field
    {
        QCborValue value;
        Hlc hlc;
        DeskId desk;
        bool operator==(const Field&) const = default;
    };

    /// False when the field had that value already; then its clock stays too.
    bool set(const QString& name, const QCborValue& value, Hlc hlc, DeskId desk);

    [[nodiscard]] QCborValue value(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const { return value(name).toString(); }
    [[nodiscard]] QByteArray bytes(const QString& name) const { return value(name).toByteArray(); }
    [[nodiscard]] qint64 integer(const QString& name) const { return value(name).toInteger(); }
    [[nodiscard]] bool flag(const QString& name) const { return value(name).toBool(); }
    [[nodiscard]] const QMap<QString, Field>& all() const { return m_fields; }

    /// CBOR.
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<SealedFields> decoded(const QByteArray& bytes);

    bool operator==(const SealedFields&) const = default;

private:
    QMap<QString, Field> m_fields;
};

} // namespace frontpaw::storage
