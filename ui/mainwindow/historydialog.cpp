#include "ui/mainwindow/historydialog.h"

#include "models/domain/text.h"
#include "ui/mainwindow/historymodel.h"
#include "ui/widgets/valuetext.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace scd {

HistoryDialog::HistoryDialog(UiContext &context, Ref ref, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ref(ref)
    , m_model(new HistoryModel(context, ref, this))
{
    setObjectName(QStringLiteral("historyDialog"));
    const qreal unit = em(this);
    resize(qRound(unit * 56), qRound(unit * 36));
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.2);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit * 0.8));
    m_heading = new PlainLabel({}, PlainLabel::Role::Heading, this);
    column->addWidget(m_heading);

    auto *splitter = new QSplitter(this);
    m_list = new CardView(splitter);
    m_list->setModel(m_model);
    auto *empty = new EmptyState;
    empty->setIcon(QStringLiteral("view-history"));
    empty->setText(tr("No changes yet"), tr("Each change is written down here: who made it, when, and what it was."));
    m_list->setEmptyState(empty);
    m_scroll = new QScrollArea(splitter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({qRound(unit * 24), qRound(unit * 30)});
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);

    auto *buttons = new QHBoxLayout;
    m_revert = new QPushButton(this);
    m_revert->setObjectName(QStringLiteral("revert"));
    m_revert->setIcon(icon(QLatin1StringView("edit-undo")));
    m_revert->setAutoDefault(false);
    m_close = new QPushButton(this);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revert, &QPushButton::clicked, this, &HistoryDialog::revert);
    connect(m_list, &CardView::currentRowChanged, this, &HistoryDialog::showStep);
    connect(&context.workspace, &Workspace::changed, this, [this] {
        m_model->reload();
        m_list->setCurrentIndex(m_model->index(0));
    });
    retranslate();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    else
        showStep();
}

void HistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showStep();
    }
    QDialog::changeEvent(event);
}

void HistoryDialog::retranslate()
{
    const QString title = m_ref ? shownLine(m_context.workspace.title(m_ref, m_context.languages())) : QString();
    m_heading->setText(title.isEmpty() ? tr("History of all changes") : tr("History of %1").arg(title));
    setWindowTitle(m_heading->text());
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_revert->setText(tr("Revert this change"));
    m_close->setText(tr("Close"));
    m_model->refresh();
}

void HistoryDialog::showStep()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const qreal unit = em(this);
    column->setContentsMargins(qRound(unit * 1.2), 0, qRound(unit * 0.6), 0);
    column->setSpacing(qRound(unit * 0.4));
    const QModelIndex index = m_list->currentIndex();
    m_revert->setEnabled(index.isValid() && !m_context.workspace.isReadOnly());
    if (index.isValid()) {
        const HistoryEntry &entry = m_model->entry(index.row());
        const auto add = [&](const QString &text, PlainLabel::Role role) {
            auto *label = new PlainLabel(text, role, content);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            column->addWidget(label);
        };
        add(m_model->data(index, Qt::DisplayRole).toString(), PlainLabel::Role::Section);
        add(m_model->subtitle(entry), PlainLabel::Role::Secondary);
        const ValueText texts(m_context.workspace, m_context.formats(), m_context.languages());
        const QList<RowChange> rows = m_context.workspace.changesOf(entry.step.id);
        constexpr qsizetype most = 60;
        for (const RowChange &row : rows.mid(0, most)) {
            column->addSpacing(qRound(unit * 0.5));
            add(texts.record(row.row), PlainLabel::Role::Strong);
            for (const QString &line : texts.lines(row))
                add(line, PlainLabel::Role::Body);
        }
        if (rows.size() > most)
            add(tr("and %n more records", nullptr, static_cast<int>(rows.size() - most)), PlainLabel::Role::Secondary);
        m_revert->setEnabled(m_revert->isEnabled() && !entry.isUndone);
    }
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setAccessibleName(tr("What was changed"));
}

void HistoryDialog::revert()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto done = m_context.workspace.revert(m_model->entry(index.row()).step.id);
    if (!done.ok())
        m_context.prompts.showError(this, done.error());
    else
        m_context.navigator.toast(tr("Change reverted"), true);
}

} // namespace scd
