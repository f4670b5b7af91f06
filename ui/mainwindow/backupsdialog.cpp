#include "ui/mainwindow/backupsdialog.h"

#include "models/itemmodels/cardroles.h"
#include "models/storage/database.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

BackupModel::BackupModel(const UiContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
}

void BackupModel::setBackups(const QList<Backup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

void BackupModel::setState(const QString &path, State state)
{
    m_states.insert(path, state);
    if (!m_backups.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    const Backup &backup = m_backups.at(index.row());
    const State state = this->state(backup.path);
    switch (role) {
    case Qt::DisplayRole: {
        const QDateTime moment = backup.moment.toLocalTime();
        return m_context.formats().dateTime(moment.date(), moment.time(), Formats::Length::Long);
    }
    case CardSubtitleRole: {
        const QString size = m_context.formats().locale().formattedDataSize(backup.size, 1);
        switch (backup.reason) {
        case BackupReason::Regular:
            //: Why a backup was made; %1 is its size
            return tr("While working · %1").arg(size);
        case BackupReason::Exit:
            return tr("When the program was closed · %1").arg(size);
        case BackupReason::Migration:
            return tr("Before a new version of the program changed the file · %1").arg(size);
        case BackupReason::Restore:
            return tr("Before a backup was restored · %1").arg(size);
        case BackupReason::Merge:
            return tr("Before changes of another laptop came in · %1").arg(size);
        }
        return size;
    }
    case CardChipRole:
        if (state == State::Checking)
            return tr("Checking…");
        if (state == State::Sound)
            //: A backup was read through and is in order
            return tr("In order");
        return state == State::Broken ? tr("Damaged") : QString();
    case CardChipColorRole:
        return static_cast<int>(state == State::Sound    ? ChipColor::Green
                                : state == State::Broken ? ChipColor::Red
                                                         : ChipColor::Neutral);
    default:
        return {};
    }
}

BackupsDialog::BackupsDialog(UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_backups(context.workspace.database().backups())
    , m_model(new BackupModel(context, this))
{
    setObjectName(QStringLiteral("backupsDialog"));
    const qreal unit = em(this);
    resize(qRound(unit * 42), qRound(unit * 34));
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit * 0.7));
    m_heading = new PlainLabel({}, PlainLabel::Role::Heading, this);
    m_sentence = new PlainLabel({}, PlainLabel::Role::Secondary, this);
    m_sentence->setWordWrap(true);
    m_list = new CardView(this);
    m_list->setModel(m_model);
    m_empty = new EmptyState;
    m_empty->setIcon(QStringLiteral("document-revert"));
    m_list->setEmptyState(m_empty);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    m_now = button("backUpNow");
    m_check = button("checkBackup");
    m_restore = button("restoreBackup");
    m_close = button("close");
    buttons->addWidget(m_now);
    buttons->addWidget(m_check);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::makeNow);
    connect(m_check, &QPushButton::clicked, this, &BackupsDialog::check);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &CardView::currentRowChanged, this, &BackupsDialog::updateButtons);
    retranslate();
    reload();
}

void BackupsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_heading->setText(tr("Backups"));
    m_sentence->setText(tr("Copies of the whole file, made while you work and when you close the program. All of the "
                           "last two days are kept, then fewer and fewer."));
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_empty->setText(tr("No backups yet"),
                     tr("The first one is made within half an hour, or when you close the program."));
    m_now->setText(tr("Back up now"));
    m_check->setText(tr("Check"));
    m_restore->setText(tr("Restore…"));
    m_close->setText(tr("Close"));
}

void BackupsDialog::reload()
{
    m_model->setBackups(m_backups.list());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    const bool chosen = m_list->currentIndex().isValid();
    m_check->setEnabled(chosen && !m_worker.isRunning());
    m_restore->setEnabled(chosen);
    m_now->setEnabled(!m_context.workspace.isReadOnly());
}

void BackupsDialog::makeNow()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_context.workspace.database().backUp(BackupReason::Regular);
    QGuiApplication::restoreOverrideCursor();
    if (!made.ok())
        m_context.prompts.showError(this, made.error());
    reload();
}

void BackupsDialog::check()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_worker.isRunning())
        return;
    const Backup backup = m_model->backup(index.row());
    m_model->setState(backup.path, BackupModel::State::Checking);
    // Reading a whole file through can take seconds; the window stays alive meanwhile.
    auto sound = std::make_shared<bool>(false);
    const auto verify = [backup, sound] { *sound = Backups::verify(backup).ok(); };
    m_worker.run(verify, [this, sound, path = backup.path] {
        m_model->setState(path, *sound ? BackupModel::State::Sound : BackupModel::State::Broken);
        updateButtons();
    });
    updateButtons();
}

void BackupsDialog::restore()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Backup backup = m_model->backup(index.row());
    const QString when = m_model->data(index, Qt::DisplayRole).toString();
    if (m_context.prompts.confirm(this, tr("Go back to the backup of %1?").arg(when),
                                  tr("What was changed since then is not in it. The file as it is now is set aside "
                                     "beside it, and you can open it at any time."),
                                  tr("Restore this backup"))) {
        const QString path = backup.path;
        accept();
        Q_EMIT restoreRequested(path);
    }
}

} // namespace scd
