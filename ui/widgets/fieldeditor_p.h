#pragma once

#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/placechoices.h"

#include <QCoreApplication>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace scd {

class ChoiceChips;
class LanguageTextEdit;
class SegmentedControl;
class TypedField;

/// One line of text.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, QLineEdit *edit);
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    QLineEdit *m_edit;
};

/// A whole or decimal number that may be unknown.
class NumberEditor final : public LineEditor
{
    Q_OBJECT

public:
    NumberEditor(const Field &field, QLineEdit *edit, const Formats &formats);
    Value value() const override;
    void setValue(const Value &value) override;
    QString unreadable() const override;
    QVariant draft() const override;
    void setDraft(const QVariant &draft) override;

private:
    std::optional<Value> read() const;
    QString written(const Value &value) const;

    QLocale m_locale;
};

class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QPlainTextEdit *edit);
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_edit;
    bool m_setting = false;
};

class LocalTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LocalTextEditor(const Field &field, LanguageTextEdit *edit, const QString &language);
    Value value() const override;
    void setValue(const Value &value) override;
    void settle() override;

private:
    LanguageTextEdit *m_edit;
};

/// A date, several dates, or a time.
class MomentEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MomentEditor(const Field &field, TypedField *edit, const Formats &formats, QDate today);
    Value value() const override;
    void setValue(const Value &value) override;
    QString unreadable() const override;
    void settle() override;
    QVariant draft() const override;
    void setDraft(const QVariant &draft) override;
    void setReadOnly(bool readOnly) override;

private:
    TypedField *m_edit;
};

/// One of the field's choices, in a combo box or as segments.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QComboBox *box);
    ChoiceEditor(const Field &field, SegmentedControl *segments);
    Value value() const override;
    void setValue(const Value &value) override;

private:
    QComboBox *m_box = nullptr;
    SegmentedControl *m_segments = nullptr;
};

/// Several choices, or several languages.
class ChipsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChipsEditor(const Field &field, ChoiceChips *chips, const QString &language);
    Value value() const override;
    void setValue(const Value &value) override;

private:
    void offerLanguages(const QStringList &spoken);

    ChoiceChips *m_chips;
    QString m_language;  ///< of the program
    QStringList m_codes; ///< of the languages that are offered; empty for other choices
};

class YesNoEditor final : public FieldEditor
{
    Q_OBJECT

public:
    YesNoEditor(const Field &field, QAbstractButton *button);
    Value value() const override;
    void setValue(const Value &value) override;

private:
    QAbstractButton *m_button;
};

/// Chosen by a part of its name. What names nothing is kept as it was typed.
class PickerEditor : public FieldEditor
{
    Q_OBJECT

public:
    PickerEditor(const Field &field, ReferencePicker *picker);
    QString unreadable() const override;
    QVariant draft() const override;
    void setDraft(const QVariant &draft) override;
    void setReadOnly(bool readOnly) override;

protected:
    void changed();
    /// The field was emptied.
    virtual void clear() {}

    ReferencePicker *m_picker;

private:
    bool m_wasUnresolved = false;
};

/// A record.
class ReferenceEditor final : public PickerEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, ReferencePicker *picker, UiContext &context);
    Value value() const override;
    void setValue(const Value &value) override;

private:
    UiContext &m_context;
};

/// A time zone, country or language.
class TokenEditor final : public PickerEditor
{
    Q_OBJECT

public:
    TokenEditor(const Field &field, ReferencePicker *picker, const TokenChoices &choices);
    Value value() const override { return m_token; }
    void setValue(const Value &value) override;

protected:
    void clear() override { m_token = QLatin1StringView(""); }

private:
    TokenChoices m_choices;
    QString m_token;
};

} // namespace scd
