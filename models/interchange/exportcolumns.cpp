#include "models/interchange/exportcolumns.h"

#include "resources/isonames.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QString plainWord(const char *text)
{
    return QString::fromLatin1(text).toLower().replace(u' ', u'-');
}

/// The name of a column that is one language of a text: "Name (Spanish)".
QString languageLabel(const QString &label, const QString &language, const QString &shownIn)
{
    const QString name = languageName(language, shownIn);
    //: The head of a column: a field in one language, "Title (Spanish)"
    return QCoreApplication::translate("scd::Export", "%1 (%2)").arg(label, name);
}

} // namespace

QList<ExportColumn> exportColumns(const Entity &entity, const QStringList &languages)
{
    QList<ExportColumn> columns;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        if (field.derived)
            continue;
        const auto index = static_cast<int>(i);
        if (field.kind != FieldKind::LocalText) {
            columns << ExportColumn{index, {}, field.columnName(), field.translatedLabel()};
            continue;
        }
        for (const QString &language : languages)
            columns << ExportColumn{index, language, field.columnName() + u'@' + language,
                                    languages.size() == 1
                                        ? field.translatedLabel()
                                        : languageLabel(field.translatedLabel(), language, languages.first())};
    }
    return columns;
}

Sensitivity sensitivityOf(const Entity &entity, const ExportColumn &column)
{
    return column.field < 0 ? Sensitivity::Public : entity.fields[static_cast<std::size_t>(column.field)].sensitivity;
}

bool mayLeave(Sensitivity value, Sensitivity chosen, bool isAsked)
{
    if (value == Sensitivity::Sealed)
        return isAsked && chosen >= Sensitivity::Personal;
    return value <= chosen;
}

Result<ColumnChoice> chooseColumns(const Entity &entity, const QStringList &languages, const QStringList &ids,
                                   Sensitivity chosen)
{
    const QList<ExportColumn> all = exportColumns(entity, languages);
    ColumnChoice choice;
    const auto put = [&](const ExportColumn &column, bool isAsked) {
        (mayLeave(sensitivityOf(entity, column), chosen, isAsked) ? choice.taken : choice.leftOut) << column;
    };
    if (ids.isEmpty()) {
        for (const ExportColumn &column : all)
            put(column, false);
        return choice;
    }
    for (const QString &id : ids) {
        bool found = false;
        for (const ExportColumn &column : all) {
            // A field's name alone stands for all its languages.
            if (column.id != id && column.id.section(u'@', 0, 0) != id)
                continue;
            found = true;
            if (!choice.taken.contains(column) && !choice.leftOut.contains(column))
                put(column, true);
        }
        if (!found)
            return failure(ErrorKind::NotFound, id);
    }
    return choice;
}

std::optional<Sensitivity> exportSensitivity(const QString &token)
{
    for (const Sensitivity chosen : {Sensitivity::Public, Sensitivity::Internal, Sensitivity::Personal}) {
        if (token == tokenOfSensitivity(chosen))
            return chosen;
    }
    return std::nullopt;
}

QString tokenOfSensitivity(Sensitivity chosen)
{
    switch (chosen) {
    case Sensitivity::Public:
        return u"public"_s;
    case Sensitivity::Internal:
        return u"internal"_s;
    case Sensitivity::Personal:
    case Sensitivity::Sealed:
        break;
    }
    return u"personal"_s;
}

const Entity *exportKind(const QString &word)
{
    for (const Entity *description : catalogue()) {
        if (word == QLatin1StringView(description->table) || word == plainWord(description->plural))
            return description;
    }
    return nullptr;
}

QStringList exportKindWords()
{
    QStringList words;
    for (const Entity *description : catalogue())
        words << plainWord(description->plural);
    return words;
}

} // namespace scd
