// Developer's program: every widget in windows to look at, or as pictures in a folder.
#include "Gallery.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeStore.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace frontpaw;

namespace {

struct Variant
{
    const char* name;
    ui::ThemeKind kind;
    int textPercent;
    Qt::LayoutDirection direction;
};

constexpr Variant variants[]{
    {"light", ui::ThemeKind::Light, 100, Qt::LeftToRight},
    {"dark", ui::ThemeKind::Dark, 100, Qt::LeftToRight},
    {"high-contrast", ui::ThemeKind::HighContrast, 100, Qt::LeftToRight},
    {"light-200", ui::ThemeKind::Light, 200, Qt::LeftToRight},
    {"light-rtl", ui::ThemeKind::Light, 100, Qt::RightToLeft},
};

bool writePictures(const QDir& folder, ui::ThemeStore& themes)
{
    for (const Variant& variant : variants) {
        themes.setKind(variant.kind);
        themes.setTextPercent(variant.textPercent);
        QGuiApplication::setLayoutDirection(variant.direction);
        for (const QString& scene : test::Gallery::scenes()) {
            const auto window = test::Gallery::window(scene);
            window->show();
            window->activateWindow();
            int turns = 0; // of the event loop, until layouts have come to rest
            if (!QTest::qWaitFor([&turns] { return ++turns > 4; }))
                return false;
            if (!window->grab().save(
                    folder.filePath(u"%1-%2.png"_s.arg(scene, QLatin1StringView(variant.name)))))
                return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    ui::ThemeStore themes(application);
    ui::Fonts::loadAll();
    if (argc > 1) {
        if (!QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
            std::fprintf(stderr, "cannot make the folder %s\n", argv[1]);
            return 1;
        }
        return writePictures(QDir(QString::fromLocal8Bit(argv[1])), themes) ? 0 : 1;
    }
    std::vector<std::unique_ptr<QWidget>> windows;
    for (const QString& scene : test::Gallery::scenes()) {
        windows.push_back(test::Gallery::window(scene));
        windows.back()->show();
    }
    return QApplication::exec();
}
