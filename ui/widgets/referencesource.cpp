#include "ui/widgets/referencesource.h"

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "resources/isonames.h"

namespace scd {

namespace {

QString joinedLine(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present << shownLine(part);
    }
    return present.join(QStringLiteral(", "));
}

} // namespace

QString placeLine(const UiContext &context, const Community &community)
{
    const QString country = community.country.isEmpty() ? QString() : countryName(community.country, context.language);
    return joinedLine({community.name, country});
}

ReferencePicker::Entry referenceEntry(const UiContext &context, Ref ref)
{
    ReferencePicker::Entry entry{ref.id, shownLine(context.workspace.title(ref, context.languages())), {}, {}};
    const auto record = context.workspace.record(ref);
    if (!record)
        return entry;
    switch (ref.kind) {
    case EntityKind::Person:
        if (const auto home = context.workspace.find<Community>(fromRecord<Person>(*record).community))
            entry.subtitle = placeLine(context, *home);
        break;
    case EntityKind::Community: {
        const auto community = fromRecord<Community>(*record);
        const QString country =
            community.country.isEmpty() ? QString() : countryName(community.country, context.language);
        entry.subtitle = joinedLine({community.region, country});
        entry.country = community.country;
        break;
    }
    case EntityKind::Partnership: {
        const auto partnership = fromRecord<Partnership>(*record);
        const auto partner = context.workspace.find<Community>(partnership.partner);
        if (entry.title.isEmpty() && partner)
            entry.title = shownLine(partner->name);
        entry.subtitle = labelOf(partnership.stage);
        entry.country = partner ? partner->country : QString();
        break;
    }
    default:
        break;
    }
    return entry;
}

QList<ReferencePicker::Entry> referenceEntries(const UiContext &context, EntityKind kind, const QString &typed,
                                               int limit)
{
    QList<ReferencePicker::Entry> entries;
    if (!typed.trimmed().isEmpty()) {
        for (const Ref &ref : context.workspace.search(typed, {kind}, limit))
            entries << referenceEntry(context, ref);
        return entries;
    }
    Selection selection{.kind = kind, .limit = limit};
    if (entity(kind).indexOf("sort_key") >= 0)
        selection.order = {{"sort_key"}};
    for (const qint64 id : context.workspace.ids(selection))
        entries << referenceEntry(context, {kind, id});
    return entries;
}

} // namespace scd
