#include "ui/mainwindow/aboutdialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace scd {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Sister City Desk"));
    const qreal unit = em(this);
    resize(qRound(unit * 36), qRound(unit * 30));
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit * 0.5));
    column->addWidget(new PlainLabel(tr("Sister City Desk"), PlainLabel::Role::Title, this));
    column->addWidget(new PlainLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()),
                                     PlainLabel::Role::Secondary, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    auto *content = new QWidget;
    auto *texts = new QVBoxLayout(content);
    texts->setContentsMargins(0, qRound(unit * 0.5), 0, 0);
    texts->setSpacing(qRound(unit * 0.45));
    const auto add = [&](const QString &text, PlainLabel::Role role = PlainLabel::Role::Body) {
        auto *label = new PlainLabel(text, role, content);
        label->setWordWrap(true);
        texts->addWidget(label);
    };
    add(tr("Keeps the partner cities, exchanges, people and programmes of a sister-city committee, and prints what "
           "people carry. It works without the internet; what you type stays in your file."));
    texts->addSpacing(qRound(unit * 0.6));
    add(tr("Licence"), PlainLabel::Role::Section);
    add(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    texts->addSpacing(qRound(unit * 0.6));
    add(tr("Made with"), PlainLabel::Role::Section);
    // Names and licences of other projects: the same in every language.
    for (const char *line :
         {"Qt 6 — LGPL 3", "SQLite — public domain", "libqrencode — LGPL 2.1 or later", "QPDF — Apache 2.0",
          "Breeze icons — LGPL 3 or later", "iso-codes — LGPL 2.1 or later", "iso-flags — public domain",
          "Inter — SIL Open Font License 1.1", "Noto fonts — SIL Open Font License 1.1"})
        add(QString::fromUtf8(line), PlainLabel::Role::Secondary);
    texts->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace scd
