#include "SessionFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace frontpaw::cli {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

bool writeSessionFile(const QString& path, const auth::SessionToken& token)
{
    if (QFileInfo(path).isSymLink())
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    QByteArray hex = token.toHex();
    const bool written = file.write(hex) == hex.size();
    wipe(hex);
    return written && file.commit();
}

std::optional<auth::SessionToken> readSessionFile(const QString& path)
{
    constexpr qint64 hexLength = 2 * static_cast<qint64>(auth::SessionToken::size);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || (file.permissions() & others))
        return std::nullopt;
    QByteArray hex = file.read(hexLength + 2).trimmed();
    auto token = auth::SessionToken::fromHex(hex);
    wipe(hex);
    return token;
}

} // namespace frontpaw::cli
