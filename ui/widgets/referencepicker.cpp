#include "ui/widgets/referencepicker.h"

#include "models/domain/text.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

constexpr int newRow = -1; ///< in CardIdRole's neighbour: which entry a row stands for
constexpr int nothingRow = -2;
constexpr int EntryRole = CardIdRole + 0x40;

} // namespace

ReferencePicker::ReferencePicker(QWidget *parent)
    : LineEdit(parent)
    , m_rows(new QStandardItemModel(this))
    , m_arrow(addAction(icon("choose"_L1), QLineEdit::TrailingPosition))
{
    connect(this, &QLineEdit::textEdited, this, &ReferencePicker::open);
    connect(m_arrow, &QAction::triggered, this, [this] {
        setFocus();
        if (isOpen())
            close();
        else
            open(QString());
    });
    retranslate();
}

void ReferencePicker::retranslate()
{
    m_arrow->setText(tr("Show the list"));
}

void ReferencePicker::setProvider(const Provider &provider)
{
    m_provider = provider;
}

void ReferencePicker::setModel(QAbstractItemModel *model)
{
    const QPointer<QAbstractItemModel> guarded(model);
    m_provider = [guarded](const QString &typed) {
        QList<Entry> starts;
        QList<Entry> contains;
        const QString wanted = folded(typed.trimmed());
        for (int row = 0; guarded && row < guarded->rowCount(); ++row) {
            const QModelIndex index = guarded->index(row, 0);
            const Entry entry{index.data(CardIdRole).toLongLong(), index.data().toString(),
                              index.data(CardSubtitleRole).toString(), index.data(CardCountryRole).toString()};
            const QString title = folded(entry.title);
            if (title.startsWith(wanted))
                starts << entry;
            else if (title.contains(wanted) || folded(entry.subtitle).contains(wanted))
                contains << entry;
        }
        return starts + contains;
    };
}

void ReferencePicker::setNewText(const QString &text)
{
    m_newText = text;
}

void ReferencePicker::setCurrent(const std::optional<Entry> &entry)
{
    m_current = entry;
    const bool wasUnresolved = std::exchange(m_unresolved, false);
    setProperty("problem", QString());
    setText(entry ? entry->title : QString());
    setCursorPosition(0);
    // What was said beside the field is not true any more.
    if (wasUnresolved)
        Q_EMIT settled();
}

bool ReferencePicker::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

QString ReferencePicker::problem() const
{
    return m_unresolved ? tr("Choose one from the list, or empty the field.") : QString();
}

void ReferencePicker::fill(const QString &typed)
{
    m_entries = m_provider ? m_provider(typed) : QList<Entry>();
    m_rows->clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.subtitle, CardSubtitleRole);
        item->setData(entry.country, CardCountryRole);
        item->setData(static_cast<int>(i), EntryRole);
        m_rows->appendRow(item);
    }
    const QString wanted = typed.trimmed();
    if (!m_newText.isEmpty()) {
        //: The row of a list that makes a new record: %1 is "New group", %2 the name that was typed
        auto *item = new QStandardItem(wanted.isEmpty() ? m_newText : tr("%1 “%2”").arg(m_newText, wanted));
        item->setData(u"list-add"_s, CardIconRole);
        item->setData(newRow, EntryRole);
        m_rows->appendRow(item);
    } else if (m_entries.isEmpty()) {
        auto *item = new QStandardItem(tr("Nothing found"));
        item->setData(nothingRow, EntryRole);
        item->setEnabled(false);
        m_rows->appendRow(item);
    }
}

void ReferencePicker::open(const QString &typed)
{
    if (isReadOnly())
        return;
    if (!m_popup) {
        // A child of the window, not a popup window: the focus stays here, also where windows cannot be placed.
        m_popup = new QListView(window());
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setItemDelegate(new CardDelegate(m_popup));
        m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_popup->setUniformItemSizes(true);
        m_popup->setMouseTracking(true);
        m_popup->setModel(m_rows);
        m_popup->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_popup, &QListView::clicked, this, &ReferencePicker::take);
        window()->installEventFilter(this);
    }
    m_popup->setAccessibleName(accessibleName());
    m_wentThrough = false;
    fill(typed);
    const int rowHeight = m_popup->sizeHintForRow(0);
    const int rows = std::min(m_rows->rowCount(), 6);
    const int high = rows * std::max(1, rowHeight) + 2 * m_popup->frameWidth() + 2;
    const int wide = std::max(width(), qRound(em(this) * 18));
    QPoint place = mapTo(window(), QPoint(0, height() + 2));
    if (place.y() + high > window()->height() && mapTo(window(), QPoint()).y() > high)
        place = mapTo(window(), QPoint(0, -high - 2));
    place.setX(std::clamp(place.x(), 0, std::max(0, window()->width() - wide)));
    m_popup->setGeometry(QRect(place, QSize(wide, high)));
    m_popup->show();
    m_popup->raise();
    if (!typed.isEmpty() && !m_entries.isEmpty())
        m_popup->setCurrentIndex(m_rows->index(0, 0));
}

bool ReferencePicker::isNewRow(int row) const
{
    return m_rows->index(row, 0).data(EntryRole).toInt() == newRow;
}

void ReferencePicker::close()
{
    if (m_popup)
        m_popup->hide();
}

void ReferencePicker::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int which = index.data(EntryRole).toInt();
    if (which == nothingRow)
        return;
    const QString typed = isModified() ? text().trimmed() : QString();
    close();
    if (which == newRow) {
        Q_EMIT newRequested(typed);
        return;
    }
    const Entry entry = m_entries.at(which);
    setCurrent(entry);
    Q_EMIT picked(entry);
    Q_EMIT settled();
}

void ReferencePicker::setTyped(const QString &text)
{
    setText(text);
    setModified(true);
    settle();
}

void ReferencePicker::settle()
{
    close();
    if (!isModified())
        return;
    setModified(false);
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        const bool had = m_current.has_value();
        setCurrent(std::nullopt);
        if (had)
            Q_EMIT cleared();
    } else if (!m_current || folded(m_current->title) != folded(typed)) {
        const QList<Entry> found = m_provider ? m_provider(typed) : QList<Entry>();
        QList<Entry> same;
        std::copy_if(found.begin(), found.end(), std::back_inserter(same),
                     [&](const Entry &entry) { return folded(entry.title) == folded(typed); });
        // Nobody else can be meant, where nothing new can be typed.
        if (same.isEmpty() && found.size() == 1 && m_newText.isEmpty())
            same = found;
        if (same.size() == 1) {
            setCurrent(same.constFirst());
            Q_EMIT picked(same.constFirst());
        } else {
            // Kept as it is: somebody typed it for a reason. The page says what is wrong beside the field.
            const bool had = current().has_value();
            m_unresolved = true;
            setProperty("problem", u"error"_s);
            update();
            if (had)
                Q_EMIT cleared();
        }
    } else {
        setCurrent(m_current);
    }
    Q_EMIT settled();
}

void ReferencePicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (!isOpen()) {
            open(isModified() ? text() : QString());
            return;
        }
        const int rows = m_rows->rowCount();
        const int now = m_popup->currentIndex().row();
        int next = key == Qt::Key_Down ? std::min(now + 1, rows - 1) : std::max(now - 1, 0);
        // Who types a letter and presses Down means what the letter found, not a new one of that name.
        if (now >= 0 && !m_wentThrough && isNewRow(next))
            next = now;
        m_popup->setCurrentIndex(m_rows->index(next, 0));
        m_wentThrough = true;
        // The focus stays in the field: a screen reader is told about the row by its own event.
        if (QAccessible::isActive()) {
            QAccessibleEvent row(m_popup, QAccessible::Focus);
            row.setChild(next);
            QAccessible::updateAccessibility(&row);
        }
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isOpen() && m_popup->currentIndex().isValid())
            take(m_popup->currentIndex());
        else if (isModified() || isOpen() || m_unresolved)
            settle();
        else
            event->ignore(); // nothing to choose any more: the dialog may finish
        return;
    }
    if (key == Qt::Key_Escape && (isOpen() || isModified() || m_unresolved)) {
        close();
        const bool wasUnresolved = m_unresolved;
        setCurrent(m_current);
        if (wasUnresolved)
            Q_EMIT settled();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void ReferencePicker::mousePressEvent(QMouseEvent *event)
{
    LineEdit::mousePressEvent(event);
    if (!isOpen() && text().isEmpty())
        open(QString());
}

void ReferencePicker::focusOutEvent(QFocusEvent *event)
{
    LineEdit::focusOutEvent(event);
    // Tab takes what is highlighted. Where a new name may be typed, only what was gone to: Ana is not Anabel.
    if (event->reason() == Qt::TabFocusReason && isModified() && !text().trimmed().isEmpty() && isOpen() &&
        (m_newText.isEmpty() || m_wentThrough))
        take(m_popup->currentIndex());
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

bool ReferencePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (isOpen() && watched == window() && event->type() == QEvent::Resize)
        close();
    return LineEdit::eventFilter(watched, event);
}

void ReferencePicker::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace scd
