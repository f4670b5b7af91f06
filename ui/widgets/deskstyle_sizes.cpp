#include "ui/widgets/deskstyle.h"
#include "ui/widgets/style/paint.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <algorithm>

namespace scd {

namespace {

qreal emOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return em(widget->fontMetrics());
    if (option && option->fontMetrics.height() > 0)
        return em(option->fontMetrics);
    return em(QFontMetrics(QApplication::font()));
}

constexpr qreal controlHeight = 2.4; ///< in em: 34 px at the normal text size

} // namespace

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const qreal e = emOf(option, widget);
    const int high = qRound(e * controlHeight);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (widget && widget->property("chip").toBool()) {
            // Room for the check mark whether it is on or not: chips must not jump when they are chosen.
            return {size.width() + qRound(e * 3.2), std::max(size.height(), qRound(e * 2.0))};
        }
        if (widget && widget->property("segment").isValid())
            return {size.width() + qRound(e * 2.2), std::max(size.height(), qRound(e * 2.0))};
        int width = size.width() + qRound(e * 1.9);
        if (button && !button->icon.isNull())
            width += qRound(e * 0.5);
        if (button && (button->features & QStyleOptionButton::HasMenu))
            width += qRound(e * 0.6);
        const bool textless = button && button->text.isEmpty();
        if (!textless && !(button && (button->features & QStyleOptionButton::Flat)))
            width = std::max(width, qRound(e * 5.5));
        return {textless ? high : width, std::max(size.height() + qRound(e * 0.6), high)};
    }
    case CT_LineEdit:
        return {size.width() + qRound(e * 1.1), std::max(size.height() + qRound(e * 0.6), high)};
    case CT_ComboBox:
        return {size.width() + qRound(e * 3.0), std::max(size.height() + qRound(e * 0.6), high)};
    case CT_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        // The size comes from the line edit inside, which has its padding.
        return {size.width() + qRound(e * (buttons ? 3.4 : 1.2)), std::max(size.height(), high)};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly && button->arrowType == Qt::NoArrow)
            result = result.expandedTo({qRound(e * 2.0), qRound(e * 2.0)});
        else
            result = QSize(result.width() + qRound(e * 0.8), std::max(result.height(), high));
        return result.expandedTo({24, 24});
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(*item, size);
        break;
    case CT_MenuBarItem:
        return {size.width() + qRound(e * 1.2), std::max(size.height() + qRound(e * 0.5), qRound(e * 1.9))};
    case CT_TabBarTab:
        return {size.width() + qRound(e * 0.8), std::max(size.height(), qRound(e * 2.6))};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + qRound(e * 0.3), std::max({base.height(), qRound(e * 1.9), 24})};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + qRound(e * 0.8), std::max(base.height(), qRound(e * 2.2))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height() + qRound(e * 0.3), qRound(e * 2.1))};
    }
    case CT_ProgressBar:
        return {size.width(), qRound(e * 0.6)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const qreal e = emOf(option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth == 0)
            return option->rect;
        const int side = qRound(e * 0.45);
        return option->rect.adjusted(side, 2, -side, -2);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const bool horizontal = !bar || (bar->state & State_Horizontal);
        if (!horizontal)
            return option->rect;
        const int thick = std::max(6, qRound(e * 0.45));
        return {option->rect.left(), option->rect.center().y() - thick / 2, option->rect.width(), thick};
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_HeaderArrow: {
        const int side = qRound(e * 0.9);
        return visualRect(
            option->direction, option->rect,
            {option->rect.right() - side - qRound(e * 0.4), option->rect.center().y() - side / 2, side, side});
    }
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(qRound(e * 0.5), 0, -qRound(e * (sorted ? 1.5 : 0.5)), 0));
    }
    case SE_PushButtonContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const qreal e = emOf(option, widget);
    const QRect rect = option->rect;
    QRect result;
    if (control == CC_ComboBox) {
        const int arrow = qRound(e * 1.9);
        const int side = qRound(e * 0.55);
        if (part == SC_ComboBoxArrow)
            result = QRect(rect.right() - arrow, rect.top(), arrow, rect.height());
        else if (part == SC_ComboBoxEditField)
            result = rect.adjusted(side, 2, -arrow - 1, -2);
        else if (part == SC_ComboBoxFrame)
            result = rect;
        else
            return QProxyStyle::subControlRect(control, option, part, widget);
        return visualRect(option->direction, rect, result);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? std::max(qRound(e * 1.8), 24) : qRound(e * 0.4);
        const int side = qRound(e * 0.3);
        const int half = rect.height() / 2;
        if (part == SC_SpinBoxUp)
            result = buttons ? QRect(rect.right() - width, rect.top() + 1, width, half - 1) : QRect();
        else if (part == SC_SpinBoxDown)
            result = buttons ? QRect(rect.right() - width, rect.top() + half, width, half - 1) : QRect();
        else if (part == SC_SpinBoxEditField)
            result = rect.adjusted(side, 2, -width - 1, -2);
        else
            result = rect;
        return visualRect(option->direction, rect, result);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return rect;
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0) {
            handle = static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep));
            handle = std::clamp(handle, std::min(length, qRound(e * 2.4)), length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        switch (part) {
        case SC_ScrollBarGroove:
            result = rect;
            break;
        case SC_ScrollBarSlider:
            result = horizontal ? QRect(rect.left() + start, rect.top(), handle, rect.height())
                                : QRect(rect.left(), rect.top() + start, rect.width(), handle);
            break;
        case SC_ScrollBarSubPage:
            result = horizontal ? QRect(rect.left(), rect.top(), start, rect.height())
                                : QRect(rect.left(), rect.top(), rect.width(), start);
            break;
        case SC_ScrollBarAddPage:
            result = horizontal
                         ? QRect(rect.left() + start + handle, rect.top(), length - start - handle, rect.height())
                         : QRect(rect.left(), rect.top() + start + handle, rect.width(), length - start - handle);
            break;
        default:
            return {};
        }
        return visualRect(option->direction, rect, result);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const qreal e = emOf(option, widget);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qRound(e * 0.85);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return qRound(e * 0.57);
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return qRound(e * 1.25);
    case PM_MessageBoxIconSize:
        return qRound(e * 2.6);
    case PM_ScrollBarExtent:
        return std::max(12, qRound(e * 0.9));
    case PM_ScrollBarSliderMin:
        return qRound(e * 2.4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(e * 1.25);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return qRound(e * 0.57);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return std::max(4, qRound(e * 0.35));
        return widget && widget->inherits("QComboBoxPrivateContainer")
                   ? 1
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return qRound(e * 0.35);
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuBarHMargin:
        return qRound(e * 0.3);
    case PM_MenuBarVMargin:
        return 1;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_TabBarTabHSpace:
        return qRound(e * 1.2);
    case PM_TabBarTabVSpace:
        return qRound(e * 0.8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_HeaderMargin:
        return qRound(e * 0.5);
    case PM_HeaderMarkSize:
        return qRound(e * 0.8);
    case PM_ToolTipLabelFrameWidth:
        return qRound(e * 0.5);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return std::max(24, qRound(e * 1.4));
    case PM_TextCursorWidth:
        return std::max(1, qRound(e / 12));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_MenuBar_AltKeyNavigation:
        return hint == SH_MenuBar_AltKeyNavigation ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_FormLayoutWrapPolicy:
        return 1; // QFormLayout::WrapLongRows
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(colorsOf(option->palette).hairline.rgba());
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace scd
