#include "Contrast.h"
#include "support/TestRun.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PawStyle.h"
#include "ui/theme/ThemeStore.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QSignalSpy>

using namespace frontpaw;
using namespace frontpaw::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() { kinds(); }
    void everyTextCanBeRead()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = Theme::make(kind);
        for (const QColor& ground : {theme.ground, theme.surface, theme.sunken, theme.soft})
            QVERIFY(test::contrast(theme.text, ground) >= 7.0);
        for (const QColor& ground : {theme.ground, theme.surface, theme.sunken, theme.soft})
            QVERIFY(test::contrast(theme.muted, ground) >= 4.5);
        for (const QColor& ground : {theme.ground, theme.surface})
            QVERIFY(test::contrast(theme.accent, ground) >= 4.5);
        QVERIFY(test::contrast(theme.onAccent, theme.accent) >= 4.5);
        QVERIFY(test::contrast(theme.onAccent, theme.hovered(theme.accent)) >= 4.5);
        QVERIFY(test::contrast(theme.onAccent, theme.pressed(theme.accent)) >= 4.5);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Danger}) {
            QVERIFY(test::contrast(theme.ink(tone), theme.fill(tone)) >= 4.5);
            QVERIFY(test::contrast(theme.ink(tone), theme.surface) >= 4.5);
        }
    }

    void everyEdgeOfAControlCanBeSeen_data() { kinds(); }
    void everyEdgeOfAControlCanBeSeen()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = Theme::make(kind);
        for (const QColor& ground : {theme.ground, theme.surface, theme.sunken}) {
            QVERIFY(test::contrast(theme.strong, ground) >= 3.0);
            QVERIFY(test::contrast(theme.accent, ground) >= 3.0);
            QVERIFY(test::contrast(theme.danger, ground) >= 3.0);
        }
    }

    void everyIconHasItsDrawing()
    {
        ThemeStore themes(application());
        for (const Icon icon : allIcons()) {
            QVERIFY2(QFile::exists(iconFile(icon)), qPrintable(iconFile(icon)));
            const QImage image = iconPixmap(icon, Qt::red, 24, 1).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked +=
                        image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).red() > 200 ? 1 : 0;
            }
            QVERIFY2(inked > 8, qPrintable(iconFile(icon)));
        }
    }

    void shippedFontsAreUsed()
    {
        ThemeStore themes(application());
        QCOMPARE(QFontInfo(themes.current().font(TextStep::Body)).family(), u"Noto Sans"_s);
        QVERIFY(QFontInfo(themes.current().font(TextStep::Body, Weight::Bold)).bold());
    }

    void aWidgetSeesTheNewThemeAtOnce()
    {
        ThemeStore themes(application());
        Button button(u"any"_s);
        QSignalSpy changed(&themes, &ThemeStore::changed);
        themes.setKind(ThemeKind::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Theme::of(button).surface, Theme::make(ThemeKind::Dark).surface);
        QTRY_COMPARE(button.palette().color(QPalette::WindowText), Theme::make(ThemeKind::Dark).text);
    }

    void textAndControlsGrowTogether()
    {
        ThemeStore themes(application());
        Button button(u"any"_s);
        button.setText(u"Send again"_s);
        const QSize before = button.sizeHint();
        themes.setTextPercent(200);
        QCOMPARE(themes.current().pixels(TextStep::Body), 30);
        QVERIFY(button.sizeHint().width() > before.width() * 3 / 2);
        QVERIFY(button.sizeHint().height() > before.height());
        themes.setTextPercent(1000);
        QCOMPARE(themes.current().textPercent, Theme::maxText);
    }

    void nothingMovesWhenTheSystemAsks()
    {
        const PawStyle still(Theme::make(ThemeKind::Light, 100, 0));
        const QStyle& style = still;
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(Theme::make(ThemeKind::Light, 100, 5000).motion, Theme::longestFade);
    }

private:
    static QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }

    static void kinds()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast") << ThemeKind::HighContrast;
    }
};

FRONTPAW_TEST(ThemeTest)
#include "ThemeTest.moc"
