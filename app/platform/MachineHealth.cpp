#include "platform/MachineHealth.h"

#include "base/SecretArena.h"
#include "platform/Hardening.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

namespace {

using desk::HealthRow;
using Light = HealthRow::Light;

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 fewMegabytes = 500;
constexpr qint64 tooFewMegabytes = 50;

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Device-mapper tells its encrypted devices by their id.
bool isEncryptedDevice(const QString& device)
{
    const QString name = QFileInfo(QFileInfo(device).canonicalFilePath()).fileName();
    return contentOf(u"/sys/block/%1/dm/uuid"_s.arg(name)).startsWith(u"CRYPT-"_s);
}

HealthRow diskSpace(const QString& dataDir)
{
    const qint64 free = QStorageInfo(dataDir).bytesAvailable() / megabyte;
    const Light light = free < tooFewMegabytes ? Light::Red
                        : free < fewMegabytes  ? Light::Yellow
                                               : Light::Green;
    return {light, u"disk-space"_s, QString::number(free)};
}

HealthRow row(const QString& id, bool good, Light otherwise)
{
    return {good ? Light::Green : otherwise, id, {}};
}

} // namespace

MachineHealth::MachineHealth(QString dataDir) : m_dataDir(std::move(dataDir)) {}

std::vector<HealthRow> MachineHealth::rows() const
{
    return {row(u"hardening"_s, isHardened(), Light::Red),
            row(u"locked-memory"_s, SecretArena::shared().isLocked(), Light::Yellow),
            row(u"swap"_s, swapIsSafe(contentOf(u"/proc/swaps"_s), isEncryptedDevice), Light::Yellow),
            diskSpace(m_dataDir)};
}

bool swapIsSafe(const QString& procSwaps, const std::function<bool(const QString&)>& isEncrypted)
{
    const QStringList lines = procSwaps.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(std::min<qsizetype>(1, lines.size()))) {
        const QString device = line.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const bool inMemory = device.startsWith(u"/dev/zram"_s);
        if (!inMemory && !isEncrypted(device))
            return false;
    }
    return true;
}

} // namespace frontpaw::platform
