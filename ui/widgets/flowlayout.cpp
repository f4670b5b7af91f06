#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace scd {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setWrappedSpacing(int spacing)
{
    if (m_wrappedSpacing == spacing)
        return;
    m_wrappedSpacing = spacing;
    invalidate();
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int gap = spacing();
    if (gap < 0)
        gap = parentWidget() ? parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) : 8;
    if (m_wrappedSpacing >= 0 && sizeHint().width() > rect.width())
        gap = m_wrappedSpacing;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // What is lower than its line stands in the middle of it: a text beside a button.
    const auto place = [&] {
        for (const auto &[item, at] : std::as_const(line))
            item->setGeometry(QStyle::visualRect(direction, inner, at.translated(0, (lineHeight - at.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inner.width(), item->minimumSize().width())));
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            place();
            x = inner.left();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        if (apply)
            line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    place();
    return y + lineHeight - rect.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int gap = spacing();
    if (gap < 0)
        gap = parentWidget() ? parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) : 8;
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size.rwidth() += one.width() + (size.width() > 0 ? gap : 0);
        size.rheight() = std::max(size.height(), one.height());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

} // namespace scd
