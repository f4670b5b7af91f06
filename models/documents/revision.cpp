#include "models/documents/revision.h"

#include "models/domain/text.h"
#include "models/workspace/workspace.h"

#include <QCryptographicHash>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Takes in values one after the other, each with its length, so that "ab","c" differs from "a","bc".
class Digest
{
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const LocalText &text) { add(text.toJson()); }
    void add(qint64 number) { add(QString::number(number)); }
    /// The columns named of a record, as they would stand in the file.
    template <class T>
    void addColumns(const T &value, std::initializer_list<const char *> columns)
    {
        const Record record = toRecord(value);
        for (const char *column : columns) {
            const Value cell = valueOf(record, column);
            if (const auto *number = std::get_if<qint64>(&cell))
                add(*number);
            else if (const auto *real = std::get_if<double>(&cell))
                add(QString::number(*real, 'g', 12));
            else
                add(textOf(cell));
        }
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addHead(Digest &digest, const DelegationData &data)
{
    digest.addColumns(data.plan.delegation,
                      {"code", "name", "direction", "start_date", "end_date", "purpose", "emergency_name",
                       "emergency_phone", "emergency_phone_home", "lodging", "dress"});
    digest.add(data.plan.zone);
    digest.add(data.plan.homeZone);
    for (const Community &community : {data.places.from, data.places.visited})
        digest.addColumns(community, {"name", "official_name", "type", "country", "region"});
}

void addPerson(Digest &digest, const DelegationData &data, PersonId person)
{
    digest.add(data.nameOf(person));
    digest.add(data.persons.value(person).phone);
}

void addProgramme(Digest &digest, const DelegationData &data)
{
    for (const PlanDay &day : data.plan.days) {
        digest.add(day.date.toString(Qt::ISODate));
        digest.add(day.title);
        digest.add(day.notes);
        for (const PlanItem &item : day.items) {
            digest.addColumns(item.item, {"start_time", "end_time", "open_end", "zone", "end_zone", "end_day_offset",
                                          "type", "title", "notes", "attire", "bring", "transport", "meeting_point",
                                          "status", "is_public", "booking", "plan_b"});
            digest.addColumns(data.venues.value(item.item.venue),
                              {"name", "address", "phone", "latitude", "longitude", "access"});
            addPerson(digest, data, item.item.lead);
            addPerson(digest, data, item.item.interpreter);
            for (const DelegationGroup &group : data.plan.groups) {
                if (item.groups.contains(group.id))
                    digest.add(group.name);
            }
            for (const Delegate &delegate : data.plan.delegates) {
                if (item.delegates.contains(delegate.id))
                    digest.add(data.nameOf(delegate.person));
            }
        }
    }
}

void addDelegates(Digest &digest, const DelegationData &data)
{
    const Delegation &delegation = data.plan.delegation;
    for (const PersonId person : {delegation.leader, delegation.deputy, delegation.counterpart})
        digest.add(data.nameOf(person));
    for (const Delegate &delegate : data.delegates()) {
        const PersonCard card = data.persons.value(delegate.person);
        digest.addColumns(delegate, {"role", "status"});
        for (const QString &text : {fullName(card.person), shortName(card.person), addressSurname(card.person),
                                    card.person.pronunciation, delegate.badgeName})
            digest.add(text);
        if (card.office)
            digest.addColumns(*card.office, {"honorific", "title", "body"});
        for (const DelegationGroup &group : data.plan.groups) {
            if (group.id == delegate.group)
                digest.add(group.name);
        }
        for (const SpokenLanguage &language : card.languages)
            digest.addColumns(language, {"language", "interprets"});
    }
}

} // namespace

QString contentHash(DocumentKind kind, const DelegationData &data)
{
    Digest digest;
    digest.add(documentToken(kind));
    addHead(digest, data);
    if (kind == DocumentKind::Delegates)
        addDelegates(digest, data);
    else
        addProgramme(digest, data);
    return digest.result();
}

Revision revisionOf(const Workspace &workspace, DocumentKind kind, const DelegationData &data)
{
    Revision result;
    result.hash = contentHash(kind, data);
    const QList<Printout> printouts = workspace.all<Printout>(
        {equals("delegation_id", data.plan.delegation.id), equals("document", Value(documentToken(kind)))});
    const Printout *latest = nullptr;
    for (const Printout &printout : printouts) {
        // Two laptops may have printed the same number: the later one stands.
        if (latest == nullptr || printout.revision.value_or(0) > latest->revision.value_or(0) ||
            (printout.revision == latest->revision && printout.printedAt > latest->printedAt))
            latest = &printout;
    }
    if (latest == nullptr)
        return result;
    const int number = latest->revision.value_or(1);
    if (latest->contentHash == result.hash) {
        result.number = number;
        for (const Printout &printout : printouts) {
            if (printout.revision.value_or(0) < number)
                result.replaces = qMax(result.replaces, printout.revision.value_or(0));
        }
        return result;
    }
    result.number = number + 1;
    result.replaces = number;
    return result;
}

Status rememberPrintout(Workspace &workspace, DocumentKind kind, const DelegationData &data, const Revision &revision)
{
    const Delegation &delegation = data.plan.delegation;
    const QList<Printout> known = workspace.all<Printout>(
        {equals("delegation_id", delegation.id), equals("document", Value(documentToken(kind))),
         equals("content_hash", Value(revision.hash)), equals("revision", Value(qint64(revision.number)))});
    if (!known.isEmpty())
        return Done{};
    Printout printout;
    printout.delegation = delegation.id;
    printout.document = documentToken(kind);
    printout.revision = revision.number;
    printout.contentHash = revision.hash;
    printout.printedAt = workspace.clock().now();
    // Paper cannot be called back, so undo leaves this alone.
    const Result<qint64> step = workspace.change(
        labels::printed(documentToken(kind), delegation.code), [&](Edit &edit) { return edit.add(printout); }, {},
        Undoable::No);
    return step.ok() ? Status(Done{}) : Status(step.error());
}

} // namespace scd
