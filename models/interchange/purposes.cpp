#include "models/interchange/targets.h"

#include "models/interchange/importdata_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

MatchFeature::Type featureType(const QString &word)
{
    static const QHash<QString, MatchFeature::Type> types{
        {u"title"_s, MatchFeature::Type::Title}, {u"mail"_s, MatchFeature::Type::Mail},
        {u"phone"_s, MatchFeature::Type::Phone}, {u"value"_s, MatchFeature::Type::Equal},
        {u"key"_s, MatchFeature::Type::Key},     {u"place"_s, MatchFeature::Type::Place}};
    Q_ASSERT(types.contains(word));
    return types.value(word);
}

/// "person.birth_date" -> part and field. Of a part with another name than its kind ("home") either will do.
std::pair<int, int> columnOf(const Purpose &purpose, const RowRecord &part, const QString &path)
{
    const QString name = path.section(u'.', 0, 0);
    const QByteArray column = path.section(u'.', 1).toLatin1();
    for (int i = 0; i < purpose.parts.size(); ++i) {
        const RowRecord &candidate = purpose.parts[i];
        const bool isMeant =
            candidate.name == name || (candidate.name == part.name && name == QLatin1StringView(part.entity->table));
        if (isMeant)
            return {i, candidate.entity->indexOf(column)};
    }
    return {-1, -1};
}

MatchRules rulesFrom(const Purpose &purpose, const RowRecord &part, const QJsonObject &json)
{
    MatchRules rules;
    rules.needs = json.value("needs"_L1).toInt();
    rules.within = json.value("within"_L1).toString().toLatin1();
    for (const QJsonValue &entry : json.value("features"_L1).toArray()) {
        const QJsonObject object = entry.toObject();
        MatchFeature feature{featureType(object.value("is"_L1).toString()),
                             {},
                             object.value("same"_L1).toInt(),
                             object.value("near"_L1).toInt(),
                             object.value("differs"_L1).toInt()};
        for (const QJsonValue &path : object.value("of"_L1).toArray())
            feature.columns << columnOf(purpose, part, path.toString());
        rules.features << feature;
    }
    return rules;
}

QList<QByteArray> columnsOf(const QJsonValue &array)
{
    QList<QByteArray> columns;
    for (const QJsonValue &column : array.toArray())
        columns << column.toString().toLatin1();
    return columns;
}

/// A part, without its rules: these name other parts.
RowRecord partFrom(const QString &name, const QJsonObject &json)
{
    RowRecord part;
    part.name = name;
    part.entity = entityByTable(json.value("kind"_L1).toString(name));
    Q_ASSERT(part.entity != nullptr);
    const QJsonObject links = json.value("links"_L1).toObject();
    for (auto it = links.begin(); it != links.end(); ++it)
        part.links << std::pair(it.key().toLatin1(), it.value().toString());
    part.qualifier = json.value("qualifier"_L1).toString().toLatin1();
    part.isMany = json.value("many"_L1).toBool();
    part.splits = json.value("split"_L1).toBool();
    part.isAlways = json.value("always"_L1).toBool();
    part.key = columnsOf(json.value("key"_L1));
    part.exact = json.value("exact"_L1).toString().toLatin1();
    part.owner = json.value("owner"_L1).toString().toLatin1();
    part.fallback = json.value("else"_L1).toString();
    const QJsonObject defaults = json.value("defaults"_L1).toObject();
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
        part.defaults << std::pair(it.key().toLatin1(), it.value().isBool() ? Value(qint64(it.value().toBool()))
                                                                            : Value(it.value().toString()));
    return part;
}

QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

/// The readings of a kind, under the name of the part.
void addReadings(Purpose &purpose, const RowRecord &part, const QJsonObject &readings)
{
    for (auto it = readings.begin(); it != readings.end(); ++it)
        purpose.readings.insert(part.name + u'.' + it.key().section(u'.', 1), it.value());
}

Purpose purposeFrom(const QJsonObject &json, const QJsonObject &known)
{
    Purpose purpose;
    purpose.id = json.value("id"_L1).toString();
    purpose.notes = json.value("notes"_L1).toString();
    purpose.remarks = json.value("remarks"_L1).toString();
    if (const Entity *into = entityByTable(json.value("into"_L1).toString()))
        purpose.into = into->kind;
    QList<QJsonObject> objects;
    for (const QJsonValue &entry : json.value("parts"_L1).toArray()) {
        QJsonObject object = entry.toObject();
        const QString name = entry.isString() ? entry.toString() : object.value("name"_L1).toString();
        object = merged(known.value(object.value("kind"_L1).toString(name)).toObject(), object);
        const RowRecord part = partFrom(name, object);
        addReadings(purpose, part, object.value("readings"_L1).toObject());
        purpose.parts << part;
        objects << object;
    }
    for (qsizetype i = 0; i < objects.size(); ++i)
        purpose.parts[i].match = rulesFrom(purpose, purpose.parts[i], objects[i].value("match"_L1).toObject());
    purpose.readings = merged(purpose.readings, json.value("readings"_L1).toObject());
    purpose.main = purpose.indexOf(json.value("main"_L1).toString());
    Q_ASSERT(purpose.main >= 0);
    return purpose;
}

/// Every kind that can stand alone and that no purpose is about: by its fields and its name.
void addRest(QList<Purpose> &all, const QJsonObject &known)
{
    QSet<const Entity *> covered;
    for (const Purpose &purpose : std::as_const(all)) {
        for (const RowRecord &part : purpose.parts)
            covered << part.entity;
    }
    covered.remove(entityByTable(u"venue"_s));
    for (const Entity *description : catalogue()) {
        const bool needsOthers =
            std::any_of(description->fields.begin(), description->fields.end(),
                        [](const Field &field) { return field.required && field.kind == FieldKind::Reference; });
        if (covered.contains(description) || description->owner >= 0 || needsOthers || !description->isSearchable() ||
            description->kind == EntityKind::Committee)
            continue;
        const QString table = QString::fromLatin1(description->table);
        QJsonObject json{{u"id"_s, QString(u"kind:"_s + table)}, {u"main"_s, table}};
        if (description->indexOf("notes") >= 0)
            json.insert(u"notes"_s, QString(table + u".notes"_s));
        QJsonObject part{{u"name"_s, table}};
        if (!known.contains(table))
            part.insert(u"match"_s,
                        QJsonObject{{u"needs"_s, 4},
                                    {u"features"_s, QJsonArray{QJsonObject{{u"is"_s, u"title"_s}, {u"same"_s, 4}}}}});
        json.insert(u"parts"_s, QJsonArray{part});
        all << purposeFrom(json, known);
    }
}

QList<Purpose> load()
{
    const QJsonObject json = importData(u"purposes.json"_s);
    const QJsonObject known = json.value("parts"_L1).toObject();
    QList<Purpose> all;
    for (const QJsonValue &purpose : json.value("purposes"_L1).toArray())
        all << purposeFrom(purpose.toObject(), known);
    addRest(all, known);
    return all;
}

} // namespace

int Purpose::indexOf(const QString &part) const
{
    for (int i = 0; i < parts.size(); ++i) {
        if (parts[i].name == part)
            return i;
    }
    return -1;
}

std::pair<int, int> Purpose::notesField() const
{
    const int part = indexOf(notes.section(u'.', 0, 0));
    if (part < 0)
        return {-1, -1};
    return {part, parts[part].entity->indexOf(notes.section(u'.', 1).toLatin1())};
}

const QList<Purpose> &purposes()
{
    static const QList<Purpose> all = load();
    return all;
}

const Purpose *purposeById(const QString &id)
{
    for (const Purpose &purpose : purposes()) {
        if (purpose.id == id)
            return &purpose;
    }
    return nullptr;
}

} // namespace scd
