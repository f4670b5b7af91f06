#include "ui/mainwindow/sidebar.h"

#include "ui/mainwindow/findbutton.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace scd {

void PageListModel::setPages(const QList<PageInfo> &pages, const Workspace &workspace)
{
    beginResetModel();
    m_pages = pages;
    m_workspace = &workspace;
    m_counts.fill(-1, pages.size());
    endResetModel();
    refresh();
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    const PageInfo &page = m_pages.at(index.row());
    const qint64 count = m_counts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return page.title;
    case Qt::DecorationRole:
        return icon(page.icon);
    case Qt::ToolTipRole:
        return page.title;
    case Qt::AccessibleTextRole:
        //: A page of the sidebar and how many records it has: "People, 58"
        return count < 0 ? page.title : tr("%1, %L2").arg(page.title).arg(count);
    case CardCountRole:
        return count < 0 ? QString() : QLocale().toString(count);
    default:
        return {};
    }
}

void PageListModel::refresh()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (const auto &count = m_pages.at(i).count)
            m_counts[i] = count(*m_workspace);
    }
    if (!m_pages.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_pages.size()) - 1));
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(option.palette);
    const qreal unit = em(option.fontMetrics);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colors.accentTint : colors.hover);
        painter->drawRoundedRect(row, 8, 8);
    }
    if (focused || (selected && colors.highContrast)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.focus, colors.focusWidth));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 7, 7);
    }
    const int side = qRound(unit * 1.25);
    const int top = option.rect.top() + (option.rect.height() - side) / 2;
    const int left =
        m_iconsOnly ? option.rect.left() + (option.rect.width() - side) / 2 : option.rect.left() + qRound(unit * 0.8);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, left, top, side, side);
    if (!m_iconsOnly) {
        QFont font = option.font;
        const QString count = index.data(CardCountRole).toString();
        const int end = option.rect.right() - qRound(unit * 0.8);
        const int countWidth = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + qRound(unit * 0.5);
        const int start = left + side + qRound(unit * 0.75);
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        const QRect room(start, option.rect.top(), end - countWidth - start, option.rect.height());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->setFont(option.font);
        painter->setPen(selected ? colors.secondaryOnTint : colors.secondaryText);
        painter->drawText(QRect(end - countWidth, option.rect.top(), countWidth, option.rect.height()),
                          Qt::AlignVCenter | Qt::AlignRight, count);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal unit = em(option.fontMetrics);
    if (m_iconsOnly)
        return {qRound(unit * 2.4), qRound(unit * 2.6)};
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int count = option.fontMetrics.horizontalAdvance(index.data(CardCountRole).toString());
    const int text = QFontMetrics(bold).horizontalAdvance(index.data().toString());
    return {qRound(unit * 4.4) + text + count, qRound(unit * 2.6)};
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new PageListModel(this))
    , m_find(new FindButton(this))
    , m_list(new QListView(this))
    , m_delegate(new SidebarDelegate(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sidebar"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_column->addWidget(m_find);
    m_column->addWidget(m_list, 1);
    connect(m_find, &QAbstractButton::clicked, this, &Sidebar::findRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_silent && index.isValid())
            Q_EMIT chosen(index.row());
    });
    measure();
    retranslate();
}

void Sidebar::setPages(const QList<PageInfo> &pages, const Workspace &workspace)
{
    m_silent = true;
    m_model->setPages(pages, workspace);
    m_silent = false;
    measure();
}

int Sidebar::current() const
{
    return m_list->currentIndex().row();
}

void Sidebar::setCurrent(int row)
{
    m_silent = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_silent = false;
}

void Sidebar::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    measure();
}

void Sidebar::refresh()
{
    m_model->refresh();
    measure();
}

void Sidebar::measure()
{
    const qreal unit = em(this);
    const int margin = qRound(unit * (m_iconsOnly ? 0.4 : 0.75));
    m_delegate->setIconsOnly(m_iconsOnly);
    m_find->setIconOnly(m_iconsOnly);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(qRound(unit * 0.75));
    int widest = qRound(unit * (m_iconsOnly ? 2.6 : 12.5));
    if (!m_iconsOnly) {
        QStyleOptionViewItem option;
        option.font = font();
        option.fontMetrics = fontMetrics();
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(widest, m_delegate->sizeHint(option, m_model->index(row)).width());
    }
    setFixedWidth(widest + 2 * margin);
    m_list->doItemsLayout();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

void Sidebar::retranslate()
{
    m_find->setText(tr("Find or do…"));
    m_find->setAccessibleName(tr("Find or do"));
    m_find->setIconOnly(m_iconsOnly);
    m_list->setAccessibleName(tr("Pages"));
    refresh();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(colorsOf(palette()).hairline, 1));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace scd
