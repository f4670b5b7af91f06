#pragma once

#include <QProxyStyle>

namespace scd {

/// The look of the program: one style over Fusion. Knows palette roles only and measures everything in em of the font,
/// so that themes and text sizes follow by themselves. Properties that it reads from widgets:
///   "primary"  bool     a push button is filled with the accent colour (as is the default button of a dialog)
///   "danger"   bool     a push button for what cannot be undone
///   "chip"     bool     a checkable push button looks like a chip (ChoiceChips)
///   "segment"  QString  a checkable push button is part of a SegmentedControl: "first", "middle", "last", "only"
///   "problem"  QString  the frame of a field shows "error" or "warning"
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace scd
