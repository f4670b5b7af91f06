#include "ui/mainwindow/trashpage.h"

#include "models/domain/text.h"
#include "models/itemmodels/cardroles.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace scd {

TrashModel::TrashModel(const UiContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    reload();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const TrashModel::Texts &TrashModel::texts(Ref ref) const
{
    const auto known = m_texts.constFind(ref);
    if (known != m_texts.constEnd())
        return *known;
    const QString kind = entity(ref.kind).translatedSingular();
    const QString title = shownLine(m_context.workspace.title(ref, m_context.languages()));
    QString subtitle = kind;
    const QList<HistoryEntry> last = m_context.workspace.history(1, 0, ref);
    if (!last.isEmpty()) {
        const QDateTime moment = last.constFirst().step.stamp.moment().toLocalTime();
        //: Under a record in the Trash: its kind and when it was deleted
        subtitle = tr("%1 · deleted %2").arg(kind, m_context.formats().dateTime(moment.date(), moment.time()));
    }
    return *m_texts.insert(ref, {title.isEmpty() ? kind : title, subtitle});
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    const Ref ref = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return texts(ref).title;
    case CardSubtitleRole:
        return texts(ref).subtitle;
    case CardIdRole:
        return ref.id;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(texts(ref).title, texts(ref).subtitle);
    default:
        return {};
    }
}

void TrashModel::setSearch(const QString &text)
{
    m_search = folded(text);
    filter();
}

void TrashModel::filter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    for (const Ref &ref : std::as_const(m_all)) {
        const QString title = words.isEmpty() ? QString() : folded(texts(ref).title);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return title.contains(word); }))
            m_shown << ref;
    }
    endResetModel();
}

void TrashModel::reload()
{
    m_all = m_context.workspace.trash();
    m_texts.clear();
    filter();
}

TrashPage::TrashPage(UiContext &context, QWidget *parent)
    : Page(info(), context, parent)
    , m_model(new TrashModel(context, this))
{
    const qreal unit = em(this);
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit * 0.8));
    m_heading = new PlainLabel({}, PlainLabel::Role::Title, this);
    m_sentence = new PlainLabel({}, PlainLabel::Role::Secondary, this);
    m_sentence->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    auto *tools = new QHBoxLayout;
    m_search = new SearchField(this);
    m_search->setMaximumWidth(qRound(unit * 24));
    m_restore = new QPushButton(this);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setIcon(scd::icon(QLatin1StringView("edit-undo")));
    m_history = new QPushButton(this);
    m_history->setIcon(scd::icon(QLatin1StringView("view-history")));
    tools->addWidget(m_search, 1);
    tools->addStretch();
    tools->addWidget(m_history);
    tools->addWidget(m_restore);
    column->addLayout(tools);
    m_list = new CardView(this);
    m_list->setObjectName(QStringLiteral("trashList"));
    m_list->setModel(m_model);
    m_empty = new EmptyState;
    m_empty->setIcon(QStringLiteral("user-trash"));
    m_list->setEmptyState(m_empty);
    column->addWidget(m_list, 1);
    setTabOrder(m_search, m_history);
    setTabOrder(m_history, m_restore);
    setTabOrder(m_restore, m_list);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        updateButtons();
    });
    connect(m_list, &CardView::currentRowChanged, this, &TrashPage::updateButtons);
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restore);
    connect(m_history, &QPushButton::clicked, this, [this] { this->context().navigator.showHistory(currentRecord()); });
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        for (const Change &change : changes.list) {
            if (change.type == Change::Type::Removed || change.type == Change::Type::Restored) {
                const int row = m_list->currentIndex().row();
                m_model->reload();
                m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
                updateButtons();
                return;
            }
        }
    });
    m_heading->setText(title());
    m_sentence->setText(tr("What was deleted stays here, with all that belonged to it, until you restore it."));
    m_search->setSubject(tr("Search the Trash"));
    m_list->setAccessibleName(tr("Deleted records"));
    m_restore->setText(tr("Restore"));
    m_history->setText(tr("History…"));
    m_empty->setText(tr("The Trash is empty"),
                     tr("Nothing that you delete is lost: it comes here, and you can restore it."));
    m_list->setCurrentIndex(m_model->index(0));
    updateButtons();
}

PageInfo TrashPage::info()
{
    return {.id = QStringLiteral("trash"),
            .title = tr("Trash"),
            .icon = QStringLiteral("user-trash"),
            .shown = {},
            .count = [](const Workspace &workspace) {
                const qint64 count = workspace.trashCount();
                return count > 0 ? count : -1;
            }};
}

void TrashPage::showRecord(Ref ref, bool)
{
    m_search->clear();
    m_model->setSearch({});
    if (const int row = m_model->rowOf(ref); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

Ref TrashPage::currentRecord() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->ref(index.row()) : Ref();
}

QWidget *TrashPage::list() const
{
    return m_list;
}

bool TrashPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void TrashPage::updateButtons()
{
    const bool chosen = m_list->currentIndex().isValid();
    m_restore->setEnabled(chosen && !context().workspace.isReadOnly());
    m_history->setEnabled(chosen);
}

void TrashPage::restore()
{
    const Ref ref = currentRecord();
    if (!ref)
        return;
    const QString name = shownLine(context().workspace.title(ref, context().languages()));
    const auto done = context().workspace.restore(ref);
    if (!done.ok())
        context().prompts.showError(this, done.error());
    else
        context().navigator.toast(tr("Restored: %1").arg(name), true);
    m_list->setFocus();
}

} // namespace scd
