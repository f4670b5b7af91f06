#include "ui/widgets/fieldeditor.h"

#include "ui/widgets/choicechips.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldeditor_p.h"
#include "ui/widgets/languagetextedit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPlainTextEdit>

namespace scd {

QVariant FieldEditor::draft() const
{
    const Value current = value();
    if (const auto *text = std::get_if<QString>(&current))
        return *text;
    if (const auto *number = std::get_if<qint64>(&current))
        return *number;
    if (const auto *real = std::get_if<double>(&current))
        return *real;
    return {};
}

void FieldEditor::setDraft(const QVariant &draft)
{
    switch (draft.typeId()) {
    case QMetaType::QString:
        return setValue(draft.toString());
    case QMetaType::LongLong:
        return setValue(draft.toLongLong());
    case QMetaType::Double:
        return setValue(draft.toDouble());
    default:
        setValue(Value());
    }
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_widget->setEnabled(!readOnly);
}

std::unique_ptr<FieldEditor> makeFieldEditor(const Field &field, QWidget *widget, UiContext &context)
{
    const auto tokens = [&](TokenChoices::Kind kind) -> std::unique_ptr<FieldEditor> {
        if (auto *picker = qobject_cast<ReferencePicker *>(widget))
            return std::make_unique<TokenEditor>(field, picker,
                                                 TokenChoices(kind, context.language, context.clock.now()));
        return nullptr;
    };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            return std::make_unique<LineEditor>(field, edit);
        [[fallthrough]]; // an address of several lines
    case FieldKind::LongText:
        if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            return std::make_unique<LongTextEditor>(field, edit);
        return nullptr;
    case FieldKind::LocalText:
        if (auto *edit = qobject_cast<LanguageTextEdit *>(widget))
            return std::make_unique<LocalTextEditor>(field, edit, context.language);
        return nullptr;
    case FieldKind::Date:
    case FieldKind::Dates:
    case FieldKind::Time:
        if (auto *edit = qobject_cast<TypedField *>(widget))
            return std::make_unique<MomentEditor>(field, edit, context.formats(), context.clock.today());
        return nullptr;
    case FieldKind::Number:
    case FieldKind::Real:
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            return std::make_unique<NumberEditor>(field, edit, context.formats());
        return nullptr;
    case FieldKind::Zone:
        return tokens(TokenChoices::Kind::Zones);
    case FieldKind::Country:
        return tokens(TokenChoices::Kind::Countries);
    case FieldKind::Languages:
        if (auto *chips = qobject_cast<ChoiceChips *>(widget))
            return std::make_unique<ChipsEditor>(field, chips, context.language);
        return tokens(TokenChoices::Kind::Languages);
    case FieldKind::Choice:
        if (auto *box = qobject_cast<QComboBox *>(widget))
            return std::make_unique<ChoiceEditor>(field, box);
        if (auto *segments = qobject_cast<SegmentedControl *>(widget))
            return std::make_unique<ChoiceEditor>(field, segments);
        return nullptr;
    case FieldKind::Choices:
        if (auto *chips = qobject_cast<ChoiceChips *>(widget))
            return std::make_unique<ChipsEditor>(field, chips, context.language);
        return nullptr;
    case FieldKind::YesNo:
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            return std::make_unique<YesNoEditor>(field, button);
        return nullptr;
    case FieldKind::Reference:
        if (auto *picker = qobject_cast<ReferencePicker *>(widget))
            return std::make_unique<ReferenceEditor>(field, picker, context);
        return nullptr;
    case FieldKind::Timestamp:
        return nullptr;
    }
    return nullptr;
}

} // namespace scd
