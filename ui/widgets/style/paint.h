#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

/// The parts of DeskStyle, by kind of control. Only deskstyle*.cpp and these files include it.
namespace scd::paint {

/// What every part needs at hand.
struct Ink
{
    explicit Ink(const QStyleOption *option);

    const QPalette &palette;
    Colors colors;
    qreal em;
    bool enabled;
    bool hovered;
    bool pressed;
    bool focused;
    bool keyboardFocus;
    QColor border() const; ///< of fields and buttons, paler when disabled
};

enum class Arrow { Up, Down, Left, Right };

/// A rounded box; the border lies inside the rectangle.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
         qreal width = 1);
void chevron(QPainter &painter, const QRectF &rect, Arrow arrow, const QColor &color, qreal size);
void focusFrame(QPainter &painter, const QRectF &rect, const Ink &ink);
qreal radius(const Ink &ink);

// buttons.cpp
void buttonBevel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);

// inputs.cpp
void fieldFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool filled);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const QStyle &style);
void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const QStyle &style);

// indicators.cpp
void checkIndicator(const QStyleOption &option, QPainter &painter);
void radioIndicator(const QStyleOption &option, QPainter &painter);
void checkMark(QPainter &painter, const QRectF &rect, const QColor &color);
void branch(const QStyleOption &option, QPainter &painter);

// itemviews.cpp
void itemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void headerSection(const QStyleOptionHeader &option, QPainter &painter);

// bars.cpp
void tabShape(const QStyleOptionTab &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget, const QStyle &style);
void progressGroove(const QStyleOptionProgressBar &option, QPainter &painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter &painter);
void slider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget, const QStyle &style);

// menus.cpp
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget, const QStyle &style);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget, const QStyle &style);

} // namespace scd::paint
