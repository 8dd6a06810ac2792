#include "ui/shell/Language.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

QString resolved(const QString& setting)
{
    const QString wanted = setting == "system"_L1 ? QLocale::system().name().section(u'_', 0, 0) : setting;
    return wanted == "hi"_L1 ? wanted : u"en"_s;
}

} // namespace

Language::Language(QApplication& application, QObject* parent) : QObject(parent), m_application(application)
{
}

void Language::set(const QString& setting)
{
    const QString wanted = resolved(setting);
    // the defaults first: whoever hears of the new sentences asks them for dates
    QLocale::setDefault(QLocale(wanted + "_IN"_L1));
    if (wanted == m_current)
        return;
    m_current = wanted;
    m_application.setLayoutDirection(QLocale().textDirection());
    m_application.removeTranslator(&m_translator);
    if (m_translator.load(u":/translations/frontpaw_%1.qm"_s.arg(wanted)))
        m_application.installTranslator(&m_translator);
    Q_EMIT changed();
}

} // namespace frontpaw::ui
