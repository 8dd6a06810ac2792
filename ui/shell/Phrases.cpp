#include "ui/shell/Phrases.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

QDateTime localTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone.isValid() ? zone : QTimeZone::utc());
}

} // namespace

QDate Phrases::dayOf(Instant at, const QTimeZone& zone)
{
    return localTime(at, zone).date();
}

QString Phrases::clock(Instant at, const QTimeZone& zone)
{
    return QLocale().toString(localTime(at, zone).time(), u"HH:mm"_s);
}

QString Phrases::day(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString Phrases::longDay(QDate day)
{
    return QLocale().toString(day, u"dddd d MMMM"_s);
}

QString Phrases::nearDay(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return tr("today");
    if (ahead == 1)
        return tr("tomorrow");
    if (ahead == -1)
        return tr("yesterday");
    if (ahead > 1 && ahead < 7)
        return QLocale().dayName(day.dayOfWeek());
    return Phrases::day(day, today);
}

QString Phrases::moment(Instant at, Instant now, const QTimeZone& zone)
{
    //: %1 a day ("today", "Thursday", "22 Nov"), %2 a time ("09:30")
    return tr("%1 %2").arg(nearDay(dayOf(at, zone), dayOf(now, zone)), clock(at, zone));
}

QString Phrases::countdown(Milliseconds left)
{
    // rounded up: "0:00" is only said when it is over
    const qint64 seconds = (std::max<qint64>(left.count(), 0) + 999) / 1000;
    const QLocale locale;
    const QString minutesText = locale.toString(seconds / 60);
    const QString secondsText = locale.toString(seconds % 60).rightJustified(2, locale.zeroDigit().front());
    return minutesText + u':' + secondsText;
}

QString Phrases::age(QDate born, QDate today)
{
    if (!born.isValid() || born > today)
        return {};
    int months = (today.year() - born.year()) * 12 + today.month() - born.month();
    if (today.day() < born.day())
        --months;
    if (months < 3)
        return tr("%n week(s)", nullptr, static_cast<int>(born.daysTo(today) / 7));
    if (months < 12)
        return tr("%n month(s)", nullptr, months);
    const QLocale locale;
    if (months % 12 == 0)
        //: age in years
        return tr("%1 y").arg(locale.toString(months / 12));
    //: age: %1 years, %2 months
    return tr("%1 y %2 m").arg(locale.toString(months / 12), locale.toString(months % 12));
}

QString Phrases::weight(double kilograms)
{
    const QLocale locale;
    if (kilograms < 1)
        return tr("%1 g").arg(locale.toString(kilograms * 1000, 'f', 0));
    return tr("%1 kg").arg(locale.toString(kilograms, 'f', kilograms < 100 ? 1 : 0));
}

QString Phrases::species(clinic::Species species)
{
    using enum clinic::Species;
    switch (species) {
    case Dog:
        return tr("dog");
    case Cat:
        return tr("cat");
    case Rabbit:
        return tr("rabbit");
    case Bird:
        return tr("bird");
    case Turtle:
        return tr("turtle");
    case Fish:
        return tr("fish");
    case SmallMammal:
        return tr("small mammal");
    case Other:
        return tr("other animal");
    }
    return {};
}

Icon Phrases::drawing(clinic::Species species)
{
    using enum clinic::Species;
    switch (species) {
    case Dog:
        return Icon::Dog;
    case Cat:
        return Icon::Cat;
    case Rabbit:
        return Icon::Rabbit;
    case Bird:
        return Icon::Bird;
    case Turtle:
        return Icon::Turtle;
    case Fish:
        return Icon::Fish;
    case SmallMammal:
        return Icon::Squirrel;
    case Other:
        return Icon::PawPrint;
    }
    return Icon::PawPrint;
}

QString Phrases::dotted(const QStringList& parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u" · "_s);
}

} // namespace frontpaw::ui
