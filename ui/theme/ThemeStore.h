#pragma once

#include "ui/theme/Theme.h"

#include <QObject>

class QApplication;

namespace frontpaw::ui {

class FocusRing;

/// Holds the theme of the running program and applies it: Fusion under PawStyle, palette, font, focus ring.
/// Owned by Composition; pages that change it get a reference, pages that draw ask Theme::of(). Main thread.
class ThemeStore final : public QObject
{
    Q_OBJECT

public:
    /// Loads the first fonts and applies `kind`. `application` outlives the store.
    explicit ThemeStore(QApplication& application, ThemeKind kind = ThemeKind::Light, int textPercent = 100);
    ~ThemeStore() override;

    [[nodiscard]] const Theme& current() const { return m_theme; }
    void setKind(ThemeKind kind);
    /// 100-200.
    void setTextPercent(int percent);

signals:
    /// After every widget has been told.
    void changed();

private:
    void apply(const Theme& theme);

    QApplication& m_application;
    Theme m_theme;
    FocusRing* m_ring;
};

} // namespace frontpaw::ui
