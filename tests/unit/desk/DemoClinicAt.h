#pragma once

#include "desk/DemoClinic.h"

#include <QDateTime>

namespace frontpaw::test {

inline const QString& demoFolder()
{
    static const QString folder = QStringLiteral(":/frontpaw/demo");
    return folder;
}

inline const QTimeZone& india()
{
    static const QTimeZone zone(5 * 3600 + 1800);
    return zone;
}

/// "2026-11-22T09:26:00" on the clock of a zone.
inline Instant at(const QString& local, const QTimeZone& zone = india())
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    time.setTimeZone(zone);
    return fromMillis(time.toMSecsSinceEpoch());
}

inline QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), india());
}

/// The demo as it is made at a local time; empty when it cannot be made.
inline desk::DemoClinic demoClinicAt(const QString& local)
{
    const auto clinic = desk::DemoClinic::make(desk::DemoClinic::usualSeed, at(local), india(), demoFolder());
    return clinic ? *clinic : desk::DemoClinic{};
}

} // namespace frontpaw::test
