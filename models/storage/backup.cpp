#include "models/storage/backup.h"

#include "models/domain/entity.h"
#include "models/storage/fileprobe.h"
#include "models/storage/snapshot_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QStandardPaths>

#include <limits>

namespace scd {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int anyVersion = std::numeric_limits<int>::max();

constexpr std::array<std::pair<BackupReason, const char *>, 5> reasonWords{{
    {BackupReason::Regular, "regular"},
    {BackupReason::Exit, "exit"},
    {BackupReason::Migration, "migration"},
    {BackupReason::Restore, "restore"},
    {BackupReason::Merge, "merge"},
}};

QString wordOf(BackupReason reason)
{
    for (const auto &[known, word] : reasonWords) {
        if (known == reason)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<BackupReason> reasonOf(QStringView word)
{
    for (const auto &[known, text] : reasonWords) {
        if (word == QLatin1StringView(text))
            return known;
    }
    return std::nullopt;
}

/// Everything that is known of a backup stands in its name, so that name and content appear at once, by one rename.
QString fileName(const Backup &backup)
{
    return QStringLiteral("%1-%2-%3-v%4-%5.sistercity")
        .arg(fileStamp(backup.moment))
        .arg(backup.moment.time().msec(), 3, 10, QLatin1Char('0'))
        .arg(wordOf(backup.reason))
        .arg(backup.version)
        .arg(backup.hash);
}

std::optional<Backup> fromFile(const QFileInfo &info)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{8}-\\d{6}-\\d{3})-([a-z]+)-v(\\d{1,6})-([0-9a-f]{64})\\.sistercity$"));
    const auto match = pattern.match(info.fileName());
    const auto reason = reasonOf(match.capturedView(2));
    QDateTime moment = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss-zzz");
    if (!match.hasMatch() || !reason || !moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Backup{info.filePath(), moment, *reason, match.captured(3).toInt(), info.size(), match.captured(4)};
}

/// What a complete copy must agree in: the number of rows of each table, and the last entry of the journal.
Result<QList<qint64>> contents(Connection &connection)
{
    QList<qint64> numbers;
    QByteArrayList statements{"PRAGMA application_id",
                              "PRAGMA user_version",
                              "SELECT count(*) FROM journal_step",
                              "SELECT count(*) FROM journal_entry",
                              "SELECT max(time) FROM journal_step",
                              "SELECT count(*) FROM blob"};
    // A backup before the first step of a migration is of a file that does not have every table yet.
    Query tables(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    QByteArrayList present;
    while (true) {
        const auto row = tables.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        present << tables.text(0).toUtf8();
    }
    for (const Entity *description : catalogue()) {
        if (present.contains(QByteArray(description->table)))
            statements << QByteArray("SELECT count(*) FROM ") + description->table;
    }
    for (const QByteArray &sql : std::as_const(statements)) {
        const auto value = connection.single(sql.constData());
        if (!value)
            return value.error();
        numbers << intOf(*value);
    }
    return numbers;
}

/// No number ever shrinks; another connection may have written meanwhile.
bool isBetween(const QList<qint64> &before, const QList<qint64> &copy, const QList<qint64> &after)
{
    for (qsizetype i = 0; i < copy.size(); ++i) {
        if (copy[i] < before[i] || copy[i] > after[i])
            return false;
    }
    return true;
}

/// Where the journal stands: changes are never made beside it.
Result<std::pair<qint64, qint64>> journalPosition(Connection &connection)
{
    const auto count = connection.single("SELECT count(*) FROM journal_step");
    if (!count)
        return count.error();
    const auto last = connection.single("SELECT max(time) FROM journal_step");
    if (!last)
        return last.error();
    return std::pair{intOf(*count), intOf(*last)};
}

/// Removes what it was told of unless it was told to keep it.
class Remains
{
public:
    explicit Remains(QString path)
        : m_path(std::move(path))
    {
        clear();
    }
    ~Remains() { clear(); }
    Remains(const Remains &) = delete;
    Remains &operator=(const Remains &) = delete;

private:
    void clear() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }

    QString m_path;
};

} // namespace

Backups::Backups(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
}

QString Backups::defaultFolder(const QString &filePath)
{
    const QFileInfo info(filePath);
    const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Blake2b_160).toHex().left(12);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("backups/%1-%2").arg(info.completeBaseName().left(60), QString::fromLatin1(hash)));
}

Result<Backup> Backups::make(Connection &connection, BackupReason reason) const
{
    // A worker copies a large file while somebody asks for a backup: one after the other, as both begin under one name.
    static QMutex one;
    const QMutexLocker locker(&one);
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::ReadOnly, QStringLiteral("backup folder"));
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    const QString unfinished = QDir(m_folder).filePath(QStringLiteral("unfinished.tmp"));
    const Remains remains(unfinished);
    const auto before = contents(connection);
    if (!before)
        return before.error();
    SCD_TRY(copyInto(connection, unfinished));
    SCD_TRY(syncFile(unfinished));
    QFile::setPermissions(unfinished, ownerOnly);
    const auto after = contents(connection);
    if (!after)
        return after.error();
    {
        auto copy = Connection::open(unfinished, Connection::Access::ReadOnly);
        if (!copy)
            return copy.error();
        SCD_TRY(quickCheck(**copy));
        const auto found = contents(**copy);
        if (!found)
            return found.error();
        if (!isBetween(*before, *found, *after))
            return failure(ErrorKind::InputOutput, QStringLiteral("the backup differs from the file"));
    }
    auto hash = hashOfFile(unfinished);
    if (!hash)
        return hash.error();
    Backup backup{{}, m_clock.now(), reason, static_cast<int>(after->at(1)), QFileInfo(unfinished).size(), *hash};
    backup.path = QDir(m_folder).filePath(fileName(backup));
    SCD_TRY(renameFile(unfinished, backup.path));
    SCD_TRY(syncFolder(m_folder));
    thin();
    return backup;
}

Result<Backup> Backups::makeOf(const QString &path, BackupReason reason) const
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    return make(**connection, reason);
}

Result<bool> Backups::isBehind(Connection &connection) const
{
    const auto position = journalPosition(connection);
    if (!position)
        return position.error();
    const QList<Backup> backups = list();
    if (backups.isEmpty())
        return position->first > 0;
    auto newest = Connection::open(backups.first().path, Connection::Access::ReadOnly);
    if (!newest)
        return true;
    const auto saved = journalPosition(**newest);
    return !saved || *saved != *position;
}

QList<Backup> Backups::list() const
{
    QList<Backup> backups;
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*.sistercity")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (auto backup = fromFile(info))
            backups.prepend(*backup);
    }
    return backups;
}

Status Backups::verify(const Backup &backup)
{
    const auto hash = hashOfFile(backup.path);
    if (!hash)
        return QFileInfo::exists(backup.path) ? hash.error() : failure(ErrorKind::NotFound);
    if (*hash != backup.hash)
        return failure(ErrorKind::Damaged, QStringLiteral("hash"));
    const auto probe = probeFile(backup.path, anyVersion);
    if (!probe)
        return probe.error();
    auto copy = Connection::open(backup.path, Connection::Access::ReadOnly);
    if (!copy)
        return copy.error();
    return quickCheck(**copy);
}

std::optional<Backup> Backups::newestSound() const
{
    for (const Backup &backup : list()) {
        if (verify(backup).ok())
            return backup;
    }
    return std::nullopt;
}

void Backups::thin() const
{
    for (const Backup &backup : expendable(list(), m_clock.now()))
        QFile::remove(backup.path);
}

} // namespace scd
