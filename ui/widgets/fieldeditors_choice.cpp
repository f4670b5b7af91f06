#include "resources/isonames.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/fieldeditor_p.h"
#include "ui/widgets/referencesource.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalBlocker>

// Fields that are chosen.

using namespace Qt::StringLiterals;

namespace scd {

// Choices ---------------------------------------------------------------------------------------------------

ChoiceEditor::ChoiceEditor(const Field &field, QComboBox *box)
    : FieldEditor(field, box)
    , m_box(box)
{
    box->clear();
    for (const Choice &choice : field.choices)
        box->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    connect(box, &QComboBox::activated, this, [this] {
        Q_EMIT typing();
        Q_EMIT finished();
    });
}

ChoiceEditor::ChoiceEditor(const Field &field, SegmentedControl *segments)
    : FieldEditor(field, segments)
    , m_segments(segments)
{
    QList<ChipChoice> all;
    for (const Choice &choice : field.choices)
        all << ChipChoice{QString::fromLatin1(choice.token), choiceLabel(choice)};
    segments->setSegments(all);
    connect(segments, &SegmentedControl::currentChanged, this, [this] {
        Q_EMIT typing();
        Q_EMIT finished();
    });
}

Value ChoiceEditor::value() const
{
    return m_box ? m_box->currentData().toString() : m_segments->current();
}

void ChoiceEditor::setValue(const Value &value)
{
    // A token of a newer version shows as the first choice; it stays in the file until another one is chosen.
    if (m_box) {
        const QSignalBlocker blocker(m_box);
        m_box->setCurrentIndex(std::max(0, m_box->findData(textOf(value))));
        m_box->update();
    } else {
        m_segments->setCurrent(textOf(value));
    }
}

ChipsEditor::ChipsEditor(const Field &field, ChoiceChips *chips, const QString &language)
    : FieldEditor(field, chips)
    , m_chips(chips)
    , m_language(language)
{
    if (field.kind == FieldKind::Languages) {
        offerLanguages({});
    } else {
        QList<ChipChoice> all;
        for (const Choice &choice : field.choices)
            all << ChipChoice{QString::fromLatin1(choice.token), choiceLabel(choice)};
        chips->setChoices(all);
    }
    connect(chips, &ChoiceChips::selectedChanged, this, [this] {
        Q_EMIT typing();
        Q_EMIT finished();
    });
}

/// The usual ones, and those that the record has besides.
void ChipsEditor::offerLanguages(const QStringList &spoken)
{
    QStringList codes{u"en"_s, u"es"_s, u"fil"_s, u"qu"_s, u"zh"_s, u"ja"_s,
                      u"ko"_s, u"fr"_s, u"de"_s,  u"pt"_s, u"it"_s};
    for (const QString &code : spoken) {
        if (!codes.contains(code))
            codes << code;
    }
    if (codes == m_codes)
        return;
    m_codes = codes;
    QList<ChipChoice> all;
    for (const QString &code : std::as_const(codes))
        all << ChipChoice{code, Formats::capitalised(languageName(code, m_language))};
    m_chips->setChoices(all);
}

Value ChipsEditor::value() const
{
    return m_chips->selected().join(u' ');
}

void ChipsEditor::setValue(const Value &value)
{
    const QSignalBlocker blocker(m_chips);
    const QStringList tokens = textOf(value).split(u' ', Qt::SkipEmptyParts);
    if (!m_codes.isEmpty())
        offerLanguages(tokens);
    m_chips->setSelected(tokens);
}

YesNoEditor::YesNoEditor(const Field &field, QAbstractButton *button)
    : FieldEditor(field, button)
    , m_button(button)
{
    connect(button, &QAbstractButton::clicked, this, [this] {
        Q_EMIT typing();
        Q_EMIT finished();
    });
}

Value YesNoEditor::value() const
{
    return qint64(m_button->isChecked());
}

void YesNoEditor::setValue(const Value &value)
{
    const QSignalBlocker blocker(m_button);
    m_button->setChecked(intOf(value) != 0);
}

// Records and tokens ----------------------------------------------------------------------------------------

PickerEditor::PickerEditor(const Field &field, ReferencePicker *picker)
    : FieldEditor(field, picker)
    , m_picker(picker)
{
    // Nothing of that name: the file keeps what it has, and the form says so.
    connect(picker, &ReferencePicker::settled, this, [this] {
        if (std::exchange(m_wasUnresolved, m_picker->isUnresolved()) || m_wasUnresolved)
            changed();
    });
    connect(picker, &ReferencePicker::cleared, this, [this] {
        if (m_picker->isUnresolved())
            return;
        clear();
        changed();
    });
}

void PickerEditor::changed()
{
    Q_EMIT typing();
    Q_EMIT finished();
}

QString PickerEditor::unreadable() const
{
    return m_picker->problem();
}

QVariant PickerEditor::draft() const
{
    // A list, because a token is a text as well.
    return m_picker->isUnresolved() ? QVariant(QStringList(m_picker->text())) : FieldEditor::draft();
}

void PickerEditor::setDraft(const QVariant &draft)
{
    if (draft.typeId() == QMetaType::QStringList)
        m_picker->setTyped(draft.toStringList().value(0));
    else
        FieldEditor::setDraft(draft);
}

void PickerEditor::setReadOnly(bool readOnly)
{
    m_picker->setEnabled(!readOnly);
}

ReferenceEditor::ReferenceEditor(const Field &field, ReferencePicker *picker, UiContext &context)
    : PickerEditor(field, picker)
    , m_context(context)
{
    const EntityKind target = field.target;
    picker->setProvider([&context, target](const QString &typed) { return referenceEntries(context, target, typed); });
    connect(picker, &ReferencePicker::picked, this, &ReferenceEditor::changed);
}

Value ReferenceEditor::value() const
{
    const auto current = m_picker->current();
    return current && current->id != 0 ? Value(current->id) : Value();
}

void ReferenceEditor::setValue(const Value &value)
{
    if (const qint64 id = intOf(value); id != 0)
        m_picker->setCurrent(referenceEntry(m_context, {field().target, id}));
    else
        m_picker->setCurrent(std::nullopt);
}

TokenEditor::TokenEditor(const Field &field, ReferencePicker *picker, const TokenChoices &choices)
    : PickerEditor(field, picker)
    , m_choices(choices)
{
    picker->setProvider([this](const QString &typed) { return m_choices.find(typed); });
    connect(picker, &ReferencePicker::picked, this, [this](const ReferencePicker::Entry &entry) {
        m_token = m_choices.tokenOf(entry.id);
        m_picker->setCurrent(m_choices.entryOf(m_token));
        changed();
    });
}

void TokenEditor::setValue(const Value &value)
{
    m_token = textOf(value);
    m_picker->setCurrent(m_token.isEmpty() ? std::nullopt : std::optional(m_choices.entryOf(m_token)));
}

} // namespace scd
