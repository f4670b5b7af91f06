#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

namespace scd {

class Connection;

/// One step of the schema. Step n makes schema n from schema n - 1; a step that was released is never changed.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
    /// schemaFingerprint() of what the steps up to this one make, in hex; "" = not known, then it is made to compare.
    QByteArray fingerprint = {};
};

/// The steps of the program, from the resource :/migrations/NNNN_name.sql with the fingerprint beside it, in order and
/// without a gap.
QList<Migration> builtInMigrations();

/// Brings a database to the newest schema.
class Migrator
{
public:
    /// `migrations` in order, 1, 2, 3 …
    explicit Migrator(QList<Migration> migrations);

    int newest() const { return static_cast<int>(m_migrations.size()); }

    /// Runs the steps after the database's own schema number: each in one transaction, with the new number, after a
    /// check of all references; stops at the first that fails, whose transaction leaves no trace.
    /// `beforeFirst` is called when there is something to do in a database that is not new: the place for a backup;
    /// when it fails nothing is done.
    /// Errors: TooNew, what SQLite said (detail = "step: statement: …"), Invalid (a reference to nothing).
    Status migrate(Connection &connection, const std::function<Status()> &beforeFirst = {}) const;

    /// Whether the database's schema is, to the letter, what the steps up to its schema number make. A table, trigger
    /// or view that somebody else put in is Damaged. Error: TooNew, Damaged (detail = the names that differ).
    Status checkSchema(Connection &connection) const;

private:
    Status runStep(Connection &connection, const Migration &migration) const;

    QList<Migration> m_migrations;
};

/// BLAKE2b-256 over type, name, table and text of everything in the schema.
Result<QByteArray> schemaFingerprint(Connection &connection);

} // namespace scd
