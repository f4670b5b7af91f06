#pragma once

#include "models/domain/agreement.h"
#include "models/domain/attachment.h"
#include "models/domain/person.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/sample.h"
#include "tests/support/importing.h"

#include <QProcess>
#include <QTest>

/// Exports as bytes, what others read of them, and what an import of them would change.
namespace scd::exporting {

inline QByteArray written(const Workspace &workspace, const char *format, ExportRequest request)
{
    request.moment = QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    const auto task = beginExport(*exportFormat(QLatin1StringView(format)), workspace, request);
    while (task->step()) {
    }
    return task->write({}).valueOr({});
}

inline ExportRequest personal(EntityKind kind, const QString &language = QStringLiteral("en"))
{
    return {.kind = kind, .sensitivity = Sensitivity::Personal, .languages = {language, QStringLiteral("en")}};
}

/// What another library reads.
inline QString readByOthers(const TemporaryFile &file, const QByteArray &content, const QString &suffix)
{
    QFile out(file.folder.filePath(QStringLiteral("out.") + suffix));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        return QStringLiteral("not written");
    out.close();
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SCD_SOURCE_DIR) + QStringLiteral("/tests/interchange/read_cards.py"), out.fileName()});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return QString::fromUtf8(reader.readAllStandardError());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// What an import would change.
inline QStringList differencesOf(const ImportPlan &plan)
{
    QStringList differences;
    for (const ImportedChange &change : plan.changes) {
        differences << QString::fromLatin1(
                           entity(change.ref.kind).fields[static_cast<std::size_t>(change.field)].column) +
                           QStringLiteral(": ") + exactText(change.before) + QStringLiteral(" -> ") +
                           exactText(change.after);
    }
    for (const PlannedRecord &record : plan.records) {
        if (record.isNew && record.isChanged)
            differences << QStringLiteral("new ") + QString::fromLatin1(entity(record.record.kind).table);
    }
    return differences;
}

template <class T>
T added(Workspace &workspace, T value)
{
    const auto step = workspace.change({}, [&value](Edit &edit) { return edit.add(value); });
    if (!step)
        qFatal("not added: %s", qPrintable(step.error().detail));
    return value;
}

/// The sample with a scan, and with a person whose texts spreadsheets would take for something else.
inline void makeWithAttachment(TemporaryFile &file)
{
    QVERIFY(makeSample(*file.workspace, file.clock.today()).ok());
    const auto agreement = file.workspace->all<Agreement>().first().id;
    const auto step = file.workspace->change(labels::settings(), [&](Edit &edit) -> Status {
        const QByteArray bytes = "%PDF-1.4 a scan";
        const auto hash = edit.keepBytes(bytes);
        if (!hash.ok())
            return hash.error();
        Attachment attachment;
        attachment.agreement = agreement;
        attachment.fileName = QStringLiteral("../Convenio (1) ñ.pdf");
        attachment.mediaType = QStringLiteral("application/pdf");
        attachment.size = static_cast<int>(bytes.size());
        attachment.hash = *hash;
        SCD_TRY(edit.add(attachment));
        Person person;
        person.givenNames = QStringLiteral("=HYPERLINK(\"http://example.org\")");
        person.notes = QStringLiteral("two\nlines, \"quoted\"\n'=1");
        person.allergies = QStringLiteral("nuts");
        return edit.add(person);
    });
    QVERIFY(step.ok());
}

/// A column "language" with a row for each of the program's.
inline void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fil"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

} // namespace scd::exporting
