#include "ui/mainwindow/widgetprompts.h"

#include "models/domain/text.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace scd {

namespace {

/// A box whose heading and text are plain text, whatever stands in them.
void prepare(QMessageBox &box, const QString &title, const QString &text)
{
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(shownText(title));
    box.setInformativeText(shownText(text));
    const qreal unit = em(&box);
    if (auto *heading = box.findChild<QWidget *>(QStringLiteral("qt_msgbox_label")))
        setFontScale(heading, 1.15, QFont::DemiBold);
    // A message box makes itself as narrow as its heading allows; a sentence wants a line of its own width.
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(qRound(unit * 30), 0), grid->rowCount(), 0, 1, grid->columnCount());
}

} // namespace

bool WidgetPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb)
{
    return choose(parent, title, text, {verb}) == 0;
}

int WidgetPrompts::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs)
{
    QMessageBox box(parent);
    prepare(box, title, text);
    QList<QPushButton *> buttons;
    const bool isColumn = verbs.size() > 2;
    for (const QString &verb : verbs)
        buttons << box.addButton(verb,
                                 buttons.isEmpty() || isColumn ? QMessageBox::AcceptRole : QMessageBox::ActionRole);
    // Where there is no way on, there is nothing to cancel.
    box.addButton(verbs.isEmpty() ? QMessageBox::Ok : QMessageBox::Cancel);
    if (!buttons.isEmpty())
        box.setDefaultButton(buttons.constFirst());
    // A message box is never wider than 1000 px, however large the text: more buttons stand below each other.
    if (auto *row = box.findChild<QDialogButtonBox *>(); row && isColumn) {
        row->setOrientation(Qt::Vertical);
        box.layout()->setAlignment(row, Qt::AlignRight);
    }
    box.exec();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (box.clickedButton() == buttons.at(i))
            return static_cast<int>(i);
    }
    return -1;
}

QString WidgetPrompts::openFileName(QWidget *parent, const QString &title, const QString &filter)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString WidgetPrompts::saveFileName(QWidget *parent, const QString &title, const QString &proposal,
                                    const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

bool WidgetPrompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void WidgetPrompts::openFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void WidgetPrompts::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(parent);
    prepare(box, tr("That did not work"), errorSentence(error));
    box.setIcon(QMessageBox::Warning);
    box.addButton(QMessageBox::Ok);
    box.exec();
}

} // namespace scd
