#include "storage/SealedFields.h"

#include <QCborArray>
#include <QCborMap>

namespace frontpaw::storage {

bool SealedFields::set(const QString& name, const QCborValue& value, Hlc hlc, DeskId desk)
{
    const auto present = m_fields.constFind(name);
    if (present != m_fields.constEnd() && present->value == value)
        return false;
    m_fields.insert(name, {value, hlc, desk});
    return true;
}

QCborValue SealedFields::value(const QString& name) const
{
    const auto field = m_fields.constFind(name);
    return field == m_fields.constEnd() ? QCborValue() : field->value;
}

QByteArray SealedFields::encoded() const
{
    QCborMap map;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        map.insert(field.key(),
                   QCborArray{field->value, static_cast<qint64>(field->hlc.value), field->desk.bytes()});
    return map.toCborValue().toCbor();
}

std::optional<SealedFields> SealedFields::decoded(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue root = QCborValue::fromCbor(bytes, &error);
    if (error.error.c != QCborError::NoError || !root.isMap())
        return std::nullopt;
    SealedFields fields;
    for (const auto& [name, entry] : root.toMap()) {
        const QCborArray parts = entry.toArray();
        if (parts.size() < 3)
            return std::nullopt;
        fields.m_fields.insert(name.toString(),
                               {parts.at(0), Hlc{static_cast<std::uint64_t>(parts.at(1).toInteger())},
                                DeskId::fromBytes(parts.at(2).toByteArray())});
    }
    return fields;
}

} // namespace frontpaw::storage
