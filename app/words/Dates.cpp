#include "words/Dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace frontpaw::words {

namespace {

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::Dates)
};

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

} // namespace

QString clockTime(Instant at, Instant now)
{
    const QDateTime moment = localTime(std::chrono::ceil<std::chrono::minutes>(at));
    const QString time = QLocale().toString(moment.time(), u"HH:mm"_s);
    const qint64 days = localTime(now).date().daysTo(moment.date());
    constexpr qint64 week = 7;
    if (days == 0)
        return time;
    if (days == 1)
        return Dates::tr("%1 tomorrow").arg(time);
    if (days > 1 && days < week)
        return Dates::tr("%1 on %2").arg(time, QLocale().dayName(moment.date().dayOfWeek()));
    return Dates::tr("%1 on %2").arg(time, QLocale().toString(moment.date(), QLocale::LongFormat));
}

QString isoTime(Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
    return localTime(seconds).toUTC().toString(Qt::ISODate);
}

} // namespace frontpaw::words
