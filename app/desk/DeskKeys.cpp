#include "desk/DeskKeys.h"

namespace frontpaw::desk {

QByteArray DeskKeys::fingerprint() const
{
    constexpr qsizetype length = 8;
    return keyedHash(index,
                     {"frontpaw key fingerprint", keyedHash(code, {"code"}), keyedHash(audit, {"audit"})})
        .first(length);
}

} // namespace frontpaw::desk
