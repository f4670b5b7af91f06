#pragma once

#include "models/interchange/recordmatcher_p.h"
#include "models/interchange/rowreader_p.h"

#include <map>

namespace scd {

/// Makes the records of a plan row by row. A handle is the id of a record of the file, or -(index + 1) of a new record
/// of the plan; reference columns hold handles until finish().
class Planner
{
public:
    Planner(const Sheet &sheet, const Mapping &mapping, const Purpose &purpose, const ImportSnapshot &snapshot,
            const PlanChoices &choices, ImportPlan &plan);

    void planRow(int row);
    void finish();

private:
    /// A value that a row set, to take it back when the record refuses it.
    struct SetValue
    {
        int record = 0;
        int field = 0;
        int column = -1;
        Value before;
        bool wasChanged = false; ///< the record, before
    };
    struct Row
    {
        RowDraft draft;
        RowPlan plan;
        QHash<std::pair<int, int>, qint64> handles; ///< by part and instance
        QSet<qint64> claimed;                       ///< parts of records that an instance of this row has taken
        QList<SetValue> set;
        QList<std::pair<int, int>> said;         ///< record and field, also where nothing differs
        QList<int> noted;                        ///< records, one for each line that the row says in their notes
        QList<std::pair<int, qint64>> positions; ///< part and owner, one for each position given
        bool isChanged = false;
        int firstNew = 0; ///< of the records of the plan
    };

    /// Most owners have one or two parts of a kind.
    using Handles = QVarLengthArray<qint64, 2>;

    void index();
    qint64 find(EntityKind kind, const QString &text);
    QStringList contactsOf(const RowRecord &part, int index, const Row &row) const;
    QStringList contactsOf(const RowRecord &part, int index, qint64 owner) const;
    qint64 linked(const QString &name, const Row &row, int instance) const;
    Record compose(int part, const DraftPart &draft, const Row &row) const;
    bool sift(int part, DraftPart &draft, Record &record, Row &row) const;
    qint64 identify(int part, const DraftPart &draft, const Record &record, Row &row, MatchTraits &traits);
    qint64 identifyPart(int part, const DraftPart &draft, const Record &record, const Row &row) const;
    qint64 ownerOf(int part, const Record &record) const;
    bool makePart(int part, DraftPart draft, Row &row);
    bool makeParts(Row &row);
    void describe(Row &row) const;
    void keep(Row &row);
    void takeBack(Row &row);
    int planned(qint64 handle, int part, int instance);
    void merge(int index, const DraftPart &draft, const Record &composed, Row &row);
    void setValue(int index, const DraftValue &value, Row &row);
    QString lineToCorrect(int index, const DraftValue &draft) const;
    void check(Row &row);
    void writeNotes(Row &row);
    void writeOutcomes(const Row &row);
    const Record *recordOf(qint64 handle) const;
    QString titleOf(const Record &record) const;

    const Sheet &m_sheet;
    const Purpose &m_purpose;
    const ImportSnapshot &m_snapshot;
    const PlanChoices &m_choices;
    ImportPlan &m_plan;
    std::pair<int, int> m_notes; ///< see Purpose::notesField()
    RowReader m_reader;
    std::map<EntityKind, RecordMatcher> m_matchers;
    QHash<EntityKind, QHash<qint64, const Record *>> m_known;
    QHash<EntityKind, QHash<QString, qint64>> m_names; ///< filled when a reference is first looked for
    QHash<std::pair<int, qint64>, Handles> m_children; ///< by part and owner
    QHash<qint64, int> m_index;                        ///< handle -> index in the plan
    QList<int> m_firstRow;                             ///< of the records of the plan
    QList<quint64> m_said;                             ///< which fields earlier rows filled, a bit for each
    QHash<int, QStringList> m_noted;                   ///< by record: lines that rows say in its notes
    QHash<std::pair<int, qint64>, qint64> m_positions; ///< last position by part and owner
    QHash<qint64, int> m_mainRow;                      ///< handle of a main record -> its first row
};

} // namespace scd
