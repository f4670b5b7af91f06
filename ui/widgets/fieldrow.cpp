#include "ui/widgets/fieldrow.h"

#include "ui/widgets/choicechips.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scd {

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(qRound(em(this) * 0.4));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    setFontScale(m_text, 0.93);
    setVisible(false);
}

void FieldMessage::setField(QWidget *field)
{
    m_field = field;
}

void FieldMessage::show(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    repaintIcon();
    if (!m_field)
        return;
    QWidget *target = m_field->focusProxy() ? m_field->focusProxy() : m_field;
    target->setAccessibleDescription(text);
    const bool bad = kind != Kind::Hint && !text.isEmpty();
    target->setProperty("problem", bad ? (kind == Kind::Error ? u"error"_s : u"warning"_s) : QString());
    target->update();
}

void FieldMessage::clear()
{
    show(Kind::Hint, QString());
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::repaintIcon()
{
    const QPalette program = QApplication::palette();
    const Colors colors = colorsOf(program);
    QColor color = colors.secondaryText;
    if (m_kind != Kind::Hint)
        color = m_kind == Kind::Error ? colors.error : colors.warning;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    m_text->setPalette(own);
    m_icon->setVisible(m_kind != Kind::Hint);
    const int side = qRound(em(m_text) * 1.25);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    icon(m_kind == Kind::Error ? "dialog-error"_L1 : "dialog-warning"_L1).paint(&painter, QRect(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    m_icon->setPixmap(pixmap);
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        repaintIcon();
}

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_editor(editor)
    , m_message(new FieldMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 0.25));
    column->addWidget(editor, 0, qobject_cast<TypedField *>(editor) ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(m_message);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    m_label->hide();
    m_message->setField(editor);
    setFocusProxy(editor);
    setLabel(label);
    if (auto *typed = qobject_cast<TypedField *>(editor)) {
        connect(typed, &TypedField::committed, this, [this, typed] {
            if (typed->isImpossible())
                setError(typed->problem());
            else
                clearMessage();
        });
    } else if (auto *picker = qobject_cast<ReferencePicker *>(editor)) {
        connect(picker, &ReferencePicker::settled, this, [this, picker] {
            if (picker->isUnresolved())
                setError(picker->problem());
            else
                clearMessage();
        });
    }
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    QString plain = label;
    plain.remove(u'&');
    if (auto *text = qobject_cast<LanguageTextEdit *>(m_editor))
        text->setName(plain);
    else if (qobject_cast<ChoiceChips *>(m_editor) || qobject_cast<SegmentedControl *>(m_editor))
        m_editor->setAccessibleName(plain);
    else
        // Qt looks for the label only among the neighbours of the field itself.
        (m_editor->focusProxy() ? m_editor->focusProxy() : m_editor)->setAccessibleName(plain);
}

void FieldRow::setHint(const QString &hint)
{
    const bool showing = m_message->text() == m_hint;
    m_hint = hint;
    if (showing)
        clearMessage();
}

void FieldRow::setError(const QString &text)
{
    m_message->show(FieldMessage::Kind::Error, text);
}

void FieldRow::setWarning(const QString &text)
{
    m_message->show(FieldMessage::Kind::Warning, text);
}

void FieldRow::clearMessage()
{
    m_message->show(FieldMessage::Kind::Hint, m_hint);
}

QString FieldRow::message() const
{
    return m_message->text();
}

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    measure();
}

FieldRow *FieldForm::addField(const QString &label, QWidget *editor, const QString &hint)
{
    auto *row = new FieldRow(label, editor, this);
    m_form->addRow(row->label(), row);
    row->label()->show();
    row->setHint(hint);
    measure();
    return row;
}

void FieldForm::addWide(QWidget *widget)
{
    m_form->addRow(widget);
}

PlainLabel *FieldForm::addSection(const QString &title)
{
    auto *label = new PlainLabel(title, PlainLabel::Role::Section, this);
    m_form->addRow(label);
    measure();
    return label;
}

void FieldForm::measure()
{
    const qreal e = em(this);
    setMaximumWidth(qRound(e * 46));
    m_form->setHorizontalSpacing(qRound(e * 1.1));
    m_form->setVerticalSpacing(qRound(e * 0.7));
    const bool narrow = width() < e * 26;
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (int i = 0; i < m_form->rowCount(); ++i) {
        if (const QLayoutItem *item = m_form->itemAt(i, QFormLayout::LabelRole); item && item->widget()) {
            auto *label = qobject_cast<QLabel *>(item->widget());
            // In one line with the field, not with the field and its message.
            if (narrow) {
                label->setMinimumHeight(0);
                label->setMaximumHeight(QWIDGETSIZE_MAX);
            } else {
                label->setFixedHeight(qRound(e * 2.4));
            }
            m_form->setAlignment(label, Qt::AlignLeft | Qt::AlignTop);
            label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        }
        if (const QLayoutItem *item = m_form->itemAt(i, QFormLayout::SpanningRole);
            item && i > 0 && qobject_cast<PlainLabel *>(item->widget()))
            item->widget()->setContentsMargins(0, qRound(e * 0.9), 0, 0);
    }
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const qreal limit = em(this) * 26;
    if ((event->size().width() < limit) != (m_form->rowWrapPolicy() == QFormLayout::WrapAllRows))
        measure();
}

} // namespace scd
