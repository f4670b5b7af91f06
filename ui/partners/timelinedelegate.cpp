#include "ui/partners/timelinedelegate.h"

#include "ui/partners/timelinemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace scd {

namespace {

/// Where the parts of a row are, in pixels of its option.
struct Parts
{
    explicit Parts(const QStyleOptionViewItem &option)
        : unit(em(option.fontMetrics))
        , card(QRectF(option.rect).adjusted(unit * 6.2, unit * 0.25, -unit * 0.25, -unit * 0.25))
        , line(option.rect.left() + unit * 5)
    {
    }

    qreal unit;
    QRectF card;
    qreal line; ///< x of the line
};

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const Parts at(option);
    const bool important = index.data(TimelineModel::ImportantRole).toBool();
    const bool coming = index.data(TimelineModel::ComingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const QRectF row(option.rect);
    const bool first = index.row() == 0;
    const bool last = index.row() == index.model()->rowCount() - 1;
    painter->setPen(QPen(colors.hairline, at.unit * 0.14));
    painter->drawLine(QPointF(at.line, first ? row.center().y() : row.top()),
                      QPointF(at.line, last ? row.center().y() : row.bottom() + 1));

    // The mark: filled for what was signed, open for what is still to come.
    const qreal radius = at.unit * (important ? 0.48 : 0.36);
    painter->setPen(QPen(colors.accent, at.unit * 0.16));
    painter->setBrush(coming ? option.palette.color(QPalette::Window) : colors.accent);
    if (!important && !coming)
        painter->setBrush(mixed(option.palette.color(QPalette::Window), colors.accent, 0.55));
    painter->drawEllipse(QPointF(at.line, row.center().y()), radius, radius);

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(QRectF(row.left(), row.top(), at.line - row.left() - at.unit * 1.1, row.height()),
                      Qt::AlignRight | Qt::AlignVCenter, index.data(TimelineModel::YearRole).toString());

    QColor fill = option.palette.color(QPalette::Base);
    if (selected)
        fill = colors.accentTint;
    else if (option.state & QStyle::State_MouseOver)
        fill = mixed(fill, colors.hover, 0.6);
    painter->setBrush(fill);
    painter->setPen(QPen(focused ? colors.focus : (colors.highContrast ? colors.border : colors.hairline),
                         focused ? colors.focusWidth : 1));
    painter->drawRoundedRect(at.card.adjusted(0.5, 0.5, -0.5, -0.5), at.unit * 0.45, at.unit * 0.45);

    const qreal side = at.unit * 1.5;
    const QRectF iconRect(at.card.left() + at.unit * 0.8, at.card.center().y() - side / 2, side, side);
    icon(index.data(TimelineModel::IconRole).toString()).paint(painter, iconRect.toRect());
    const QRectF text = at.card.adjusted(at.unit * 3.1, at.unit * 0.45, -at.unit * 0.7, -at.unit * 0.45);
    const QFontMetricsF strongMetrics(strong);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      strongMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.93);
    painter->setFont(small);
    painter->setPen(selected ? colors.secondaryOnTint : colors.secondaryText);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetricsF(small).elidedText(index.data(TimelineModel::DetailRole).toString(), Qt::ElideRight,
                                                      text.width()));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qreal unit = em(option.fontMetrics);
    return {qRound(unit * 20), qRound(unit * 1.7 + option.fontMetrics.height() * 2.05)};
}

} // namespace scd
