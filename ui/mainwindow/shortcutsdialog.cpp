#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace scd {

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QList<QAction *> &pageActions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_pageActions(pageActions)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    const qreal unit = em(this);
    resize(qRound(unit * 40), qRound(unit * 40));
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.2);
    column->setContentsMargins(margin, margin, margin, margin);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_content = new QWidget;
    new QVBoxLayout(m_content);
    m_scroll->setWidget(m_content);
    column->addWidget(m_scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    rebuild();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::rebuild()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    // It takes the focus, because it is read by scrolling.
    m_scroll->setAccessibleName(windowTitle());
    delete m_content->layout();
    qDeleteAll(m_content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_content);
    const qreal unit = em(this);
    grid->setHorizontalSpacing(qRound(unit * 1.5));
    grid->setVerticalSpacing(qRound(unit * 0.45));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto section = [&](const QString &title) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, qRound(unit * 0.6));
        grid->addWidget(new PlainLabel(title, PlainLabel::Role::Section, m_content), row++, 0, 1, 2);
    };
    const auto line = [&](const QString &keys, const QString &text) {
        auto *label = new PlainLabel(text, PlainLabel::Role::Body, m_content);
        label->setWordWrap(true);
        grid->addWidget(new PlainLabel(keys, PlainLabel::Role::Strong, m_content), row, 0);
        grid->addWidget(label, row++, 1);
    };
    const auto keysOf = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    const auto named = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    section(tr("Everywhere"));
    for (const CommandInfo &info : commandTable()) {
        // Undo carries the name of the last change in the menu; here it is the command itself.
        if (!info.shortcuts.isEmpty())
            line(keysOf(m_actions[info.command]),
                 Actions::plainText(QCoreApplication::translate("scd::Actions", info.text)));
    }
    line(named(QKeySequence(Qt::Key_F6)), tr("To the next part of the window: pages, list, details, message"));
    section(tr("Pages"));
    for (const QAction *action : std::as_const(m_pageActions))
        line(keysOf(action), action->text());
    section(tr("In lists and fields"));
    line(named(QKeySequence(Qt::Key_Delete)), tr("Move the chosen record to the Trash"));
    line(named(QKeySequence(Qt::Key_Escape)), tr("Clear the search, close what is open"));
    line(named(QKeySequence(Qt::ALT | Qt::Key_Down)), tr("Open the calendar or the list of a field"));
    line(named(QKeySequence(Qt::Key_Down)), tr("In a date: the day before; Up is the day after"));
    grid->setRowStretch(row, 1);
}

} // namespace scd
