#pragma once

#include "models/interchange/cellreading.h"
#include "models/interchange/importplan.h"

namespace scd {

/// One value that a row gives to a record.
struct DraftValue
{
    int field = 0;
    Value value;
    QString language; ///< of a LocalText: only this one is set
    int column = -1;  ///< of the sheet
};

/// One record of a row before it is known whether the file has it.
struct DraftPart
{
    int part = 0;
    int instance = 0;
    QList<DraftValue> values;
};

/// Text of a row that no field takes.
struct DraftNote
{
    int column = -1;
    QString text; ///< with its header in front where there is one
};

/// One row, read.
struct RowDraft
{
    int row = 0;
    QList<DraftPart> parts; ///< by part, then instance
    QList<DraftNote> notes;
    QList<Doubt> doubts;
    QList<std::pair<int, CellOutcome>> outcomes; ///< by column; what is not named is empty
    bool isEmpty = true;

    DraftPart &at(int part, int instance);
    /// The text of a column goes to the notes after all.
    void leave(int column, const QString &note, DoubtReason reason, const QString &argument);
    /// Takes what these columns left for the notes out again.
    void withhold(const QSet<int> &columns);
};

/// The records of a kind by what they are called, as references in cells name them.
using FindRecord = std::function<qint64(EntityKind, const QString &)>;

/// Reads the rows of one sheet by one mapping.
class RowReader
{
public:
    /// `zone`: see ReadContext::zone.
    RowReader(const Sheet &sheet, const Mapping &mapping, const Purpose &purpose, QDate today, QString zone,
              FindRecord find);

    RowDraft read(int row) const;
    /// "Header: text", as it stands in notes.
    QString noteOf(int row, int column) const;
    /// Columns of sealed text, which may not stand in notes that are less protected.
    const QSet<int> &sealedColumns() const { return m_sealed; }
    /// What stands before the text of the column in notes; "" without a header.
    QString labelOf(int column) const { return labelFrom(m_headers.value(column)); }

private:
    struct Column
    {
        int column = 0;
        QString header;
        Target target; ///< invalid: to the notes
        bool isLeftOut = false;
        ReadContext context;
    };
    struct Dates
    {
        QDate toldOn;
        QDate rowDate;
    };
    Column columnOf(const ColumnMapping &mapped, const Mapping &mapping, QDate today, const FindRecord &find) const;
    void placeInstances();
    void findSealed();
    void readColumn(const Column &column, const Cell &cell, RowDraft &draft, Dates &dates) const;
    void take(const Column &column, const ReadValue &value, CellRead &read, RowDraft &draft) const;
    static QString labelFrom(const QString &header);
    static QString noteText(const QString &header, const QString &text);

    const Sheet &m_sheet;
    const Purpose &m_purpose;
    QString m_zone;
    QList<Column> m_columns; ///< in the order in which they are read
    QHash<int, QString> m_headers;
    QSet<int> m_sealed;          ///< none when the notes are sealed themselves
    std::pair<int, int> m_notes; ///< see Purpose::notesField()
};

} // namespace scd
