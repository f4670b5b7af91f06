#include "ui/widgets/smalldialog.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formwidgets.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace scd {

SmallDialog::SmallDialog(UiContext &context, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_strip(new MessageStrip)
{
    setWindowTitle(title);
    auto *heading = new PlainLabel(title, PlainLabel::Role::Heading);
    m_strip->setClosable(false);
    m_strip->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SmallDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SmallDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->addWidget(heading);
    outer->addWidget(m_strip);
    outer->addSpacing(4);
    outer->addLayout(m_column);
    outer->addStretch(1);
    outer->addSpacing(8);
    outer->addWidget(buttons);
    m_ok->setDefault(true); // only a button that is in its dialog can be
    setMinimumWidth(qRound(36 * em(this)));
}

FieldForm *SmallDialog::form()
{
    if (!m_form) {
        m_form = new FieldForm;
        m_column->insertWidget(0, m_form);
    }
    return m_form;
}

void SmallDialog::setContent(QWidget *content)
{
    m_content = content;
    m_column->insertWidget(0, content);
    // So wide that the labels stand beside their fields.
    const int wide = qRound(35 * em(this));
    const QMargins margins = layout()->contentsMargins();
    content->setMinimumWidth(wide);
    setMinimumWidth(std::max(minimumWidth(), wide + margins.left() + margins.right()));
    new FormShaper(content);
}

/// Who types expects to be in the first field, not on the button that finishes.
QWidget *SmallDialog::firstField() const
{
    if (m_form) {
        for (const FieldRow *row : m_form->findChildren<FieldRow *>()) {
            if (row->editor()->isEnabled())
                return row->editor();
        }
    }
    for (QWidget *field = m_content ? m_content->nextInFocusChain() : nullptr; field && field != m_content;
         field = field->nextInFocusChain()) {
        if (m_content->isAncestorOf(field) && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus))
            return field;
    }
    return nullptr;
}

void SmallDialog::showEvent(QShowEvent *event)
{
    // Words that go on in a second row need a height that a size hint does not know.
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : 0;
    const int room = screen()->availableGeometry().height() - qRound(3 * em(this)); // its frame
    if (wanted > height())
        resize(width(), std::min(wanted, room));
    QDialog::showEvent(event);
    if (!focusWidget() || qobject_cast<QAbstractButton *>(focusWidget())) {
        if (QWidget *field = firstField())
            field->setFocus();
    }
}

void SmallDialog::accept()
{
    for (FieldRow *row : std::as_const(m_refused))
        row->clearMessage();
    m_refused.clear();
    m_strip->hide();
    Status done = refuseUnresolved();
    if (done)
        done = apply();
    if (done) {
        QDialog::accept();
        return;
    }
    if (m_refused.isEmpty() && m_strip->isHidden())
        refuse(done.error(), {});
    if (!m_refused.isEmpty())
        m_refused.first()->editor()->setFocus();
}

Status SmallDialog::refuseUnresolved()
{
    for (ReferencePicker *picker : findChildren<ReferencePicker *>()) {
        if (!picker->isVisibleTo(this) || !picker->isUnresolved())
            continue;
        auto *row = qobject_cast<FieldRow *>(picker->parentWidget());
        return row ? refuse(row, picker->problem()) : refuse(picker, picker->problem());
    }
    return Done{};
}

void SmallDialog::showProblem(const QString &text)
{
    m_strip->setMessage(MessageStrip::Kind::Error, text);
    m_strip->show();
}

Error SmallDialog::refuse(FieldRow *row, const QString &sentence)
{
    row->setError(sentence);
    m_refused << row;
    // Who corrects it need not read it any longer.
    if (auto *line = qobject_cast<QLineEdit *>(row->editor()))
        connect(line, &QLineEdit::textEdited, row, &FieldRow::clearMessage, Qt::UniqueConnection);
    else if (auto *text = qobject_cast<LanguageTextEdit *>(row->editor()))
        connect(text, &LanguageTextEdit::typing, row, &FieldRow::clearMessage, Qt::UniqueConnection);
    return failure(ErrorKind::Invalid);
}

Error SmallDialog::refuse(QWidget *field, const QString &sentence)
{
    showProblem(sentence);
    field->setFocus();
    return failure(ErrorKind::Invalid);
}

Error SmallDialog::refuse(const Error &error, const QHash<QString, QWidget *> &fields)
{
    if (error.problems.isEmpty()) {
        showProblem(errorSentence(error));
        return error;
    }
    const Problem &problem = error.problems.first();
    showProblem(problemSentence(problem, m_context.formats()));
    if (QWidget *field = fields.value(problem.column, firstField()))
        field->setFocus();
    return error;
}

QString SmallDialog::problemText() const
{
    return !m_refused.isEmpty() ? m_refused.first()->message() : m_strip->isHidden() ? QString() : m_strip->text();
}

} // namespace scd
