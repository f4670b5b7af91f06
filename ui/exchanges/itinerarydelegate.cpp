#include "models/domain/text.h"
#include "ui/exchanges/itineraryview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/findingtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placechoices.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace scd {

namespace {

QFont scaled(QFont font, qreal factor, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

/// Draws one line from the left and gives its width.
qreal drawLine(QPainter *painter, const QRectF &rect, const QFont &font, const QColor &color, const QString &text,
               Qt::Alignment align = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

ItineraryDelegate::ItineraryDelegate(UiContext &context, ItineraryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
    , m_model(model)
{
}

QString ItineraryDelegate::findingLine(const QModelIndex &index, bool &grave) const
{
    grave = false;
    const PlanItem *item = m_model.itemAt(index);
    const QList<PlanFinding> findings = m_model.findingsOf(index);
    if (!item || findings.isEmpty())
        return {};
    const PlanFinding &first = findings.first();
    grave = first.severity != FindingSeverity::Hint;
    const QString sentence = FindingText::sentence(m_context, first, item->item.id.ref());
    const int more = static_cast<int>(findings.size()) - 1;
    return more > 0 ? tr("%1 And %n more.", "a sentence about an item; how many others there are", more).arg(sentence)
                    : sentence;
}

QString ItineraryDelegate::placeLine(const QModelIndex &index) const
{
    const PlanItem *item = m_model.itemAt(index);
    if (!item)
        return {};
    QStringList parts;
    // The column of times has room for a time alone; first, because a narrow card cuts the end of the line.
    if (const WallTime &end = item->interval.endWall; end.date.isValid() && end.date != item->date)
        parts << tr("ends on %1", "an item that ends on another day").arg(m_context.formats().dayMonth(end.date));
    const QString zone = item->item.zone.isEmpty() ? m_model.plan().zone : item->item.zone;
    const QString endZone = item->item.endZone.isEmpty() ? zone : item->item.endZone;
    if (endZone != zone)
        parts << tr("%1 time to %2 time", "a flight, two cities").arg(zoneCity(zone), zoneCity(endZone));
    else if (zone != m_model.plan().zone)
        parts << tr("%1 time", "a city").arg(zoneCity(zone));
    parts << m_model.venueText(*item) << m_model.whoText(*item);
    if (m_model.isParallel(index))
        parts << tr("in parallel");
    if (item->item.fixed)
        parts << tr("fixed booking");
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts << labelOf(item->item.type);
    return parts.join(QStringLiteral(" · "));
}

QSize ItineraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal unit = em(option.fontMetrics);
    const qreal line = QFontMetricsF(option.font).height();
    const qreal small = QFontMetricsF(scaled(option.font, 0.88)).height();
    if (m_model.dayAt(index))
        return {0, qRound(QFontMetricsF(scaled(option.font, 1.1)).height() + unit * (index.row() == 0 ? 0.9 : 1.9))};
    bool grave = false;
    const bool finding = !findingLine(index, grave).isEmpty();
    return {0, qRound(line + small * (finding ? 2.35 : 1) + unit * 1.7)};
}

void ItineraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.dayAt(index))
        paintSection(painter, option, index);
    else if (m_model.itemAt(index))
        paintItem(painter, option, index);
    painter->restore();
}

void ItineraryDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const PlanDay *day = m_model.dayAt(index);
    const Colors colors = colorsOf(option.palette);
    const qreal unit = em(option.fontMetrics);
    const QFont heading = scaled(option.font, 1.1, QFont::DemiBold);
    const QFont small = scaled(option.font, 0.88);
    const qreal height = QFontMetricsF(heading).height() + unit * 0.4;
    QRectF rect(option.rect);
    rect.setTop(rect.bottom() - height - unit * 0.3);
    rect.setHeight(height);
    rect.adjust(2, 0, -2, 0);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentTint);
        painter->drawRoundedRect(rect, 6, 6);
    }
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.focus, colors.focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);
    }
    rect.adjust(unit * 0.4, 0, -unit * 0.4, 0);
    const QColor secondary = selected ? colors.secondaryOnTint : colors.secondaryText;
    QString side = m_model.homeText(day->date);
    if (day->items.isEmpty())
        side = tr("nothing planned yet");
    const qreal sideWidth = std::min(QFontMetricsF(small).horizontalAdvance(side) + 2, rect.width() * 0.4);
    drawLine(painter, QRectF(rect.right() - sideWidth, rect.top(), sideWidth, rect.height()), small, secondary, side,
             Qt::AlignRight);
    rect.setRight(rect.right() - sideWidth - unit);
    const qreal used =
        drawLine(painter, rect, heading, option.palette.color(QPalette::Text), m_context.formats().heading(day->date));
    const QString title = shownLine(day->title.best(m_context.languages()));
    if (!title.isEmpty() && used + unit * 3 < rect.width())
        drawLine(painter, rect.adjusted(used + unit * 0.8, 0, 0, 0), option.font, secondary, title);
}

void ItineraryDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlanItem *planned = m_model.itemAt(index);
    const ItineraryItem &item = planned->item;
    const Colors colors = colorsOf(option.palette);
    const qreal unit = em(option.fontMetrics);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool cancelled = item.status == ItemStatus::Cancelled;
    const QColor text = cancelled ? colors.secondaryText : option.palette.color(QPalette::Text);
    const QColor secondary = selected ? colors.secondaryOnTint : colors.secondaryText;

    QRectF card = QRectF(option.rect).adjusted(2, unit * 0.15, -2, -unit * 0.15);
    painter->setPen(QPen(selected ? colors.accent : colors.hairline, 1));
    painter->setBrush(selected ? colors.accentTint : hovered ? colors.hover : option.palette.color(QPalette::Base));
    painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_model.isParallel(index)) {
        // A bar at the left joins what happens at the same time; the words say it too.
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(QRectF(card.left() + 3, card.top() + 5, 4, card.height() - 10), 2, 2);
    }
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.focus, colors.focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), 8, 8);
    }

    const QFont strong = scaled(option.font, 1, QFont::DemiBold);
    const QFont small = scaled(option.font, 0.88);
    const qreal line = QFontMetricsF(strong).height();
    const qreal lineSmall = QFontMetricsF(small).height();
    QRectF inner = card.adjusted(unit * 0.9, unit * 0.6, -unit * 0.7, 0);

    // Time: start over end, one column for the whole programme.
    const Formats formats = m_context.formats();
    const qreal timeWidth = QFontMetricsF(strong).horizontalAdvance(formats.time(QTime(22, 58))) + unit * 0.9;
    const QString start = m_model.startText(*planned);
    drawLine(painter, QRectF(inner.left(), inner.top(), timeWidth, line), strong, start.isEmpty() ? secondary : text,
             start.isEmpty() ? tr("Any time") : start);
    const QString end = item.openEnd ? tr("open end") : formats.time(item.end);
    drawLine(painter, QRectF(inner.left(), inner.top() + line, timeWidth, lineSmall), small, secondary, end);
    inner.setLeft(inner.left() + timeWidth);

    const QString status = labelOf(item.status);
    const QSize chip = chipSize(status, chipFont(option.font));
    const QRectF chipRect(inner.right() - chip.width(), inner.top() + (line - chip.height()) / 2, chip.width(),
                          chip.height());
    const ChipColor chipColor = static_cast<ChipColor>(index.data(CardChipColorRole).toInt());
    paintChip(*painter, chipRect, status, chipColor, option.palette, chipFont(option.font));
    QFont titleFont = strong;
    titleFont.setStrikeOut(cancelled);
    drawLine(painter, QRectF(inner.left(), inner.top(), chipRect.left() - inner.left() - unit * 0.5, line), titleFont,
             text, shownLine(item.title.best(m_context.languages())));
    QRectF below(inner.left(), inner.top() + line, inner.width(), lineSmall);
    drawLine(painter, below, small, secondary, placeLine(index));

    bool grave = false;
    const QString finding = findingLine(index, grave);
    if (finding.isEmpty())
        return;
    below.translate(0, lineSmall * 1.25);
    const QColor color = grave ? colors.warning : secondary;
    const int side = qRound(lineSmall);
    const QString name = grave ? QStringLiteral("dialog-warning") : QStringLiteral("dialog-information");
    icon(name).paint(painter, QRect(qRound(below.left()), qRound(below.top()), side, side));
    drawLine(painter, below.adjusted(side + unit * 0.4, 0, 0, 0), small, color, finding);
}

} // namespace scd
