#include "ui/widgets/datefield.h"
#include "ui/widgets/datesfield.h"
#include "ui/widgets/fieldeditor_p.h"
#include "ui/widgets/languagetextedit.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

// Fields that are typed.

namespace scd {

// One line --------------------------------------------------------------------------------------------------

LineEditor::LineEditor(const Field &field, QLineEdit *edit)
    : FieldEditor(field, edit)
    , m_edit(edit)
{
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::typing);
    connect(edit, &QLineEdit::returnPressed, this, &FieldEditor::finished);
}

Value LineEditor::value() const
{
    return m_edit->text().trimmed();
}

void LineEditor::setValue(const Value &value)
{
    // Not setText() of an equal text: it would move the cursor and forget what can be undone.
    if (const QString text = textOf(value); text != m_edit->text().trimmed() || text.isEmpty())
        m_edit->setText(text);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

// Numbers ---------------------------------------------------------------------------------------------------

NumberEditor::NumberEditor(const Field &field, QLineEdit *edit, const Formats &formats)
    : LineEditor(field, edit)
    , m_locale(formats.locale())
{
    edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

std::optional<Value> NumberEditor::read() const
{
    QString text = m_edit->text().simplified().remove(u' ').remove(QChar::Nbsp).remove(QChar(0x202F));
    text.replace(QChar(0x2212), u'-');
    if (text.isEmpty())
        return Value();
    bool ok = false;
    if (field().kind == FieldKind::Number) {
        int number = text.toInt(&ok);
        if (!ok)
            number = m_locale.toInt(text, &ok);
        return ok ? std::optional<Value>(qint64(number)) : std::nullopt;
    }
    double number = text.toDouble(&ok);
    if (!ok)
        number = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional<Value>(number) : std::nullopt;
}

QString NumberEditor::written(const Value &value) const
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number < 10'000 ? QString::number(*number) : m_locale.toString(*number); // a year has no separator
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 10);
    return {};
}

Value NumberEditor::value() const
{
    return read().value_or(Value());
}

void NumberEditor::setValue(const Value &value)
{
    if (read() != std::optional(value) || isNull(value))
        m_edit->setText(written(value));
}

QString NumberEditor::unreadable() const
{
    if (read())
        return {};
    return field().kind == FieldKind::Number ? tr("This is not a whole number. Type it like 12500.")
                                             : tr("This is not a number. Type it like -0.99.");
}

QVariant NumberEditor::draft() const
{
    return m_edit->text();
}

void NumberEditor::setDraft(const QVariant &draft)
{
    m_edit->setText(draft.toString());
}

// Long text -------------------------------------------------------------------------------------------------

LongTextEditor::LongTextEditor(const Field &field, QPlainTextEdit *edit)
    : FieldEditor(field, edit)
    , m_edit(edit)
{
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT typing();
    });
}

Value LongTextEditor::value() const
{
    return m_edit->toPlainText();
}

void LongTextEditor::setValue(const Value &value)
{
    const QString text = textOf(value);
    if (text == m_edit->toPlainText())
        return;
    m_setting = true;
    m_edit->setPlainText(text);
    m_setting = false;
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

// Several languages -----------------------------------------------------------------------------------------

LocalTextEditor::LocalTextEditor(const Field &field, LanguageTextEdit *edit, const QString &language)
    : FieldEditor(field, edit)
    , m_edit(edit)
{
    edit->setName(field.translatedLabel());
    edit->setCurrentLanguage(language);
    connect(edit, &LanguageTextEdit::typing, this, &FieldEditor::typing);
    connect(edit, &LanguageTextEdit::edited, this, &FieldEditor::finished);
}

Value LocalTextEditor::value() const
{
    return m_edit->value().toJson();
}

void LocalTextEditor::setValue(const Value &value)
{
    const LocalText text = LocalText::fromJson(textOf(value));
    if (text != m_edit->value())
        m_edit->setValue(text);
}

void LocalTextEditor::settle()
{
    const QSignalBlocker blocker(this);
    m_edit->commit();
}

// Dates and times -------------------------------------------------------------------------------------------

MomentEditor::MomentEditor(const Field &field, TypedField *edit, const Formats &formats, QDate today)
    : FieldEditor(field, edit)
    , m_edit(edit)
{
    edit->setFormats(formats);
    if (auto *days = qobject_cast<CalendarField *>(edit))
        days->setToday(today);
    if (auto *date = qobject_cast<DateField *>(edit))
        date->setSense(field.sense);
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::typing);
    connect(edit, &TypedField::committed, this, &FieldEditor::finished);
}

Value MomentEditor::value() const
{
    if (const auto *date = qobject_cast<const DateField *>(m_edit))
        return Codec<QDate>::toValue(date->date());
    if (const auto *dates = qobject_cast<const DatesField *>(m_edit))
        return Codec<QList<QDate>>::toValue(dates->days());
    return Codec<QTime>::toValue(static_cast<const TimeField *>(m_edit)->time());
}

void MomentEditor::setValue(const Value &value)
{
    const QSignalBlocker blocker(this);
    if (auto *date = qobject_cast<DateField *>(m_edit))
        date->setDate(Codec<QDate>::fromValue(value));
    else if (auto *dates = qobject_cast<DatesField *>(m_edit))
        dates->setDays(Codec<QList<QDate>>::fromValue(value));
    else
        static_cast<TimeField *>(m_edit)->setTime(Codec<QTime>::fromValue(value));
}

QString MomentEditor::unreadable() const
{
    return m_edit->isImpossible() ? m_edit->problem() : QString();
}

void MomentEditor::settle()
{
    const QSignalBlocker blocker(this);
    m_edit->commit();
}

QVariant MomentEditor::draft() const
{
    return m_edit->text();
}

void MomentEditor::setDraft(const QVariant &draft)
{
    m_edit->setText(draft.toString());
    m_edit->setModified(true); // as if typed: it is read again, and found to be no day
    settle();
}

void MomentEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace scd
