#include "models/interchange/committeefolder.h"

#include "models/domain/output.h"
#include "models/interchange/cells.h"
#include "models/interchange/committeemanifest_p.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/exportreader.h"

#include <QDir>
#include <QSet>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int blockSize = 200;

Error writeFailure()
{
    return failure(errorKindOf(errno));
}

/// A whole committee with personal values has the sealed ones, too: it is to be read back.
bool isTaken(const Field &field, Sensitivity chosen)
{
    return !field.derived && mayLeave(field.sensitivity, chosen, true);
}

} // namespace

QString attachmentFileName(qint64 id, const QString &fileName)
{
    constexpr qsizetype longest = 100;
    QString safe;
    for (const QChar c : fileName)
        safe += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' ? c : u'_';
    return QString::number(id) + u'-' + safe.right(longest);
}

CommitteeExport::CommitteeExport(const Workspace &workspace, const QString &target, Sensitivity sensitivity)
    : m_workspace(workspace)
    , m_target(QDir::cleanPath(QFileInfo(target).absoluteFilePath()))
    , m_sensitivity(sensitivity)
{
    const QFileInfo info(m_target);
    if (info.exists()) {
        m_status = failure(ErrorKind::Exists);
        return;
    }
    if (target.isEmpty() || !info.absoluteDir().exists()) {
        m_status = failure(ErrorKind::NotFound);
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>(info.absolutePath() + u"/.sistercitydesk-XXXXXX"_s);
    if (!m_folder->isValid()) {
        m_status = failure(ErrorKind::ReadOnly);
        return;
    }
    for (const Entity *description : catalogue()) {
        bool hasAny = false;
        for (const Field &field : description->fields) {
            hasAny = hasAny || isTaken(field, sensitivity);
            if (!field.derived && !isTaken(field, sensitivity))
                m_leftOut << QLatin1StringView(description->table) + u'.' + field.columnName();
        }
        if (hasAny) {
            m_tables << Table{description, {}};
            m_total += m_workspace.count({.kind = description->kind});
        }
    }
    m_readme = readme(); // translated here: the other half runs elsewhere
}

bool CommitteeExport::step()
{
    while (m_status.ok() && m_table < m_tables.size()) {
        if (readBlock())
            return m_status.ok();
        ++m_table;
    }
    return false;
}

/// False when the table has no more.
bool CommitteeExport::readBlock()
{
    Table &table = m_tables[m_table];
    const qint64 last = table.records.isEmpty() ? 0 : table.records.last().id;
    const QList<Record> records = m_workspace.records({.kind = table.entity->kind,
                                                       .where = {{"id", Op::Greater, {Value(last)}}},
                                                       .order = {{"id"}},
                                                       .limit = blockSize});
    if (table.entity->kind == EntityKind::Attachment)
        m_status = keepAttachments(records);
    m_read += records.size();
    table.records << records;
    return !records.isEmpty();
}

Status CommitteeExport::keepAttachments(const QList<Record> &records)
{
    for (const Record &record : records) {
        const QByteArray bytes = m_workspace.bytes(textOf(valueOf(record, "hash")));
        if (bytes.isEmpty())
            return failure(ErrorKind::Damaged, u"attachment"_s);
        QDir(m_folder->path()).mkpath(u"attachments"_s);
        const QString name = attachmentFileName(record.id, textOf(valueOf(record, "file_name")));
        SCD_TRY(write(u"attachments/"_s + name, bytes));
    }
    return Done{};
}

int CommitteeExport::percent() const
{
    return m_total == 0 ? 0 : static_cast<int>(std::min<qint64>(m_read * 100 / m_total, 100));
}

/// References to what is not there (it is in the Trash) are emptied; where a record cannot be without, it goes too, and
/// then what refers to it.
void CommitteeExport::prune()
{
    QSet<Ref> there;
    for (const Table &table : std::as_const(m_tables)) {
        for (const Record &record : table.records)
            there.insert(record.ref());
    }
    // What a class leaves out whole is no reason to leave out more.
    const auto isLost = [&](const Field &field, const Value &value) {
        return field.kind == FieldKind::Reference && intOf(value) != 0 && isTaken(field, m_sensitivity) &&
               !there.contains({field.target, intOf(value)});
    };
    bool isStable = false;
    while (!isStable) {
        isStable = true;
        for (Table &table : m_tables) {
            table.records.removeIf([&](const Record &record) {
                for (std::size_t i = 0; i < record.values.size(); ++i) {
                    const Field &field = table.entity->fields[i];
                    if (!field.required || !isLost(field, record.values[i]))
                        continue;
                    there.remove(record.ref());
                    isStable = false;
                    return true;
                }
                return false;
            });
        }
    }
    for (Table &table : m_tables) {
        for (Record &record : table.records) {
            for (std::size_t i = 0; i < record.values.size(); ++i) {
                if (isLost(table.entity->fields[i], record.values[i]))
                    record.values[i] = Value();
            }
        }
    }
}

Sheet CommitteeExport::sheetOf(const Table &table) const
{
    struct Column
    {
        std::size_t field;
        QString language;
    };
    QList<Column> columns;
    Sheet sheet;
    QList<Cell> header{textCell(u"id"_s)};
    for (std::size_t i = 0; i < table.entity->fields.size(); ++i) {
        const Field &field = table.entity->fields[i];
        if (!isTaken(field, m_sensitivity))
            continue;
        if (field.kind != FieldKind::LocalText) {
            columns << Column{i, {}};
            header << textCell(field.columnName());
            continue;
        }
        QSet<QString> used;
        for (const Record &record : table.records) {
            for (const QString &language : LocalText::fromJson(textOf(record.values[i])).languages())
                used.insert(language);
        }
        QStringList languages(used.begin(), used.end());
        languages.sort();
        for (const QString &language : std::as_const(languages)) {
            columns << Column{i, language};
            header << textCell(field.columnName() + u'@' + language);
        }
    }
    const bool hasFiles = table.entity->kind == EntityKind::Attachment;
    if (hasFiles)
        header << textCell(u"file"_s);
    sheet.rows << header;
    for (const Record &record : table.records) {
        QList<Cell> row{textCell(QString::number(record.id))};
        for (const Column &column : std::as_const(columns)) {
            const Value &value = record.values[column.field];
            row << textCell(column.language.isEmpty() ? exactText(value)
                                                      : LocalText::fromJson(textOf(value)).text(column.language));
        }
        if (hasFiles)
            row << textCell(u"attachments/"_s + attachmentFileName(record.id, textOf(valueOf(record, "file_name"))));
        sheet.rows << row;
    }
    return sheet;
}

QString CommitteeExport::readme() const
{
    QStringList lines{
        tr("This folder holds what a committee keeps in Sister City Desk. It can be read without that program."),
        {},
        tr("Each file that ends in .csv is a table for one kind of record; spreadsheet programs open it (UTF-8, "
           "commas)."),
        tr("“id” is the number of a record. A column whose name ends in “_id” holds the number of a record in another "
           "table."),
        tr("A text in several languages has a column for each: “name@es” is the name in Spanish."),
        tr("An apostrophe at the beginning of a cell keeps spreadsheet programs from computing it; it is no part of "
           "the "
           "text."),
        tr("Scans and pictures are in the folder “attachments”."),
        tr("What was in the Trash is not here."),
        {}};
    for (const Table &table : m_tables)
        //: A file and the kind of records in it: "person.csv: People"
        lines << tr("%1: %2").arg(QLatin1StringView(table.entity->table) + u".csv"_s, table.entity->translatedPlural());
    lines << QString();
    if (m_leftOut.isEmpty()) {
        lines << tr("Nothing was left out. These are personal data: keep them as carefully as the committee's file.")
              << tr("To read it back into a new file: sistercitydesk --file NEW.sistercity import committee FOLDER");
    } else {
        lines << tr("Left out, being more private than what was chosen, so that this folder cannot be read back whole:")
              << m_leftOut;
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

Status CommitteeExport::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return writeFailure();
    return Done{};
}

Status CommitteeExport::finish(const Progress &progress)
{
    SCD_TRY(m_status);
    prune();
    CommitteeManifest manifest{m_sensitivity, m_leftOut, {}};
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const Sheet sheet = sheetOf(m_tables.at(i));
        const QString name = QLatin1StringView(m_tables.at(i).entity->table);
        QStringList columns;
        for (const Cell &cell : sheet.rows.first())
            columns << cell.text;
        manifest.tables.insert(name, {columns, sheet.rows.size() - 1});
        const auto bytes = toCsv(sheet, {}, [&](int percent) {
            return !progress || progress(static_cast<int>((i * 100 + percent) / m_tables.size()));
        });
        if (!bytes.ok())
            return bytes.error();
        SCD_TRY(write(name + u".csv"_s, *bytes));
        if (progress && !progress(static_cast<int>((i + 1) * 100 / m_tables.size())))
            return failure(ErrorKind::Cancelled);
    }
    SCD_TRY(write(u"README.txt"_s, m_readme.toUtf8()));
    SCD_TRY(write(u"format.json"_s, manifest.toJson()));
    if (QFileInfo::exists(m_target))
        return failure(ErrorKind::Exists);
    m_folder->setAutoRemove(false);
    errno = 0;
    if (!QDir().rename(m_folder->path(), m_target)) {
        m_folder->setAutoRemove(true);
        return writeFailure();
    }
    m_folder.reset();
    return Done{};
}

} // namespace scd
