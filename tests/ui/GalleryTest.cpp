#include "Gallery.h"
#include "support/TestRun.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeStore.h"
#include "ui/widgets/Text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLayout>

using namespace frontpaw;
using namespace Qt::StringLiterals;

class GalleryTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        for (const QString& scene : test::Gallery::scenes()) {
            for (const int percent : {100, 200}) {
                for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                    for (const QSize size : {QSize(1024, 600), QSize(1280, 800)})
                        QTest::addRow("%s %d %s %d", qPrintable(scene), percent,
                                      direction == Qt::LeftToRight ? "ltr" : "rtl", size.width())
                            << scene << percent << direction << size;
                }
            }
        }
    }
    void nothingIsClipped()
    {
        QFETCH(QString, scene);
        QFETCH(int, percent);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        ui::ThemeStore themes(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                              ui::ThemeKind::Light, percent);
        ui::Fonts::loadAll();
        const auto window = test::Gallery::window(scene);
        window->setLayoutDirection(direction);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QCOMPARE(window->size(), size);
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->isVisible())
                check(*widget);
        }
    }

    void aChangeOfThemeWhileRunningLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("scene");
        for (const QString& scene : test::Gallery::scenes())
            QTest::newRow(qPrintable(scene)) << scene;
    }
    void aChangeOfThemeWhileRunningLeavesNothingBehind()
    {
        QFETCH(QString, scene);
        ui::ThemeStore themes(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        ui::Fonts::loadAll();
        const auto changed = test::Gallery::window(scene);
        changed->show();
        atRest();
        themes.setKind(ui::ThemeKind::Dark);
        themes.setTextPercent(150);
        changed->setLayoutDirection(Qt::RightToLeft);
        atRest();
        const QImage after = changed->grab().toImage();
        changed->hide();
        const auto fresh = test::Gallery::window(scene);
        fresh->setLayoutDirection(Qt::RightToLeft);
        fresh->show();
        atRest();
        const QImage expected = fresh->grab().toImage();
        if (after != expected)
            QFAIL(qPrintable(kept(after, scene + u"-changed"_s) + kept(expected, scene + u"-fresh"_s)));
    }

    void everyControlHasAName()
    {
        ui::ThemeStore themes(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        for (const QString& scene : test::Gallery::scenes()) {
            const auto window = test::Gallery::window(scene);
            window->show();
            for (QWidget* widget : window->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && (face->role() == QAccessible::PageTabList ||
                                  !face->text(QAccessible::Name).isEmpty()),
                         qPrintable(scene + u' ' + widget->objectName()));
                QVERIFY2(!widget->objectName().isEmpty() || qobject_cast<QAbstractButton*>(widget),
                         widget->metaObject()->className());
                QVERIFY2(widget->height() >= ui::Theme::minTarget || widget->width() >= ui::Theme::minTarget,
                         qPrintable(widget->objectName()));
            }
        }
    }

private:
    // Layouts of scrolled pages need some turns of the event loop.
    static void atRest()
    {
        int turns = 0;
        QVERIFY(QTest::qWaitFor([&turns] { return ++turns > 4; }));
    }

    static QString kept(const QImage& image, const QString& name)
    {
        const QString file = QDir::temp().filePath(u"frontpaw-%1.png"_s.arg(name));
        image.save(file);
        return file + u' ';
    }

    // A text that wraps has the height its lines need; a control has at least the room it cannot do without.
    static void check(const QWidget& widget)
    {
        const QString what =
            u"%1 %2"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
        if (const auto* text = qobject_cast<const ui::Text*>(&widget); text && text->wordWrap()) {
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(what + text->text()));
            return;
        }
        QSize least = widget.minimumSizeHint();
        if (const QLayout* layout = widget.layout(); layout && layout->hasHeightForWidth())
            least.setHeight(layout->totalMinimumHeightForWidth(widget.width()));
        if (!least.isValid() || widget.parentWidget()->layout() == nullptr)
            return;
        QVERIFY2(widget.width() >= std::min(least.width(), widget.maximumWidth()), qPrintable(what));
        QVERIFY2(widget.height() >= std::min(least.height(), widget.maximumHeight()), qPrintable(what));
        const QRect inside = widget.parentWidget()->rect();
        QVERIFY2(inside.contains(widget.geometry()), qPrintable(what));
    }
};

FRONTPAW_TEST(GalleryTest)
#include "GalleryTest.moc"
