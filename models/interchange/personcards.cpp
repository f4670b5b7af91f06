#include "models/interchange/personcards.h"

#include "models/domain/person.h"
#include "models/interchange/contentwriter.h"
#include "models/interchange/uid.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr auto person = EntityKind::Person;
constexpr ExportField birthDate{person, "birth_date"};
constexpr ExportField notes{person, "notes"};
constexpr ExportField passportName{person, "passport_name"};
constexpr ExportField contactValue{EntityKind::ContactPoint, "value"};
constexpr ExportField contactLabel{EntityKind::ContactPoint, "label"};
constexpr ExportField officeTitle{EntityKind::Office, "title"};
constexpr ExportField officeBody{EntityKind::Office, "body"};
constexpr ExportField officeHonorific{EntityKind::Office, "honorific"};
constexpr ExportField spoken{EntityKind::SpokenLanguage, "language"};

/// A person with what belongs to one.
struct Card
{
    Person person;
    QList<ContactPoint> contacts;
    std::optional<Office> office; ///< held today; the highest of several
    QStringList languages;
};

bool isBefore(const Office &a, const Office &b)
{
    constexpr int lowest = 1 << 30;
    const int rankA = a.rank.value_or(lowest);
    const int rankB = b.rank.value_or(lowest);
    return rankA != rankB ? rankA < rankB : a.from > b.from;
}

class CardTask : public ExportTask
{
public:
    CardTask(const Workspace &workspace, ExportRequest request)
        : m_workspace(workspace)
        , m_request(std::move(request))
        , m_gate(m_request.sensitivity)
        , m_file(fileIdentity(workspace))
    {
        m_ids = m_request.ids ? *m_request.ids : workspace.ids({.kind = m_request.kind, .order = {{"id"}}});
    }

    bool step() override;
    int percent() const override { return m_ids.isEmpty() ? 100 : static_cast<int>(100 * m_next / m_ids.size()); }
    Result<QByteArray> write(const Progress &progress) override;

private:
    QList<qint64> peopleBehind(const QList<qint64> &ids);
    void writeCard(ContentWriter &writer, const Card &card) const;
    void writeName(ContentWriter &writer, const Card &card) const;
    void writeContacts(ContentWriter &writer, const Card &card) const;

    const Workspace &m_workspace;
    ExportRequest m_request;
    ExportGate m_gate;
    qint64 m_file = 0;
    QList<qint64> m_ids; ///< of the kind that was asked for
    qsizetype m_next = 0;
    QSet<qint64> m_seen; ///< people behind delegates or volunteers
    QList<Card> m_cards;
};

/// Who the delegates or volunteers are, in their order; not those who came before.
QList<qint64> CardTask::peopleBehind(const QList<qint64> &ids)
{
    Selection selection{.kind = m_request.kind, .where = {{"id", Op::In}}};
    for (const qint64 id : ids)
        selection.where.first().values << Value(id);
    QHash<qint64, qint64> byId;
    for (const Record &record : m_workspace.records(selection))
        byId.insert(record.id, intOf(valueOf(record, "person_id")));
    QList<qint64> people;
    for (const qint64 id : ids) {
        const qint64 one = byId.value(id);
        if (one != 0 && !m_seen.contains(one))
            people << one;
        m_seen << one;
    }
    return people;
}

bool CardTask::step()
{
    constexpr qsizetype blockSize = 100;
    const QList<qint64> block = m_ids.mid(m_next, blockSize);
    if (block.isEmpty())
        return false;
    const QList<qint64> people = m_request.kind == person ? block : peopleBehind(block);
    QList<Value> ids;
    for (const qint64 id : people)
        ids << Value(id);
    QHash<qint64, Card> cards;
    for (const Person &one : m_workspace.all<Person>({{"id", Op::In, ids}}))
        cards[one.id.value].person = one;
    for (const ContactPoint &contact :
         m_workspace.all<ContactPoint>({{"person_id", Op::In, ids}}, {{"position"}, {"id"}}))
        cards[contact.person.value].contacts << contact;
    for (const SpokenLanguage &language : m_workspace.all<SpokenLanguage>({{"person_id", Op::In, ids}}, {{"id"}}))
        cards[language.person.value].languages << language.language;
    for (const Office &office : m_workspace.all<Office>({{"person_id", Op::In, ids}}, {{"id"}})) {
        const bool isPast = office.to.isValid() && office.to < m_request.moment.date();
        auto &held = cards[office.person.value].office;
        if (!isPast && (!held || isBefore(office, *held)))
            held = office;
    }
    for (const qint64 id : people) {
        if (const Card card = cards.value(id); card.person.id)
            m_cards << card;
    }
    m_next += block.size();
    return m_next < m_ids.size();
}

void CardTask::writeName(ContentWriter &writer, const Card &card) const
{
    const Person &one = card.person;
    const QString prefix =
        card.office ? m_gate.value(officeHonorific, card.office->honorific).best(m_request.languages) : QString();
    const QStringList surnames{one.particles, one.surname1, one.surname2};
    QStringList present = surnames;
    present.removeAll(QString());
    writer.text("FN", fullName(one));
    writer.parts("N", {present.join(u' '), one.givenNames, one.middleName, prefix, one.suffix});
    writer.text("NICKNAME", one.nickname);
    writer.text("X-SISTERCITY-PREFERRED-NAME", one.preferredName);
    writer.text("X-SISTERCITY-PRONUNCIATION", one.pronunciation);
    writer.text("X-SISTERCITY-PASSPORT-NAME", m_gate.value(passportName, one.passportName));
    if (one.nameOrder != NameOrder::GivenFirst)
        writer.value("X-SISTERCITY-NAME-ORDER", tokenOf(one.nameOrder).toLatin1());
    if (present.join(u' ') != one.surname1 || one.surname1.contains(u' ')) {
        writer.text("X-SISTERCITY-PARTICLES", one.particles);
        writer.text("X-SISTERCITY-SURNAME1", one.surname1);
        writer.text("X-SISTERCITY-SURNAME2", one.surname2);
    }
}

void CardTask::writeContacts(ContentWriter &writer, const Card &card) const
{
    if (!m_gate.lets(contactValue))
        return;
    int group = 0;
    for (const ContactPoint &contact : card.contacts) {
        const QString label = m_gate.value(contactLabel, contact.label);
        QByteArray name = "TEL";
        QStringList types;
        switch (contact.type) {
        case ContactType::Phone:
            types << u"VOICE"_s;
            break;
        case ContactType::Mobile:
            types << u"CELL"_s;
            break;
        case ContactType::WhatsApp:
            types << u"CELL"_s << u"X-WHATSAPP"_s;
            break;
        case ContactType::Email:
            name = "EMAIL";
            types << u"INTERNET"_s;
            break;
        case ContactType::Address:
            name = "ADR";
            break;
        case ContactType::Web:
            name = "URL";
            break;
        case ContactType::Other:
            name = "X-SISTERCITY-OTHER-CONTACT";
            break;
        }
        const bool isPlace = label == "Home"_L1 || label == "Work"_L1;
        if (isPlace && contact.type != ContactType::Other)
            types << label.toUpper();
        ContentWriter::Parameters parameters;
        for (const QString &type : std::as_const(types))
            parameters.append({"TYPE", type});
        const QByteArray prefix =
            label.isEmpty() || isPlace ? QByteArray() : "item" + QByteArray::number(++group) + '.';
        if (contact.type == ContactType::Address)
            writer.parts(prefix + name, {{}, {}, contact.value, {}, {}, {}, {}}, parameters);
        else
            writer.text(prefix + name, contact.value, parameters);
        if (!prefix.isEmpty())
            writer.text(prefix + "X-ABLabel", label);
    }
}

void CardTask::writeCard(ContentWriter &writer, const Card &card) const
{
    writer.begin("VCARD");
    writer.value("VERSION", "3.0");
    writer.value("UID", uidOf(m_file, card.person.id.ref()));
    writeName(writer, card);
    if (card.office) {
        const LocalText title = m_gate.value(officeTitle, card.office->title);
        const LocalText honorific = m_gate.value(officeHonorific, card.office->honorific);
        writer.text("TITLE", title.best(m_request.languages));
        writer.text("ORG", m_gate.value(officeBody, card.office->body));
        writer.local("X-SISTERCITY-OFFICE-TITLE", title, m_request.languages);
        writer.local("X-SISTERCITY-OFFICE-HONORIFIC", honorific, m_request.languages);
    }
    writeContacts(writer, card);
    if (const QDate born = m_gate.value(birthDate, card.person.birthDate); born.isValid())
        writer.value("BDAY", born.toString(Qt::ISODate).toLatin1());
    if (m_gate.lets(spoken))
        writer.text("X-SISTERCITY-LANGUAGES", card.languages.join(u", "_s));
    writer.text("NOTE", m_gate.value(notes, card.person.notes));
    writer.end("VCARD");
}

Result<QByteArray> CardTask::write(const Progress &progress)
{
    ContentWriter writer;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (progress && i % 256 == 0 && !progress(static_cast<int>(100 * i / m_cards.size())))
            return failure(ErrorKind::Cancelled);
        writeCard(writer, m_cards[i]);
    }
    return writer.take();
}

} // namespace

const QList<ExportField> &cardFields()
{
    static const QList<ExportField> all{{person, "given_names"},
                                        {person, "middle_name"},
                                        {person, "particles"},
                                        {person, "surname1"},
                                        {person, "surname2"},
                                        {person, "suffix"},
                                        {person, "name_order"},
                                        {person, "nickname"},
                                        passportName,
                                        {person, "preferred_name"},
                                        {person, "pronunciation"},
                                        officeHonorific,
                                        officeTitle,
                                        officeBody,
                                        contactValue,
                                        contactLabel,
                                        birthDate,
                                        spoken,
                                        notes};
    return all;
}

std::unique_ptr<ExportTask> personCards(const Workspace &workspace, const ExportRequest &request)
{
    return std::make_unique<CardTask>(workspace, request);
}

} // namespace scd
