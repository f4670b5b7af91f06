#include "ui/mainwindow/commandbox.h"

#include "models/itemmodels/cardroles.h"
#include "ui/mainwindow/settings.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace scd {

void FoundModel::setFound(const QList<Found> &found)
{
    beginResetModel();
    m_found = found;
    m_rows.clear();
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (i == 0 || found.at(i).group != found.at(i - 1).group)
            m_rows << Row{CommandIndex::groupTitle(found.at(i).group), -1};
        m_rows << Row{{}, i};
    }
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Found *FoundModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).index < 0)
        return nullptr;
    return &m_found.at(m_rows.at(index.row()).index);
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const Found *found = at(index);
    if (!found)
        return role == Qt::DisplayRole ? m_rows.at(index.row()).title : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::DecorationRole:
        return found->icon;
    case CardSubtitleRole:
        return found->subtitle;
    case CardCountRole:
        return found->keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{found->title, found->subtitle, CommandIndex::groupTitle(found->group), found->keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int FoundModel::step(int from, int direction) const
{
    for (int row = from + direction; row >= 0 && row < rowCount(); row += direction) {
        if (m_rows.at(row).index >= 0)
            return row;
    }
    return from;
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(option.palette);
    const qreal unit = em(option.fontMetrics);
    const bool isTitle = !index.flags().testFlag(Qt::ItemIsSelectable);
    QRect room = option.rect.adjusted(qRound(unit * 0.8), 0, -qRound(unit * 0.8), 0);
    if (isTitle) {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.secondaryText);
        painter->drawText(room.adjusted(0, 0, 0, -qRound(unit * 0.3)), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(selected && colors.highContrast ? QPen(colors.focus, colors.focusWidth) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.accentTint : colors.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
    }
    const int side = qRound(unit * 1.2);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, room.left(), room.top() + (room.height() - side) / 2, side, side);
    room.setLeft(room.left() + side + qRound(unit * 0.7));
    const QString keys = index.data(CardCountRole).toString();
    const QString subtitle = index.data(CardSubtitleRole).toString();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QFontMetrics smallMetrics(small);
    if (!keys.isEmpty()) {
        painter->setFont(small);
        painter->setPen(selected ? colors.secondaryOnTint : colors.secondaryText);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        room.setRight(room.right() - smallMetrics.horizontalAdvance(keys) - qRound(unit));
    }
    const int titleWidth = option.fontMetrics.horizontalAdvance(index.data().toString());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    const int left = titleWidth + qRound(unit * 0.8);
    if (!subtitle.isEmpty() && left + unit * 4 < room.width()) {
        painter->setFont(small);
        painter->setPen(selected ? colors.secondaryOnTint : colors.secondaryText);
        const QRect rest = room.adjusted(left, 0, 0, 0);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          smallMetrics.elidedText(subtitle, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal unit = em(option.fontMetrics);
    const bool isTitle = !index.flags().testFlag(Qt::ItemIsSelectable);
    return {qRound(unit * 10), qRound(unit * (isTitle ? 2.0 : 2.3))};
}

CommandBox::CommandBox(UiContext &context, Settings &settings, const Actions &actions,
                       const QList<QAction *> &pageActions, QWidget *window)
    : QFrame(window)
    , m_context(context)
    , m_settings(settings)
    , m_index(context, actions, pageActions)
    , m_field(new SearchField(this))
    , m_list(new QListView(this))
    , m_model(new FoundModel(this))
    , m_nothing(new PlainLabel({}, PlainLabel::Role::Secondary, this))
{
    setObjectName(QStringLiteral("commandBox"));
    setAutoFillBackground(false);
    hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(em(this) * 0.8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    column->addWidget(m_nothing, 1);
    connect(m_field, &SearchField::searchChanged, this, &CommandBox::search);
    connect(m_list, &QListView::clicked, this, &CommandBox::choose);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
}

void CommandBox::retranslate()
{
    m_field->setSubject(tr("Find people, cities, exchanges – or say what to do"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found"));
    m_index.rebuild();
}

void CommandBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            search();
    }
    QFrame::changeEvent(event);
}

void CommandBox::popUp()
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    place();
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandBox::place()
{
    const QWidget *over = parentWidget();
    const qreal unit = em(this);
    const int width = std::min(over->width() - qRound(unit * 2), qRound(unit * 40));
    const int height = std::min(over->height() - qRound(unit * 6), qRound(unit * 30));
    setGeometry((over->width() - width) / 2, qRound(unit * 4), width, height);
}

void CommandBox::search()
{
    m_model->setFound(m_index.find(m_field->text(), m_settings.value(Setting::RecentFinds).toStringList()));
    m_list->setCurrentIndex(m_model->index(m_model->step(-1, 1)));
    m_list->scrollToTop();
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

bool CommandBox::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    int next = row;
    switch (key) {
    case Qt::Key_Down:
        next = m_model->step(row, 1);
        break;
    case Qt::Key_Up:
        next = m_model->step(row, -1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i)
            next = m_model->step(next, key == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(next));
    if (QAccessible::isActive()) {
        // The focus stays in the field, so the row is told as the field's description.
        m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    }
    return true;
}

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress)
            return handleKey(static_cast<QKeyEvent *>(event)->key());
        if (event->type() == QEvent::FocusOut && isVisible()) {
            const QWidget *now = QApplication::focusWidget();
            // Another program coming to the front is no leaving.
            if (now && !isAncestorOf(now))
                hide();
        }
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandBox::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandBox::choose(const QModelIndex &index)
{
    const Found *found = m_model->at(index);
    if (!found)
        return;
    QStringList recent = m_settings.value(Setting::RecentFinds).toStringList();
    recent.removeAll(found->key);
    recent.prepend(found->key);
    m_settings.set(Setting::RecentFinds, recent.mid(0, 20));
    const Ref ref = found->ref;
    QAction *action = found->action;
    close();
    if (action)
        action->trigger();
    else
        Q_EMIT recordChosen(ref);
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).border, 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace scd
