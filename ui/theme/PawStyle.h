#pragma once

#include "ui/theme/Theme.h"

#include <QProxyStyle>

class QStyleOptionButton;

namespace frontpaw::ui {

/// Draws Qt's own controls from the theme, over Fusion; no style sheet anywhere. Carries the theme for
/// Theme::of().
class PawStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit PawStyle(const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    /// A true dynamic property of this name gives a control a red edge; Field sets it.
    static constexpr char problemProperty[] = "frontpawProblem";
    /// A true dynamic property of this name leaves an edit without box; its owner draws one.
    static constexpr char bareProperty[] = "frontpawBare";

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    void drawButton(const QStyleOptionButton& option, QPainter& painter) const;
    void drawEditBox(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawCheckMark(const QStyleOption& option, QPainter& painter) const;
    void drawRadioMark(const QStyleOption& option, QPainter& painter) const;
    void drawFocusRing(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;

    Theme m_theme;
};

} // namespace frontpaw::ui
