#include "models/interchange/targets.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

struct Named
{
    const char *id;
    const char *label;
};

constexpr Named purposeLabels[] = {
    //: What a sheet holds
    {"people", QT_TRANSLATE_NOOP("Import", "People")},
    //: What a sheet holds
    {"delegates", QT_TRANSLATE_NOOP("Import", "Delegates of a delegation")},
    //: What a sheet holds
    {"hosts", QT_TRANSLATE_NOOP("Import", "Host families")},
    //: What a sheet holds
    {"volunteers", QT_TRANSLATE_NOOP("Import", "Volunteers")},
    //: What a sheet holds
    {"partnerships", QT_TRANSLATE_NOOP("Import", "Partner cities and partnerships")},
    //: What a sheet holds
    {"programme", QT_TRANSLATE_NOOP("Import", "Items of an itinerary")},
};

constexpr Named partLabels[] = {
    //: One of two cities of a partnership
    {"home", QT_TRANSLATE_NOOP("Import", "Our community")},
    //: One of two cities of a partnership
    {"partner", QT_TRANSLATE_NOOP("Import", "Partner city")},
};

/// By what comes behind the part: several parts may have the same reading.
constexpr Named readingLabels[] = {
    {"name", QT_TRANSLATE_NOOP("Import", "Name in one cell")},
    {"surnames", QT_TRANSLATE_NOOP("Import", "Both surnames in one cell")},
    {"surname", QT_TRANSLATE_NOOP("Import", "Surname with its particles")},
    {"diet_allergies", QT_TRANSLATE_NOOP("Import", "Diet and allergies in one cell")},
    {"languages", QT_TRANSLATE_NOOP("Import", "Languages")},
    {"position", QT_TRANSLATE_NOOP("Import", "Office, with the role where it names one")},
    {"adults", QT_TRANSLATE_NOOP("Import", "Adults, one after the other")},
    {"children", QT_TRANSLATE_NOOP("Import", "Children with their ages")},
    {"city_zip", QT_TRANSLATE_NOOP("Import", "City and postal code in one cell")},
    {"told_on", QT_TRANSLATE_NOOP("Import", "Day on which the form was filled in")},
    {"coordinates", QT_TRANSLATE_NOOP("Import", "Latitude and longitude in one cell")},
    {"place", QT_TRANSLATE_NOOP("Import", "Name and address in one cell")},
    {"time", QT_TRANSLATE_NOOP("Import", "Start, or start and end in one cell")},
    {"ends", QT_TRANSLATE_NOOP("Import", "End, or that it is open")},
    {"when", QT_TRANSLATE_NOOP("Import", "Date and start in one cell")},
    {"until", QT_TRANSLATE_NOOP("Import", "Date and end in one cell")},
    {"groups", QT_TRANSLATE_NOOP("Import", "Groups that take part")},
    {"attire", QT_TRANSLATE_NOOP("Import", "Attire, with what to bring")},
    {"place_zone", QT_TRANSLATE_NOOP("Import", "Time zone, where it is another one than the delegation's")},
    {"repeats", QT_TRANSLATE_NOOP("Import", "Rule by which it happens again")},
};

template <std::size_t N>
QString labelIn(const Named (&list)[N], const QString &id)
{
    for (const Named &entry : list) {
        if (id == QLatin1StringView(entry.id))
            return QCoreApplication::translate("Import", entry.label);
    }
    return {};
}

QString partLabel(const RowRecord &part)
{
    const QString own = labelIn(partLabels, part.name);
    return own.isEmpty() ? part.entity->translatedSingular() : own;
}

QString qualifierLabel(const RowRecord &part, const QString &qualifier)
{
    const int index = part.entity->indexOf(part.qualifier);
    return index < 0 ? qualifier : part.entity->fields[static_cast<std::size_t>(index)].labelOf(qualifier);
}

/// The qualifiers that are offered: the choices of the column. Numbers (a year) come from headers only.
QStringList qualifiersOf(const RowRecord &part)
{
    QStringList tokens;
    const int index = part.entity->indexOf(part.qualifier);
    if (index >= 0) {
        for (const Choice &choice : part.entity->fields[static_cast<std::size_t>(index)].choices)
            tokens << QString::fromLatin1(choice.token);
    }
    return tokens;
}

/// The highest class of the columns that a reading fills: "allergies" of its own part, "delegate.role" of another.
Sensitivity classOfRoles(const Purpose &purpose, const RowRecord &own, const QJsonObject &roles)
{
    Sensitivity highest = Sensitivity::Public;
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const QString path = it.value().toString();
        const qsizetype dot = path.indexOf(u'.');
        const int part = dot < 0 ? -1 : purpose.indexOf(path.left(dot));
        const Entity &entity = part < 0 ? *own.entity : *purpose.parts[part].entity;
        const int field = entity.indexOf(path.mid(dot + 1).toLatin1());
        if (field >= 0)
            highest = std::max(highest, entity.fields[static_cast<std::size_t>(field)].sensitivity);
    }
    return highest;
}

} // namespace

bool RowRecord::offers(const Field &field) const
{
    return !field.derived && qualifier != field.column &&
           std::none_of(links.begin(), links.end(), [&](const auto &link) { return link.first == field.column; });
}

QString Purpose::label() const
{
    const QString own = labelIn(purposeLabels, id);
    return own.isEmpty() ? mainPart().entity->translatedPlural() : own;
}

Target targetByPath(const Purpose &purpose, const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString head = path.left(dot);
    const QString tail = path.mid(dot + 1).section(u'@', 0, 0);
    Target target;
    target.path = path;
    target.qualifier = head.section(u':', 1);
    target.language = path.section(u'@', 1);
    const int part = purpose.indexOf(head.section(u':', 0, 0));
    if (part < 0 || dot < 0)
        return {};
    const RowRecord &record = purpose.parts[part];
    if (!target.qualifier.isEmpty() && record.qualifier.isEmpty())
        return {};
    const QJsonObject roles = purpose.readings.value(head + u'.' + tail).toObject();
    const int index = record.entity->indexOf(tail.toLatin1());
    QString label;
    if (!roles.isEmpty()) {
        target.reading = roles.value("reading"_L1).toString();
        target.roles = roles;
        label = labelIn(readingLabels, tail);
    } else if (index >= 0 && record.offers(record.entity->fields[static_cast<std::size_t>(index)])) {
        target.field = &record.entity->fields[static_cast<std::size_t>(index)];
        label = target.field->translatedLabel();
    } else {
        return {};
    }
    target.part = part;
    const QString of = target.qualifier.isEmpty()
                           ? partLabel(record)
                           //: A kind of record and which of them: "Contact (E-mail)"
                           : QCoreApplication::translate("Import", "%1 (%2)")
                                 .arg(partLabel(record), qualifierLabel(record, target.qualifier));
    //: A kind of record and one of its fields: "Host family: Pets"
    target.m_label = part == purpose.main && target.qualifier.isEmpty()
                         ? label
                         : QCoreApplication::translate("Import", "%1: %2").arg(of, label);
    if (!target.language.isEmpty())
        target.m_label = QCoreApplication::translate("Import", "%1 (%2)").arg(target.m_label, target.language);
    target.m_takesSeveral = record.isMany || (target.field != nullptr &&
                                              (target.field->kind == FieldKind::LongText || path == purpose.notes));
    target.m_sensitivity = target.field != nullptr ? target.field->sensitivity : classOfRoles(purpose, record, roles);
    return target;
}

QList<Target> targetsOf(const Purpose &purpose, const QStringList &languages, const QStringList &years)
{
    QList<Target> all;
    const auto add = [&](const QString &path) {
        const Target target = targetByPath(purpose, path);
        if (!target.isValid())
            return;
        if (target.field != nullptr && target.field->kind == FieldKind::LocalText) {
            for (const QString &language : languages)
                all << targetByPath(purpose, path + u'@' + language);
        } else {
            all << target;
        }
    };
    for (const RowRecord &part : purpose.parts) {
        for (auto it = purpose.readings.begin(); it != purpose.readings.end(); ++it) {
            if (it.key().section(u'.', 0, 0) == part.name)
                add(it.key());
        }
        QStringList heads{part.name};
        if (!part.qualifier.isEmpty())
            heads.clear();
        const QStringList qualifiers = qualifiersOf(part);
        for (const QString &qualifier : qualifiers.isEmpty() && !part.qualifier.isEmpty() ? years : qualifiers)
            heads << part.name + u':' + qualifier;
        for (const QString &head : std::as_const(heads)) {
            for (const Field &field : part.entity->fields) {
                // A reading of that name was added above.
                if (const QString path = head + u'.' + field.columnName(); !purpose.readings.contains(path))
                    add(path);
            }
        }
    }
    return all;
}

} // namespace scd
