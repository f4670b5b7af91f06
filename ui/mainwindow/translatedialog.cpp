#include "ui/mainwindow/translatedialog.h"

#include "ui/mainwindow/translations.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

namespace scd {

TranslateDialog::TranslateDialog(Settings &settings, Translations &translations, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_translations(translations)
{
    setObjectName(QStringLiteral("translateDialog"));
    const qreal unit = em(this);
    resize(qRound(unit * 38), qRound(unit * 24));
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit));
    m_heading = new PlainLabel({}, PlainLabel::Role::Heading, this);
    m_steps = new PlainLabel(this);
    m_steps->setWordWrap(true);
    m_state = new PlainLabel({}, PlainLabel::Role::Strong, this);
    m_state->setWordWrap(true);
    m_mark = new QCheckBox(this);
    m_mark->setObjectName(QStringLiteral("markMissing"));
    column->addWidget(m_heading);
    column->addWidget(m_steps);
    column->addWidget(m_state);
    column->addWidget(m_mark);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    m_folder = new QPushButton(this);
    m_close = new QPushButton(this);
    m_close->setDefault(true);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    translations.startRecording();
    m_mark->setChecked(translations.marksMissing());
    connect(m_mark, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(Setting::MarkMissing, on);
        m_translations.setMarkMissing(on);
    });
    connect(&translations, &Translations::reloaded, this, &TranslateDialog::retranslate);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_translations.userFolder())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void TranslateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TranslateDialog::retranslate()
{
    setWindowTitle(tr("Translate this app"));
    m_heading->setText(tr("Translate this app"));
    m_steps->setText(tr("Put a .ts file into this folder and save it with Qt Linguist: the program shows your words at "
                        "once.\n%1\n\nShift+F12 says where the text under the mouse comes from.")
                         .arg(QDir::toNativeSeparators(m_translations.userFolder())));
    const QString file = m_translations.userFile();
    m_state->setText(file.isEmpty() ? tr("No file for this language is in the folder.")
                                    : tr("In use: %1 (%n texts)", nullptr, static_cast<int>(m_translations.userCount()))
                                          .arg(QFileInfo(file).fileName()));
    m_mark->setText(tr("Show missing texts in ⟦marks⟧"));
    m_folder->setText(tr("Open the folder"));
    m_close->setText(tr("Close"));
}

TextOriginFilter::TextOriginFilter(const Translations &translations, QObject *parent)
    : QObject(parent)
    , m_translations(translations)
{
}

QString TextOriginFilter::textAt(QWidget *widget, const QPoint &point)
{
    for (; widget; widget = widget->parentWidget()) {
        QString text;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text().isEmpty() ? button->accessibleName() : button->text();
        else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            text = edit->placeholderText();
        else if (const auto *box = qobject_cast<QComboBox *>(widget))
            text = box->currentText();
        else if (const auto *menu = qobject_cast<QMenu *>(widget)) {
            if (const QAction *action = menu->actionAt(point))
                text = action->text();
        } else if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
            if (const QAction *action = bar->actionAt(point))
                text = action->text();
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            text = view->indexAt(point).data().toString();
        if (text.isEmpty())
            text = widget->toolTip();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool TextOriginFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_translations.isRecording())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F12 || key->modifiers() != Qt::ShiftModifier || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const QPoint place = QCursor::pos();
    QWidget *widget = QApplication::widgetAt(place);
    QString shown = widget ? textAt(widget, widget->mapFromGlobal(place)) : QString();
    QStringList lines;
    for (const MessageKey &message : m_translations.originsOf(shown).mid(0, 5))
        lines << QStringLiteral("%1 | %2%3")
                     .arg(message.context, message.source,
                          message.comment.isEmpty() ? QString() : QStringLiteral(" | ") + message.comment);
    if (lines.isEmpty())
        lines << (shown.isEmpty() ? tr("No text is here.") : tr("This text is not translated by the program."));
    // A tool tip takes anything that looks like it for HTML: sources are shown as they are.
    QToolTip::showText(
        place, QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(u'\n').toHtmlEscaped()), widget);
    return true;
}

} // namespace scd
