#include "ui/exchanges/smalldialog.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

SmallDialog::SmallDialog(UiContext &context, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_form(new FieldForm)
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
    m_column->addWidget(m_form);
    outer->addStretch(1);
    outer->addSpacing(8);
    outer->addWidget(buttons);
    m_ok->setDefault(true); // only a button that is in its dialog can be
    setMinimumWidth(qRound(36 * em(this)));
}

void SmallDialog::showEvent(QShowEvent *event)
{
    // Words that go on in a second row need a height that a size hint does not know.
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : 0;
    if (wanted > height())
        resize(width(), wanted);
    QDialog::showEvent(event);
    // Who types expects to be in the first field, not on the button that finishes.
    if (!focusWidget() || qobject_cast<QAbstractButton *>(focusWidget())) {
        for (const FieldRow *row : m_form->findChildren<FieldRow *>()) {
            if (row->editor()->isEnabled()) {
                row->editor()->setFocus();
                break;
            }
        }
    }
}

void SmallDialog::accept()
{
    for (FieldRow *row : std::as_const(m_refused))
        row->clearMessage();
    m_refused.clear();
    m_strip->hide();
    const Status done = apply();
    if (done) {
        QDialog::accept();
        return;
    }
    if (m_refused.isEmpty() && m_strip->isHidden())
        showProblem(errorSentence(done.error()));
    if (!m_refused.isEmpty())
        m_refused.first()->editor()->setFocus();
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
    return failure(ErrorKind::Invalid);
}

QString SmallDialog::problemText() const
{
    return !m_refused.isEmpty() ? m_refused.first()->message() : m_strip->isHidden() ? QString() : m_strip->text();
}

} // namespace scd
