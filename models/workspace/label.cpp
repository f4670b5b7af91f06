#include "models/workspace/label.h"

namespace scd {

namespace {

// The ids stand in journals for ever: never change one, only add.
struct Known
{
    const char *id;
    const char *sentence;  ///< %1, %2 … are the arguments; translated in context "Label"
    const char *arguments; ///< one letter each: t text, e entity, f field of entity (as "entity.column"), n number
};

constexpr Known known[] = {
    //: History entry. %1 is the name of a field ("First day"), %2 of a record ("Mayor's visit")
    {"edit", QT_TRANSLATE_NOOP("Label", "Change “%1” of %2"), "ft"},
    //: History entry for a record that has no name. %1 is a field, %2 the kind of record ("Delegate")
    {"edit.unnamed", QT_TRANSLATE_NOOP("Label", "Change “%1” (%2)"), "fe"},
    //: History entry. %1 is a kind of record ("Person"), %2 its name
    {"add", QT_TRANSLATE_NOOP("Label", "Add %1: %2"), "et"},
    //: History entry. %1 is a kind of record
    {"add.unnamed", QT_TRANSLATE_NOOP("Label", "Add %1"), "e"},
    //: History entry. %1 is a kind of record ("Person"), %2 its name
    {"remove", QT_TRANSLATE_NOOP("Label", "Delete %1: %2"), "et"},
    //: History entry. %1 is a kind of record
    {"remove.unnamed", QT_TRANSLATE_NOOP("Label", "Delete %1"), "e"},
    //: History entry: taken out of the Trash. %1 is a kind of record, %2 its name
    {"restore", QT_TRANSLATE_NOOP("Label", "Restore %1: %2"), "et"},
    //: History entry: taken out of the Trash. %1 is a kind of record
    {"restore.unnamed", QT_TRANSLATE_NOOP("Label", "Restore %1"), "e"},
    //: History entry. %n people; %1 is the delegation
    {"delegates.add", QT_TRANSLATE_N_NOOP("Label", "Add %n delegate(s) to %1"), "nt"},
    //: History entry. %1 is the delegation
    {"delegates.order", QT_TRANSLATE_NOOP("Label", "Change the order of precedence in %1"), "t"},
    //: History entry. %1 is the delegation
    {"day.copy", QT_TRANSLATE_NOOP("Label", "Copy a day in the programme of %1"), "t"},
    //: History entry. %1 is an itinerary item
    {"item.move", QT_TRANSLATE_NOOP("Label", "Move “%1” to another day"), "t"},
    //: History entry: items that were drafts are certain now. %1 is the delegation
    {"items.confirm", QT_TRANSLATE_N_NOOP("Label", "Confirm %n item(s) in the programme of %1"), "nt"},
    //: History entry: all days become later ones. %1 is the delegation
    {"itinerary.shift", QT_TRANSLATE_N_NOOP("Label", "Shift the programme of %1 later by %n day(s)"), "nt"},
    //: History entry: all days become earlier ones. %1 is the delegation
    {"itinerary.earlier", QT_TRANSLATE_N_NOOP("Label", "Shift the programme of %1 earlier by %n day(s)"), "nt"},
    //: History entry. %1 is a document ("Full programme"), %2 the delegation
    {"print", QT_TRANSLATE_NOOP("Label", "Print %1 of %2"), "tt"},
    {"sample", QT_TRANSLATE_NOOP("Label", "Make the sample committee"), ""},
    {"readfolder", QT_TRANSLATE_NOOP("Label", "Read a whole committee from a folder"), ""},
    //: History entry. %1 is the name of the file that was read
    {"import", QT_TRANSLATE_NOOP("Label", "Import %1"), "t"},
    {"setup", QT_TRANSLATE_NOOP("Label", "Start the committee"), ""},
    {"settings", QT_TRANSLATE_NOOP("Label", "Change the data of the committee"), ""},
    //: History entry. %1 is the sentence of the change that was taken back
    {"undo", QT_TRANSLATE_NOOP("Label", "Undo: %1"), "l"},
    //: History entry. %1 is the sentence of the change that was made again
    {"redo", QT_TRANSLATE_NOOP("Label", "Redo: %1"), "l"},
    //: History entry: an older change was taken back from History. %1 is its sentence
    {"revert", QT_TRANSLATE_NOOP("Label", "Revert: %1"), "l"},
};

const Known *find(const QString &id)
{
    for (const Known &entry : known) {
        if (id == QLatin1StringView(entry.id))
            return &entry;
    }
    return nullptr;
}

QString number(EntityKind kind)
{
    return QString::number(static_cast<int>(kind));
}

Label named(const char *id, EntityKind kind, const QString &title)
{
    if (title.isEmpty())
        return {QLatin1StringView(id) + QStringLiteral(".unnamed"), {number(kind)}};
    return {QLatin1StringView(id), {number(kind), title}};
}

QString fieldName(const QString &argument)
{
    const QStringList parts = argument.split(u'.');
    const Entity *description = entityByNumber(parts.first().toInt());
    const int index = description == nullptr ? -1 : description->indexOf(parts.last().toLatin1());
    return index < 0 ? parts.last() : description->fields[static_cast<std::size_t>(index)].translatedLabel();
}

QString entityName(const QString &argument)
{
    const Entity *description = entityByNumber(argument.toInt());
    return description == nullptr ? argument : description->translatedSingular();
}

} // namespace

namespace labels {

Label edit(EntityKind kind, const Field &field, const QString &recordTitle)
{
    const QString argument = number(kind) + u'.' + field.columnName();
    if (recordTitle.isEmpty())
        return {QStringLiteral("edit.unnamed"), {argument, number(kind)}};
    return {QStringLiteral("edit"), {argument, recordTitle}};
}

Label add(EntityKind kind, const QString &recordTitle)
{
    return named("add", kind, recordTitle);
}

Label remove(EntityKind kind, const QString &recordTitle)
{
    return named("remove", kind, recordTitle);
}

Label restore(EntityKind kind, const QString &recordTitle)
{
    return named("restore", kind, recordTitle);
}

Label addDelegates(int count, const QString &delegation)
{
    return {QStringLiteral("delegates.add"), {QString::number(count), delegation}};
}

Label reorderDelegates(const QString &delegation)
{
    return {QStringLiteral("delegates.order"), {delegation}};
}

Label copyDay(const QString &delegation)
{
    return {QStringLiteral("day.copy"), {delegation}};
}

Label moveItem(const QString &item)
{
    return {QStringLiteral("item.move"), {item}};
}

Label confirmItems(int count, const QString &delegation)
{
    return {QStringLiteral("items.confirm"), {QString::number(count), delegation}};
}

Label shiftItinerary(const QString &delegation, int days)
{
    // A count of a sentence is never negative: no language has a plural for it.
    return {days < 0 ? QStringLiteral("itinerary.earlier") : QStringLiteral("itinerary.shift"),
            {QString::number(qAbs(days)), delegation}};
}

Label printed(const QString &document, const QString &delegation)
{
    return {QStringLiteral("print"), {document, delegation}};
}

Label imported(const QString &fileName)
{
    return {QStringLiteral("import"), {fileName}};
}

Label sample()
{
    return {QStringLiteral("sample")};
}

Label readFolder()
{
    return {QStringLiteral("readfolder")};
}

Label setUp()
{
    return {QStringLiteral("setup")};
}

Label settings()
{
    return {QStringLiteral("settings")};
}

Label about(const char *what, const Label &label)
{
    return {QLatin1StringView(what), QStringList{label.id} + label.arguments};
}

} // namespace labels

QString sentenceOf(const Label &label)
{
    const Known *entry = find(label.id);
    if (entry == nullptr)
        return label.id; // of a newer version
    int count = -1;
    QStringList texts;
    for (int i = 0; entry->arguments[i] != '\0'; ++i) {
        const QString argument = label.arguments.value(i);
        switch (entry->arguments[i]) {
        case 'n':
            count = argument.toInt();
            break;
        case 'e':
            texts << entityName(argument);
            break;
        case 'f':
            texts << fieldName(argument);
            break;
        case 'l':
            texts << sentenceOf({argument, label.arguments.mid(i + 1)});
            break;
        default:
            texts << argument;
        }
    }
    QString sentence = QCoreApplication::translate("Label", entry->sentence, nullptr, count);
    // All places are filled at once, so that a "%2" in a name is not taken for one.
    switch (texts.size()) {
    case 1:
        return sentence.arg(texts[0]);
    case 2:
        return sentence.arg(texts[0], texts[1]);
    default:
        return sentence;
    }
}

} // namespace scd
