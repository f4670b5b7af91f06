#pragma once

#include "ui/mainwindow/actions.h"

#include <QDialog>

class QScrollArea;

namespace scd {

/// All keys of the program on one sheet.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Actions &actions, const QList<QAction *> &pageActions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const Actions &m_actions;
    QList<QAction *> m_pageActions;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace scd
