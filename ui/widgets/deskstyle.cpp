#include "ui/widgets/deskstyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style/paint.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto arrow = [&](paint::Arrow direction) {
        const paint::Ink ink(option);
        paint::chevron(*painter, option->rect, direction, ink.enabled ? ink.colors.secondaryOnTint : ink.border(),
                       ink.em * 0.5);
    };
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::fieldFrame(*option, *painter, widget, true);
        return;
    case PE_FrameLineEdit:
        paint::fieldFrame(*option, *painter, widget, false);
        return;
    case PE_Frame: {
        if (isTextArea(widget)) {
            paint::fieldFrame(*option, *painter, widget, true);
            return;
        }
        const paint::Ink ink(option);
        paint::box(*painter, option->rect, 0, {}, ink.colors.hairline);
        return;
    }
    case PE_FrameFocusRect:
        // Buttons frame themselves. In lists the selection says where one is, but for those who go there by keys.
        if (qobject_cast<const QPushButton *>(widget) ||
            (qobject_cast<const QAbstractScrollArea *>(widget) && !(option->state & State_KeyboardFocusChange)))
            return;
        paint::focusFrame(*painter, option->rect, paint::Ink(option));
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase: {
        const paint::Ink ink(option);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          ink.colors.hairline);
        return;
    }
    case PE_PanelButtonTool:
        paint::toolButtonPanel(*option, *painter, widget);
        return;
    case PE_IndicatorItemViewItemCheck: {
        // Words in a selected row are dark, because its ground is light; the mark stands on the box.
        QStyleOption copy(*option);
        const QPalette &own = widget != nullptr ? widget->palette() : QGuiApplication::palette();
        copy.palette.setColor(QPalette::HighlightedText, own.color(QPalette::HighlightedText));
        paint::checkIndicator(copy, *painter);
        return;
    }
    case PE_IndicatorCheckBox:
        paint::checkIndicator(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(*option, *painter);
        return;
    case PE_IndicatorBranch:
        paint::branch(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        return arrow(paint::Arrow::Down);
    case PE_IndicatorArrowUp:
        return arrow(paint::Arrow::Up);
    case PE_IndicatorArrowLeft:
        return arrow(paint::Arrow::Left);
    case PE_IndicatorArrowRight:
        return arrow(paint::Arrow::Right);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            arrow(header->sortIndicator == QStyleOptionHeader::SortUp ? paint::Arrow::Up : paint::Arrow::Down);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::itemPanel(*item, *painter, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && (item->features & QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, option->palette.alternateBase());
        return;
    case PE_PanelMenu:
    case PE_FrameMenu: {
        const paint::Ink ink(option);
        if (element == PE_PanelMenu)
            painter->fillRect(option->rect, ink.palette.color(QPalette::Base));
        paint::box(*painter, option->rect, 0, {}, ink.colors.highContrast ? ink.colors.border : ink.colors.hairline);
        return;
    }
    case PE_PanelTipLabel: {
        const paint::Ink ink(option);
        paint::box(*painter, option->rect, 0, ink.palette.color(QPalette::ToolTipBase), {});
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        // Fusion would add its own focus frame; ours is part of the bevel.
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonBevel(*button, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(*button, *painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabShape(*tab, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            if (!(tab->state & State_Selected))
                copy.palette.setColor(QPalette::WindowText, colorsOf(tab->palette).secondaryText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Header:
        // Qt asks Fusion, not this style, where label and arrow stand.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            if (const auto *v2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                copy = *v2;
            else
                static_cast<QStyleOptionHeader &>(copy) = *header;
            drawControl(CE_HeaderSection, &copy, painter, widget);
            copy.rect = subElementRect(SE_HeaderLabel, option, widget);
            drawControl(CE_HeaderLabel, &copy, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                copy.rect = subElementRect(SE_HeaderArrow, option, widget);
                drawPrimitive(PE_IndicatorHeaderArrow, &copy, painter, widget);
            }
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::headerSection(*header, *painter);
        return;
    case CE_HeaderEmptyArea: {
        const paint::Ink ink(option);
        painter->fillRect(option->rect, ink.palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          ink.colors.hairline);
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            if (const auto *v2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                copy = *v2;
            else
                static_cast<QStyleOptionHeader &>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, colorsOf(header->palette).secondaryText);
            if (copy.textAlignment == Qt::AlignCenter)
                copy.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
            copy.state &= ~State_On;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progressGroove(*bar, *painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progressContents(*bar, *painter);
        return;
    case CE_ProgressBarLabel:
        return; // a line; what it does is said by a label beside it
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuItem(*item, *painter, widget, *proxy());
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, option->palette.window());
            paint::menuBarItem(*item, *painter, widget, *proxy());
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, colorsOf(option->palette).hairline);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            if (!colorsOf(item->palette).highContrast) {
                // The selection is a tint: the text on it stays as it is.
                for (const auto group : {QPalette::Active, QPalette::Inactive})
                    copy.palette.setColor(group, QPalette::HighlightedText, copy.palette.color(group, QPalette::Text));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paint::comboBox(*combo, *painter, widget, *proxy());
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            paint::spinBox(*spin, *painter, widget, *proxy());
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::scrollBar(*bar, *painter, widget, *proxy());
        return;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            QStyleOptionGroupBox rest(*group);
            rest.subControls &= ~(SC_GroupBoxLabel | SC_GroupBoxFrame);
            QProxyStyle::drawComplexControl(control, &rest, painter, widget);
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            const QRect label = subControlRect(CC_GroupBox, group, SC_GroupBoxLabel, widget);
            proxy()->drawItemText(painter, label.adjusted(0, 0, label.width() / 4, 0),
                                  Qt::TextShowMnemonic | Qt::AlignLeft | Qt::AlignVCenter, group->palette,
                                  group->state & State_Enabled, group->text, QPalette::WindowText);
            painter->restore();
        }
        return;
    case CC_Slider:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::slider(*bar, *painter, widget, *proxy());
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    QIcon ours;
    switch (pixmap) {
    case SP_MessageBoxInformation:
        ours = icon("dialog-information"_L1);
        break;
    case SP_MessageBoxWarning:
        ours = icon("dialog-warning"_L1);
        break;
    case SP_MessageBoxCritical:
        ours = icon("dialog-error"_L1);
        break;
    case SP_MessageBoxQuestion:
        ours = icon("dialog-question"_L1);
        break;
    case SP_LineEditClearButton:
        ours = icon("edit-clear"_L1);
        break;
    case SP_DirIcon:
        ours = icon("folder"_L1);
        break;
    default:
        break;
    }
    return ours.isNull() ? QProxyStyle::standardIcon(pixmap, option, widget) : ours;
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || isTextArea(widget) ||
        widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
    // The frame of text areas is wider than that of lists, which Qt cannot know when it makes them.
    if (isTextArea(widget)) {
        auto *frame = static_cast<QFrame *>(widget);
        frame->setFrameStyle(frame->frameStyle());
    }
}

} // namespace scd
