#pragma once

#include "models/domain/entity.h"
#include "models/domain/result.h"
#include "models/storage/migrator.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace scd {

class Connection;

/// One thing that is wrong with a file. Names tables, rows and columns, never what people typed.
struct FileFinding
{
    enum class Kind {
        Structure,  ///< SQLite's own check of the file
        Schema,     ///< tables that are not those of the schema number or of the catalogue
        Reference,  ///< a row that points to nothing
        Content,    ///< a value that its field cannot hold, or that validation refuses
        Search,     ///< the search index does not say what the records say
        Journal,    ///< the journal has gaps, cannot be read, or ends in other values than the record has
        Attachment, ///< kept bytes are not what their hash says, or are missing
    };
    Kind kind = Kind::Structure;
    QString table;
    qint64 row = 0; ///< 0 when it concerns no single row
    QString detail; ///< column or SQLite's words, for the log and the command line

    bool operator==(const FileFinding &) const = default;
};

/// What checking a whole file found.
struct CheckReport
{
    QList<FileFinding> findings; ///< at most 500
    QString digest;              ///< of the records and kept bytes, hex; equal content gives an equal digest
    qint64 records = 0;
    qint64 steps = 0;

    bool isSound() const { return findings.isEmpty(); }
};

/// Checks a file that this process has not open, without changing it. An error when it cannot be read at all: those
/// of probeFile() and Connection::open().
Result<CheckReport> checkFile(const QString &path);

/// The same for an open connection: structure, references, schema, every value, search index, journal, attachments.
Result<CheckReport> checkDatabase(Connection &connection, const Migrator &migrator);

/// The sum (modulo 2^128, so that the order of rows does not matter) of a BLAKE2b hash over every record with all its
/// fields, and every kept file. Says nothing of when and by whom.
Result<QByteArray> contentDigest(Connection &connection);
/// The same over the journal: steps and entries.
Result<QByteArray> journalDigest(Connection &connection);

} // namespace scd
