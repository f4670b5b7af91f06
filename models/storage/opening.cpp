// How a file is opened: in this order, so that nothing of a foreign or broken file is run, and nothing is written
// before it is known to be sound.

#include "models/storage/database_p.h"
#include "models/storage/fileprobe.h"
#include "models/storage/snapshot_p.h"

#include <QFile>
#include <QFileInfo>

namespace scd {

/// One opening, step by step. Lives during Database::open().
class Database::Opening
{
public:
    Opening(QString path, OpenMode mode, const Clock &clock, const OpenOptions &options)
        : m_path(std::move(path))
        , m_mode(mode)
        , m_clock(clock)
        , m_options(options)
        , m_migrator(options.migrations)
        , m_isReadingWanted(mode == OpenMode::ReadOnly)
    {
    }

    Result<std::unique_ptr<Database>> run();

private:
    Status lock();
    Status create();
    Status build(const QString &path);
    Status probe();
    Status connect();
    Status migrate();
    Status check();

    Connection::Access access() const
    {
        return m_mode == OpenMode::ReadOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite;
    }
    QString backupFolder() const
    {
        return m_options.backupFolder.isEmpty() ? Backups::defaultFolder(m_path) : m_options.backupFolder;
    }

    QString m_path;
    OpenMode m_mode;
    const Clock &m_clock;
    OpenOptions m_options;
    Migrator m_migrator;
    bool m_isReadingWanted;
    Probe m_probe;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<OpeningCheck> m_check;
};

Status Database::Opening::lock()
{
    if (m_mode == OpenMode::ReadOnly)
        return Done{};
    auto taken = m_options.takeOver ? FileLock::takeOver(m_path) : FileLock::take(m_path);
    if (taken) {
        m_lock = std::move(*taken);
        return Done{};
    }
    if (taken.error().kind != ErrorKind::ReadOnly || m_mode == OpenMode::Create)
        return taken.error();
    m_mode = OpenMode::ReadOnly; // a folder or medium that cannot be written
    return Done{};
}

Status Database::Opening::build(const QString &path)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    SCD_TRY(m_migrator.migrate(**connection));
    connection->reset();
    return syncFile(path);
}

/// The file gets its name when it is complete: a crash or a full disk leaves no half file.
Status Database::Opening::create()
{
    if (QFileInfo::exists(m_path))
        return failure(ErrorKind::Exists);
    const QString unfinished = m_path + QStringLiteral(".new");
    const auto clear = [&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    };
    clear();
    Status built = build(unfinished);
    // A journal of a file that was here once would be played into the new one.
    QFile::remove(m_path + QStringLiteral("-journal"));
    if (built.ok())
        built = renameFile(unfinished, m_path);
    if (built.ok())
        built = syncFolder(QFileInfo(m_path).absolutePath());
    clear();
    return built;
}

Status Database::Opening::probe()
{
    auto found = probeFile(m_path, m_migrator.newest());
    if (!found)
        return found.error();
    m_probe = *found;
    m_path = m_probe.path;
    if (m_mode == OpenMode::ReadWrite && !m_probe.isWritable) {
        m_mode = OpenMode::ReadOnly;
        m_lock.reset();
    }
    return Done{};
}

Status Database::Opening::connect()
{
    auto opened = Connection::open(m_path, access());
    if (!opened) {
        // The header said that it is ours.
        if (opened.error().kind == ErrorKind::NotOurs)
            return failure(ErrorKind::Damaged, opened.error().detail);
        return opened.error();
    }
    m_connection = std::move(*opened);
    return m_migrator.checkSchema(*m_connection);
}

Status Database::Opening::migrate()
{
    if (m_probe.version >= m_migrator.newest())
        return Done{};
    if (m_mode == OpenMode::ReadOnly)
        return failure(ErrorKind::ReadOnly, QStringLiteral("schema %1").arg(m_probe.version));
    SCD_TRY(lookOver(*m_connection));
    return m_migrator.migrate(*m_connection, [this]() -> Status {
        const auto backup = Backups(backupFolder(), m_clock).make(*m_connection, BackupReason::Migration);
        if (!backup)
            return backup.error();
        return Done{};
    });
}

Status Database::Opening::check()
{
    // Who asks to read only may want to see what is left of a damaged file.
    if (m_isReadingWanted)
        return Done{};
    const bool wasStopped = m_probe.hasJournal || (m_lock && m_lock->wasLeftBehind());
    const bool isSmall = m_probe.size < m_options.backgroundCheckFrom;
    // To take a new laptop id is a write.
    const bool writesAtOnce = m_mode == OpenMode::ReadWrite && !isAtHome(*m_connection);
    if (isSmall || wasStopped || writesAtOnce)
        return lookOver(*m_connection);
    m_check = std::make_unique<OpeningCheck>(m_path);
    return Done{};
}

Result<std::unique_ptr<Database>> Database::Opening::run()
{
    if (m_mode != OpenMode::Create) {
        const QFileInfo info(m_path);
        if (!info.exists())
            return failure(ErrorKind::NotFound);
        m_path = info.canonicalFilePath();
    }
    SCD_TRY(lock());
    if (m_mode == OpenMode::Create) {
        SCD_TRY(create());
        m_mode = OpenMode::ReadWrite;
    }
    SCD_TRY(probe());
    SCD_TRY(connect());
    SCD_TRY(migrate());
    SCD_TRY(check());
    m_options.backupFolder = backupFolder();
    auto parts = std::make_unique<Private>(std::move(m_connection), m_clock, m_options);
    if (m_mode == OpenMode::ReadWrite) {
        const auto laptop = identify(*parts->connection, m_clock);
        if (!laptop)
            return laptop.error();
        parts->laptop = *laptop;
    }
    parts->wasLeftOpen = m_lock && m_lock->wasLeftBehind();
    parts->lock = std::move(m_lock);
    parts->check = std::move(m_check);
    return std::unique_ptr<Database>(new Database(std::move(parts)));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode, const Clock &clock,
                                                 const OpenOptions &options)
{
    return Opening(path, mode, clock, options).run();
}

} // namespace scd
