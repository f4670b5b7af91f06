#include "ui/widgets/style/paint.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace scd::paint {

void fieldFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool filled)
{
    const Ink ink(&option);
    // What can only be read and copied does not look as if it could be typed in.
    QColor border = option.state & QStyle::State_ReadOnly ? ink.colors.hairline : ink.border();
    qreal width = 1;
    const QString problem = widget ? widget->property("problem").toString() : QString();
    if (problem == "error"_L1)
        border = ink.colors.error;
    else if (problem == "warning"_L1)
        border = ink.colors.warning;
    if (ink.focused) {
        border = problem == "error"_L1 ? ink.colors.error : ink.colors.focus;
        width = ink.colors.focusWidth;
    } else if (ink.hovered && problem.isEmpty()) {
        border = mixed(border, ink.palette.color(QPalette::Text), 0.4);
    }
    const QColor fill = ink.palette.color(option.state & QStyle::State_ReadOnly ? QPalette::Window : QPalette::Base);
    box(painter, option.rect, radius(ink), filled ? fill : QColor(), border, width);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    if (option.frame) {
        QStyleOption frame(option);
        frame.palette.setColor(QPalette::Base,
                               option.palette.color(option.editable ? QPalette::Base : QPalette::Button));
        fieldFrame(frame, painter, widget, true);
    }
    const Ink ink(&option);
    const QRectF arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, Arrow::Down, ink.enabled ? ink.colors.secondaryOnTint : ink.border(), ink.em * 0.55);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    if (option.frame)
        fieldFrame(option, painter, widget, true);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Ink ink(&option);
    const auto half = [&](QStyle::SubControl part, Arrow arrow, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRectF rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool enabled = ink.enabled && (option.stepEnabled & flag);
        if (enabled && option.activeSubControls == part && (ink.hovered || ink.pressed))
            box(painter, rect.adjusted(1, 1, -2, -1), ink.em * 0.25,
                ink.pressed ? ink.colors.accentTint : ink.colors.hover, {});
        chevron(painter, rect, arrow, enabled ? ink.colors.secondaryOnTint : ink.colors.hairline, ink.em * 0.45);
    };
    half(QStyle::SC_SpinBoxUp, Arrow::Up, QAbstractSpinBox::StepUpEnabled);
    half(QStyle::SC_SpinBoxDown, Arrow::Down, QAbstractSpinBox::StepDownEnabled);
}

} // namespace scd::paint
