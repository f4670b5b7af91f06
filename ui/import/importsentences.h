#pragma once

#include "models/domain/formats.h"
#include "ui/import/importpreview.h"

namespace scd {

/// The sentences of the import window: what the engine says in words of its own, in those of people.
class ImportSentences
{
    Q_DECLARE_TR_FUNCTIONS(scd::ImportSentences)

public:
    explicit ImportSentences(const Formats &formats)
        : m_formats(formats)
    {
    }

    /// Why somebody should look.
    QString doubt(const Doubt &doubt) const;
    /// The same with the column it stands in: "Birth date: …".
    QString doubtIn(const Doubt &doubt, const Mapping &mapping) const;
    /// Why a row is taken for what it is taken for.
    static QString reason(const RowPlan &row);
    /// "New", "Changed" …: what becomes of a row.
    static QString decision(const RowPlan &row);
    static QString columnReason(const ColumnMapping &column);
    /// Accounts for all rows and cells, before the import or when it is done.
    QString account(const ImportPreview &preview, bool isDone) const;
    /// For the toast: what was done.
    QString done(const ImportPreview &preview) const;
    /// "A", "B" … as spreadsheet programs call a column without a header.
    static QString columnName(const ColumnMapping *column, int number);

private:
    Formats m_formats;
};

} // namespace scd
