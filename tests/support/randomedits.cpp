#include "tests/support/randomedits.h"

#include "models/storage/connection_p.h"
#include "models/storage/database.h"
namespace scd {

namespace {

const QStringList &words()
{
    static const QStringList list{
        QStringLiteral("Ana"),         QStringLiteral("José"),       QStringLiteral("Nuñez"),
        QStringLiteral("O'Brien"),     QStringLiteral("María Luz"),  QStringLiteral("Ñaupari"),
        QStringLiteral("Bulwagan"),    QStringLiteral("😀 fiesta"),   QStringLiteral("שלום"),
        QStringLiteral("<b>x</b>"),    QStringLiteral("\"quoted\""), QStringLiteral("Río Pastaza"),
        QStringLiteral("line\nbreak"), QStringLiteral("100 %"),
    };
    return list;
}

bool isEmptyValue(const Value &value)
{
    return isNull(value) || (std::holds_alternative<QString>(value) && textOf(value).isEmpty());
}

} // namespace

FileState stateOf(Workspace &workspace)
{
    Connection &connection = workspace.database().connection();
    return {intOf(connection.single("SELECT count(*) FROM journal_step").valueOr({})),
            QString::fromLatin1(contentDigest(connection).valueOr({}).toHex())};
}

QList<Migration> withTestSteps(QList<Migration> migrations)
{
    const auto next = [&] { return static_cast<int>(migrations.size()) + 1; };
    migrations << Migration{next(), QStringLiteral("fill"),
                            "CREATE TABLE extra(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                            "INSERT INTO extra(text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < 3000) SELECT hex(randomblob(200)) FROM n;"};
    migrations << Migration{next(), QStringLiteral("change"),
                            "ALTER TABLE extra ADD COLUMN more TEXT; UPDATE extra SET more = lower(text);"
                            "CREATE INDEX extra_by_more ON extra(more);"};
    return migrations;
}

RandomEdits::RandomEdits(Workspace &workspace, quint32 seed)
    : m_workspace(workspace)
    , m_random(seed)
{
}

QString RandomEdits::word()
{
    return words().at(m_random.bounded(static_cast<int>(words().size()))) + u' ' +
           QString::number(m_random.bounded(1000));
}

qint64 RandomEdits::any(EntityKind kind)
{
    const QList<qint64> ids = m_workspace.ids({kind});
    return ids.isEmpty() ? 0 : ids.at(m_random.bounded(static_cast<int>(ids.size())));
}

EntityKind RandomEdits::anyKind()
{
    const auto kinds = catalogue();
    return kinds[static_cast<std::size_t>(m_random.bounded(static_cast<int>(kinds.size())))]->kind;
}

Value RandomEdits::draw(const Field &field)
{
    if (!field.required && m_random.bounded(4) == 0) {
        const Record none = emptyRecord(EntityKind::Committee);
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Phone:
            return QStringLiteral("");
        case FieldKind::Date:
        case FieldKind::Reference:
            return {};
        default:
            break;
        }
    }
    switch (field.kind) {
    case FieldKind::Text:
        return word().replace(u'\n', u' ').left(field.maxLength);
    case FieldKind::LongText:
        return QString(word() + u'\n' + word());
    case FieldKind::LocalText: {
        LocalText text;
        for (const auto *language : {"en", "es", "fil"}) {
            if (m_random.bounded(3) > 0)
                text.setText(QString::fromLatin1(language), word());
        }
        if (text.isEmpty())
            text.setText(QStringLiteral("en"), word());
        return text.toJson();
    }
    case FieldKind::Date:
        return QDate(2027, 1, 1).addDays(m_random.bounded(300)).toString(Qt::ISODate);
    case FieldKind::Time:
        return QTime(m_random.bounded(24), m_random.bounded(60)).toString(u"HH:mm");
    case FieldKind::Timestamp:
        return QDateTime(QDate(2027, 1, 1), QTime(8, 0), Qt::UTC)
            .addSecs(m_random.bounded(10'000'000))
            .toString(Qt::ISODate);
    case FieldKind::Zone:
        return m_random.bounded(2) == 0 ? QStringLiteral("Asia/Manila") : QStringLiteral("America/Los_Angeles");
    case FieldKind::Country:
        return m_random.bounded(2) == 0 ? QStringLiteral("PH") : QStringLiteral("EC");
    case FieldKind::Languages:
        return m_random.bounded(2) == 0 ? QStringLiteral("es") : QStringLiteral("fil");
    case FieldKind::Phone:
        return QStringLiteral("+1 661 555 0%1").arg(m_random.bounded(100, 999));
    case FieldKind::Email:
        return QStringLiteral("a%1@example.org").arg(m_random.bounded(1000));
    case FieldKind::Url:
        return QStringLiteral("https://example.org/%1").arg(m_random.bounded(1000));
    case FieldKind::Number:
        return qint64(m_random.bounded(1, 40));
    case FieldKind::Real:
        return m_random.bounded(80.0) + 0.125;
    case FieldKind::YesNo:
        return qint64(m_random.bounded(2));
    case FieldKind::Choice:
    case FieldKind::Choices: {
        const auto index = static_cast<std::size_t>(m_random.bounded(static_cast<int>(field.choices.size())));
        return QString::fromLatin1(field.choices[index].token);
    }
    case FieldKind::Dates: {
        QList<QDate> days;
        for (int i = m_random.bounded(4); i > 0; --i)
            days << QDate(2027, 6, 1).addDays(m_random.bounded(60));
        return Codec<QList<QDate>>::toValue(days);
    }
    case FieldKind::Reference: {
        const qint64 id = any(field.target);
        return id == 0 ? Value() : Value(id);
    }
    }
    return {};
}

void RandomEdits::fill(Record &record)
{
    const Entity &description = entity(record.kind);
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        // The hash of an attachment comes from its bytes.
        if (!field.derived && qstrcmp(field.column, "hash") != 0 && qstrcmp(field.column, "size") != 0)
            record.values[i] = draw(field);
        // A code is for A-Z 0-9 - only, years are years, and addresses of people have forms of their own.
        if (qstrcmp(field.column, "code") == 0)
            record.values[i] = QStringLiteral("D-%1").arg(m_random.bounded(10'000));
        if (qstrcmp(field.column, "since") == 0 || qstrcmp(field.column, "population_year") == 0 ||
            qstrcmp(field.column, "year") == 0)
            record.values[i] = qint64(m_random.bounded(1950, 2027));
        if (qstrcmp(field.column, "involvement") == 0)
            record.values[i] = qint64(m_random.bounded(1, 11));
        if (record.kind == EntityKind::ContactPoint && qstrcmp(field.column, "type") == 0)
            record.values[i] = m_random.bounded(2) == 0 ? QStringLiteral("other") : QStringLiteral("address");
    }
}

Status RandomEdits::tryOften(const std::function<Status()> &attempt) const
{
    Status result = Done{};
    constexpr int often = 100;
    for (int i = 0; i < often; ++i) {
        result = attempt();
        if (result.ok() || (result.error().kind != ErrorKind::Invalid))
            return result;
    }
    return result;
}

Status RandomEdits::add(EntityKind kind)
{
    return tryOften([&]() -> Status {
        Record record = emptyRecord(kind);
        fill(record);
        const QByteArray bytes = QByteArray::number(m_random.generate64()) + "content";
        const auto done = m_workspace.change(labels::add(kind, QString()), [&](Edit &edit) -> Status {
            if (kind == EntityKind::Attachment) {
                const auto hash = edit.keepBytes(bytes);
                if (!hash)
                    return hash.error();
                setValue(record, "hash", *hash);
                setValue(record, "size", qint64(bytes.size()));
            }
            return edit.insert(record);
        });
        return done ? Status(Done{}) : Status(done.error());
    });
}

Status RandomEdits::editAll(EntityKind kind)
{
    const qint64 id = any(kind);
    if (id == 0)
        return Done{};
    return tryOften([&]() -> Status {
        Record record = *m_workspace.record({kind, id});
        fill(record);
        const auto done =
            m_workspace.change(Label{QStringLiteral("edit"), {}}, [&](Edit &edit) { return edit.write(record); });
        return done ? Status(Done{}) : Status(done.error());
    });
}

Status RandomEdits::edit(EntityKind kind)
{
    const qint64 id = any(kind);
    const Entity &description = entity(kind);
    if (id == 0)
        return add(kind);
    return tryOften([&]() -> Status {
        const auto index = static_cast<std::size_t>(m_random.bounded(static_cast<int>(description.fields.size())));
        const Field &field = description.fields[index];
        Record probe = emptyRecord(kind);
        fill(probe);
        if (field.derived || kind == EntityKind::Attachment || (field.required && isEmptyValue(probe.values[index])))
            return Done{};
        const auto done = m_workspace.setField({kind, id}, field.column, probe.values[index]);
        return done ? Status(Done{}) : Status(done.error());
    });
}

Status RandomEdits::removeOrRestore(EntityKind kind)
{
    const QList<Ref> trash = m_workspace.trash();
    const bool back = !trash.isEmpty() && m_random.bounded(2) == 0;
    const Ref ref = back ? trash.at(m_random.bounded(static_cast<int>(trash.size()))) : Ref{kind, any(kind)};
    if (!ref)
        return Done{};
    const auto done = back ? m_workspace.restore(ref) : m_workspace.remove(ref);
    return done ? Status(Done{}) : Status(done.error());
}

Status RandomEdits::step()
{
    const Status done = anyStep();
    // What cannot be made now, for want of a record that it belongs to, is left for another time.
    return !done && done.error().kind == ErrorKind::Invalid ? Status(Done{}) : done;
}

Status RandomEdits::anyStep()
{
    const EntityKind kind = anyKind();
    const int what = m_random.bounded(100);
    if (what < 30)
        return add(kind);
    if (what < 80)
        return edit(kind);
    if (what < 88)
        return removeOrRestore(kind);
    if (what < 95 && m_workspace.canUndo()) {
        const Status done = m_workspace.undo();
        const bool nothing =
            !done && (done.error().kind == ErrorKind::Conflict || done.error().kind == ErrorKind::NothingToDo);
        return nothing ? Status(Done{}) : done;
    }
    if (m_workspace.canRedo()) {
        const Status done = m_workspace.redo();
        const bool nothing =
            !done && (done.error().kind == ErrorKind::Conflict || done.error().kind == ErrorKind::NothingToDo);
        return nothing ? Status(Done{}) : done;
    }
    return edit(kind);
}

Status RandomEdits::oneOfEach()
{
    // Two communities first: a partnership joins two of them.
    SCD_TRY(add(EntityKind::Community));
    for (const Entity *description : catalogue())
        SCD_TRY(add(description->kind));
    for (const Entity *description : catalogue())
        SCD_TRY(editAll(description->kind));
    return Done{};
}

} // namespace scd
