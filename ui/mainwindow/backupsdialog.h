#pragma once

#include "models/storage/backup.h"
#include "ui/widgets/page.h"
#include "ui/widgets/worker.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QHash>

class QPushButton;

namespace scd {

class CardView;
class EmptyState;
class PlainLabel;

/// The backups of the open file as cards.
class BackupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Unknown, Checking, Sound, Broken };

    explicit BackupModel(const UiContext &context, QObject *parent = nullptr);

    void setBackups(const QList<Backup> &backups);
    void setState(const QString &path, State state);
    State state(const QString &path) const { return m_states.value(path, State::Unknown); }
    const Backup &backup(int row) const { return m_backups.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const UiContext &m_context;
    QList<Backup> m_backups;
    QHash<QString, State> m_states;
};

/// Lists the backups, checks one, makes one, and asks for one to take the place of the open file.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(UiContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const QString &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void reload();
    void updateButtons();
    void makeNow();
    void check();
    void restore();

    UiContext &m_context;
    Backups m_backups;
    BackupModel *m_model = nullptr;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_sentence = nullptr;
    CardView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_close = nullptr;
    Worker m_worker;
};

} // namespace scd
