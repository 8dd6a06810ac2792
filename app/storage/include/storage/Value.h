#pragma once

#include "base/Clock.h"
#include "base/Hlc.h"
#include "base/Ids.h"

#include <QVariant>

#include <optional>

namespace frontpaw::storage {

/// What a statement binds: an integer, a text, bytes, or nothing. STRICT tables refuse the wrong one.
class Value
{
public:
    Value() = default;
    Value(std::nullopt_t) {}
    Value(int number) : m_value(static_cast<qlonglong>(number)) {}
    Value(qint64 number) : m_value(static_cast<qlonglong>(number)) {}
    Value(Instant instant) : Value(toMillis(instant)) {}
    Value(Hlc hlc) : Value(static_cast<qint64>(hlc.value)) {}
    // A null array or string means empty here; nothing is std::nullopt. The bytes are copied: prepared
    // statements keep what was bound to them, and must not share it with an answer that went to another
    // thread.
    Value(const QByteArray& bytes) : m_value(QByteArray(bytes.constData(), bytes.size())) {}
    Value(const QString& text) : m_value(QString(text.constData(), text.size())) {}
    /// A null id is nothing.
    template <class Tag>
    Value(const Id<Tag>& id) : m_value(id.isNull() ? QVariant() : QVariant(id.bytes()))
    {
    }
    template <class T>
    Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value())
    {
    }
    [[nodiscard]] const QVariant& variant() const { return m_value; }
    [[nodiscard]] bool isNull() const { return !m_value.isValid() || m_value.isNull(); }
    bool operator==(const Value& other) const
    {
        return isNull() == other.isNull() && (isNull() || m_value == other.m_value);
    }

private:
    QVariant m_value;
};

} // namespace frontpaw::storage
