#pragma once

#include "models/storage/database.h"
#include "models/storage/filelock.h"

#include <QCoreApplication>

class QWidget;

namespace scd {

class Prompts;

/// An open file, and the private copy that it is when another program holds the original.
struct OpenedFile
{
    std::unique_ptr<ReadingCopy> copy;
    std::unique_ptr<Database> database;
    QString path; ///< what the person opened
};

/// Opens a committee's file. Where it is refused, says why in a sentence of its own for each reason and offers the
/// ways on: another file, a copy to read, a backup, taking over a lock.
class Startup
{
    Q_DECLARE_TR_FUNCTIONS(scd::Startup)

public:
    Startup(Prompts &prompts, const Clock &clock, QWidget *parent);

    /// Nothing when the person gave up.
    std::optional<OpenedFile> open(QString path);
    static QString fileFilter();
    /// What happened, by name of the file: "“Loja” is not a file of Sister City Desk."
    static QString sentence(const Error &error, const QString &path);

    /// What can be done about a file that was not opened, in the order of its buttons.
    enum class Way { OtherFile, Again, ReadCopy, ReadOnly, TakeOver, Backup };
    /// Says why a file was refused and which ways on there are; nothing when the person gave up.
    std::optional<Way> ask(const Error &error, const QString &path) const;

private:
    static QList<Way> waysOn(const Error &error, const QString &path, const Clock &clock);
    static QString verb(Way way);
    Result<OpenedFile> tryOpen(const QString &path, OpenMode mode, bool takeOver) const;
    Result<OpenedFile> openCopy(const QString &path) const;

    Prompts &m_prompts;
    const Clock &m_clock;
    QWidget *m_parent = nullptr;
};

} // namespace scd
