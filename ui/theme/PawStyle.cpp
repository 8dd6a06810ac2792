#include "ui/theme/PawStyle.h"

#include "ui/theme/Paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int editPadding = Theme::grid + Theme::half;

bool isBare(const QWidget* widget)
{
    return widget && widget->property(PawStyle::bareProperty).toBool();
}

bool wantsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget);
}

ButtonLook lookOf(const QStyleOptionButton& option)
{
    ButtonLook look;
    look.kind = option.features & QStyleOptionButton::DefaultButton ? ButtonKind::Primary
                : option.features & QStyleOptionButton::Flat        ? ButtonKind::Quiet
                                                                    : ButtonKind::Secondary;
    look.text = option.text;
    look.systemIcon = option.icon;
    look.enabled = option.state & QStyle::State_Enabled;
    look.hovered = option.state & QStyle::State_MouseOver;
    look.pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    look.focused = option.state & QStyle::State_HasFocus;
    return look;
}

} // namespace

PawStyle::PawStyle(const Theme& theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void PawStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void PawStyle::unpolish(QWidget* widget)
{
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

void PawStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isBare(widget))
            drawEditBox(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawCheckMark(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(*option, *painter);
        return;
    case PE_FrameFocusRect: // FocusRing draws it outside the control
        return;
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, m_theme.text, m_theme.text, 0);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintBox(*painter, option->rect, m_theme.surface, m_theme.strong, 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PawStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButton(*button, *painter);
        return;
    case CE_FocusFrame:
        drawFocusRing(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PawStyle::drawButton(const QStyleOptionButton& option, QPainter& painter) const
{
    painter.save();
    painter.setLayoutDirection(option.direction);
    paintButton(painter, m_theme, option.rect, lookOf(option));
    painter.restore();
}

void PawStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                  QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect PawStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && !isBare(widget))
        return option->rect.adjusted(editPadding - 2, 0, 2 - editPadding, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect PawStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                               const QWidget* widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int arrow = m_theme.icon() + 2 * Theme::grid;
        const QRect whole = option->rect;
        const QRect rect = part == SC_ComboBoxArrow
                               ? QRect(whole.right() + 1 - arrow, whole.y(), arrow, whole.height())
                               : whole.adjusted(editPadding, 0, -arrow, 0);
        return visualRect(option->direction, whole, rect);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize PawStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(m_theme, lookOf(*button));
        return result;
    case CT_LineEdit:
        return isBare(widget) ? size : QSize(size.width() + 2 * editPadding, m_theme.fieldHeight());
    case CT_ComboBox:
        return {size.width() + editPadding + m_theme.icon() + 2 * Theme::grid + Theme::half,
                m_theme.fieldHeight()};
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo({Theme::minTarget, Theme::minTarget});
    case CT_ItemViewItem:
    case CT_MenuItem:
        return result.expandedTo({0, m_theme.lineHeight(TextStep::Body) + 2 * Theme::half});
    default:
        return result;
    }
}

int PawStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return Theme::ring + Theme::ringGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.icon();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::grid + Theme::half;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return Theme::grid + Theme::half;
    case PM_ScrollBarSliderMin:
        return 4 * Theme::grid;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 2 * Theme::grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PawStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme.motion;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace frontpaw::ui

#include "ui/theme/moc_PawStyle.cpp"
