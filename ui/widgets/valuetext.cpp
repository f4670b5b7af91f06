#include "ui/widgets/valuetext.h"

#include "models/domain/text.h"
#include "resources/isonames.h"
#include "ui/widgets/languagetextedit.h"

namespace scd {

namespace {

constexpr qsizetype longest = 160;

QString cut(const QString &text)
{
    const QString line = shownLine(text);
    return line.size() > longest ? line.left(longest).trimmed() + QStringLiteral("…") : line;
}

} // namespace

ValueText::ValueText(const Workspace &workspace, const Formats &formats, const QStringList &languages)
    : m_workspace(workspace)
    , m_formats(formats)
    , m_languages(languages)
{
}

QString ValueText::value(const Field &field, const Value &value) const
{
    if (isNull(value))
        return {};
    const QString text = textOf(value);
    const QString language = m_languages.value(0);
    switch (field.kind) {
    case FieldKind::Date:
        return m_formats.date(QDate::fromString(text, Qt::ISODate));
    case FieldKind::Time:
        return m_formats.time(QTime::fromString(text, u"HH:mm"));
    case FieldKind::Timestamp: {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
        return m_formats.dateTime(moment.date(), moment.time());
    }
    case FieldKind::Country:
        return text.isEmpty() ? QString() : countryName(text, language);
    case FieldKind::Languages: {
        QStringList names;
        for (const QString &code : text.split(u' ', Qt::SkipEmptyParts))
            names << languageName(code, language);
        return m_formats.locale().createSeparatedList(names);
    }
    case FieldKind::YesNo:
        return intOf(value) ? tr("yes") : tr("no");
    case FieldKind::Choice:
        return field.labelOf(text);
    case FieldKind::Choices: {
        QStringList names;
        for (const QString &token : text.split(u' ', Qt::SkipEmptyParts))
            names << field.labelOf(token);
        return m_formats.locale().createSeparatedList(names);
    }
    case FieldKind::Dates:
        return m_formats.days(Codec<QList<QDate>>::fromValue(value));
    case FieldKind::Reference: {
        const QString title = m_workspace.title({field.target, intOf(value)}, m_languages);
        return title.isEmpty() ? entity(field.target).translatedSingular() : cut(title);
    }
    case FieldKind::LocalText:
        return cut(text.startsWith(u'{') ? LocalText::fromJson(text).best(m_languages) : text);
    case FieldKind::Number:
        // A year is no quantity: no mark between its digits.
        return QString::number(intOf(value));
    case FieldKind::Real: {
        const double *number = std::get_if<double>(&value);
        return number ? m_formats.locale().toString(*number, 'f', 4) : QString();
    }
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Zone:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
        break;
    }
    return std::holds_alternative<qint64>(value) ? QString::number(intOf(value)) : cut(text);
}

QString ValueText::record(Ref ref) const
{
    const QString kind = entity(ref.kind).translatedSingular();
    const QString title = shownLine(m_workspace.title(ref, m_languages));
    //: A kind of record and what it is called: "Person: Ana Ortega"
    return title.isEmpty() ? kind : tr("%1: %2").arg(kind, title);
}

QString ValueText::cellLine(const Entity &entity, const QString &column, const Value &before, const Value &after) const
{
    const int index = fieldOfColumn(entity, column);
    if (index < 0)
        return {};
    const Field &field = entity.fields.at(static_cast<std::size_t>(index));
    QString label = field.translatedLabel();
    if (const QString language = column.section(u'@', 1); !language.isEmpty())
        //: A field in one language: "Title (Español)"
        label = tr("%1 (%2)").arg(label, ownLanguageName(language));
    if (field.sensitivity == Sensitivity::Sealed)
        return tr("%1 was changed").arg(label);
    const QString from = value(field, before);
    const QString to = value(field, after);
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (from.isEmpty())
        //: A field and the value it was given: "Arrival: 15:05"
        return tr("%1: %2", "field and value").arg(label, to);
    if (to.isEmpty())
        //: A field whose value was taken away: "Arrival: 14:20 → (empty)"
        return tr("%1: %2 → (empty)").arg(label, from);
    return tr("%1: %2 → %3").arg(label, from, to);
}

QStringList ValueText::lines(const RowChange &change) const
{
    QStringList lines;
    const Entity *description = entityByNumber(static_cast<int>(change.row.kind));
    if (!description)
        return lines;
    for (const CellChange &cell : change.cells) {
        if (cell.cell == QLatin1StringView("alive")) {
            const auto presence = [](const QMap<QString, Value> &values) {
                return values.isEmpty() ? qint64(-1) : intOf(values.first());
            };
            if (change.created)
                continue;
            lines << (presence(cell.after) == static_cast<qint64>(Presence::Alive) ? tr("Taken out of the Trash")
                                                                                   : tr("Moved to the Trash"));
            continue;
        }
        QStringList columns = cell.after.keys();
        for (const QString &column : cell.before.keys()) {
            if (!columns.contains(column))
                columns << column;
        }
        for (const QString &column : columns) {
            const QString line = cellLine(*description, column, cell.before.value(column), cell.after.value(column));
            if (!line.isEmpty() && cell.before.value(column) != cell.after.value(column))
                lines << line;
        }
    }
    return lines;
}

} // namespace scd
