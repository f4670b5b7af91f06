#pragma once

#include "models/interchange/exportcolumns.h"
#include "models/interchange/table.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>

namespace scd {

/// Writes a whole committee as a folder that can be read without the program: a CSV file for each kind of record, with
/// ids by which rows refer to each other; the scans of agreements in the folder "attachments"; "README.txt", which says
/// in the language of the program what is what; and "format.json" for reading it back. What is in the Trash stays out,
/// and so does what cannot be without it. Values stand as they are in the file, cells that a spreadsheet program would
/// compute with an apostrophe before them. The same records always give the same bytes.
///
/// step() reads, a few milliseconds at a time, on the thread of the workspace; finish() writes, in any thread. All goes
/// to a folder beside the target that only gets the name at the end: there never is half of one. An object that goes
/// before takes it away.
class CommitteeExport
{
    Q_DECLARE_TR_FUNCTIONS(scd::CommitteeExport)

public:
    CommitteeExport(const Workspace &workspace, const QString &target, Sensitivity sensitivity);

    /// Exists (the target is there already), NotFound (no such parent folder), ReadOnly.
    Status status() const { return m_status; }
    /// Reads on; false at the end or after a failure.
    bool step();
    int percent() const;
    /// DiskFull, InputOutput, Cancelled, Exists.
    Status finish(const Progress &progress = {});
    /// "person.birth_date": what is left out because of its class.
    QStringList leftOut() const { return m_leftOut; }

private:
    struct Table
    {
        const Entity *entity = nullptr;
        QList<Record> records;
    };
    bool readBlock();
    Status keepAttachments(const QList<Record> &records);
    void prune();
    Sheet sheetOf(const Table &table) const;
    QString readme() const;
    Status write(const QString &name, const QByteArray &bytes);

    const Workspace &m_workspace;
    QString m_target;
    Sensitivity m_sensitivity;
    Status m_status = Done{};
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Table> m_tables;
    qsizetype m_table = 0;
    qint64 m_read = 0;
    qint64 m_total = 0;
    QStringList m_leftOut;
    QString m_readme;
};

/// The name that the bytes of an attachment have in the folder: safe on every system, and its own.
QString attachmentFileName(qint64 id, const QString &fileName);

/// Why a folder is not read back: the `detail` of importCommittee()'s errors is one of these, and behind a space the
/// file that it is about, with the number of the row where there is one: "reference person.csv:12".
namespace unreadablefolder {
inline constexpr QStringView folder = u"folder";         ///< NotFound: there is no such folder
inline constexpr QStringView missing = u"missing";       ///< NotFound: a file of it
inline constexpr QStringView partial = u"partial";       ///< Invalid: something was left out when it was written
inline constexpr QStringView row = u"row";               ///< Invalid: a row that cannot be kept as it is
inline constexpr QStringView reference = u"reference";   ///< Invalid: a row refers to a record that is not there
inline constexpr QStringView table = u"table";           ///< Damaged: other rows or columns than were written
inline constexpr QStringView attachment = u"attachment"; ///< Damaged: other bytes than were written
} // namespace unreadablefolder

/// Reads such a folder into a workspace whose file holds nothing yet, as one step: all of it or nothing. Numbers of
/// records stay as they are. Errors: those above; NotOurs (no such folder of ours), TooNew, Exists (the file holds
/// records), TooLarge.
Status importCommittee(Workspace &workspace, const QString &folder);

} // namespace scd
