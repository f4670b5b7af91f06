#pragma once

#include "models/storage/journal.h"

#include <QCoreApplication>

namespace scd {

/// What a change is called. Stored by id, shown in the language of the reader.
struct Label
{
    QString id;
    QStringList arguments = {};

    bool operator==(const Label &) const = default;
};

namespace labels {
/// "Change %1 of %2": one field of one record.
Label edit(EntityKind kind, const Field &field, const QString &recordTitle);
/// "Add %1: %2"
Label add(EntityKind kind, const QString &recordTitle);
/// "Delete %1: %2"
Label remove(EntityKind kind, const QString &recordTitle);
/// "Restore %1: %2"
Label restore(EntityKind kind, const QString &recordTitle);
Label addDelegates(int count, const QString &delegation);
Label copyDay(const QString &delegation);
Label moveItem(const QString &item);
Label confirmItems(int count, const QString &delegation);
Label shiftItinerary(const QString &delegation, int days);
Label printed(const QString &document, const QString &delegation);
Label sample();
Label readFolder();                      ///< a whole committee from a folder
Label imported(const QString &fileName); ///< "Import %1"
Label setUp();                           ///< "Start the committee"
Label reorderDelegates(const QString &delegation);
Label settings(); ///< the committee's own data
/// A change about a change: "undo", "redo" or "revert".
Label about(const char *what, const Label &label);
} // namespace labels

/// The sentence of a label in the language of the program: "Change first day of Mayor's visit".
QString sentenceOf(const Label &label);

} // namespace scd
