#pragma once

#include <QString>

#include <cstdint>

namespace frontpaw::desk {

// How the keys of a clinic are called in a SecretStore.
inline const QString indexKeyName = QStringLiteral("index-key");
inline const QString codeKeyName = QStringLiteral("code-key");
inline const QString auditKeyName = QStringLiteral("audit-key");
[[nodiscard]] inline QString dataKeyName(std::uint32_t number)
{
    return QStringLiteral("data-key-%1").arg(number);
}

} // namespace frontpaw::desk
