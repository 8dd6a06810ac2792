#include "ui/theme/Fonts.h"

#include <QFontDatabase>

#include <initializer_list>

using namespace Qt::StringLiterals;

// A static library's resources are not registered by themselves; the macro must stand outside any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace frontpaw::ui {

namespace {

void load(std::initializer_list<QLatin1StringView> names)
{
    registerResources();
    for (const QLatin1StringView name : names)
        QFontDatabase::addApplicationFont(u":/frontpaw/fonts/%1.ttf"_s.arg(name));
}

} // namespace

void Fonts::loadFirst()
{
    static const bool once = [] {
        load({"NotoSans-Regular"_L1, "NotoSans-Bold"_L1});
        return true;
    }();
    Q_UNUSED(once)
}

void Fonts::loadAll()
{
    loadFirst();
    static const bool once = [] {
        load({"NotoSansDevanagari-Regular"_L1, "NotoSansDevanagari-Bold"_L1});
        return true;
    }();
    Q_UNUSED(once)
}

QStringList Fonts::families()
{
    return {u"Noto Sans"_s, u"Noto Sans Devanagari"_s};
}

} // namespace frontpaw::ui
