#pragma once

#include "base/Clock.h"
#include "clinic/Species.h"
#include "ui/theme/Icon.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QTimeZone>

namespace frontpaw::ui {

/// Days, times and ages as pages say them, in the language that is set now and the clinic's own time.
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::ui::Phrases)

public:
    [[nodiscard]] static QDate dayOf(Instant at, const QTimeZone& zone);
    /// "09:30"
    [[nodiscard]] static QString clock(Instant at, const QTimeZone& zone);
    /// "22 Nov", with the year when it is not this one.
    [[nodiscard]] static QString day(QDate day, QDate today);
    /// "Sunday 22 November"
    [[nodiscard]] static QString longDay(QDate day);
    /// "today", "tomorrow", "Thursday" within a week, else "22 Nov".
    [[nodiscard]] static QString nearDay(QDate day, QDate today);
    /// "today 09:30"
    [[nodiscard]] static QString moment(Instant at, Instant now, const QTimeZone& zone);
    /// "0:41"; never below zero.
    [[nodiscard]] static QString countdown(Milliseconds left);
    /// "4 y 2 m", "7 weeks"; empty without a birthday.
    [[nodiscard]] static QString age(QDate born, QDate today);
    /// "28.4 kg", "85 g"
    [[nodiscard]] static QString weight(double kilograms);

    [[nodiscard]] static QString species(clinic::Species species);
    [[nodiscard]] static Icon drawing(clinic::Species species);

    /// "Bruno, Labrador · Miso, cat": parts that are there, with dots between.
    [[nodiscard]] static QString dotted(const QStringList& parts);
};

} // namespace frontpaw::ui
