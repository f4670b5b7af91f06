#include "app/startup.h"

#include "models/storage/backup.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/sentences.h"

#include <QFileInfo>
#include <QSysInfo>

namespace scd {

Startup::Startup(Prompts &prompts, const Clock &clock, QWidget *parent)
    : m_prompts(prompts)
    , m_clock(clock)
    , m_parent(parent)
{
}

QString Startup::fileFilter()
{
    return tr("Committees (*.sistercity);;All files (*)");
}

QString Startup::sentence(const Error &error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("“%1” is not there any more. It may have been moved or renamed, or the stick or shared folder that "
                  "it is on is not connected.")
            .arg(name);
    case ErrorKind::NotOurs:
        return tr("“%1” is not a file of Sister City Desk. It was left as it is.").arg(name);
    case ErrorKind::TooNew:
        return tr("“%1” was made by a newer version of Sister City Desk. Install the newer version to open it; nothing "
                  "in the file was changed.")
            .arg(name);
    case ErrorKind::Damaged:
        return tr("“%1” is damaged and was not opened, so that nothing more is lost.").arg(name);
    case ErrorKind::Locked: {
        const QString host = error.detail.section(u'|', 0, 0);
        return host.isEmpty() || host == QSysInfo::machineHostName()
                   ? tr("“%1” is open in another window on this computer. Two programs cannot change it at the same "
                        "time.")
                         .arg(name)
                   : tr("“%1” is open on the computer “%2”. Two computers cannot change it at the same time.")
                         .arg(name, host);
    }
    case ErrorKind::ReadOnly:
        return tr("“%1” was not closed properly, and here it cannot be repaired, because nothing can be written in its "
                  "folder. Copy the file to this computer and open the copy.")
            .arg(name);
    case ErrorKind::Exists:
        return tr("There is a file “%1” already. It was left as it is; choose another name.").arg(name);
    case ErrorKind::DiskFull:
        return tr("The disk of “%1” is full. Nothing was changed. Make room, then try again.").arg(name);
    case ErrorKind::InputOutput:
        return tr("The disk of “%1” could not be read or written. Nothing was changed. Check the disk or stick, then "
                  "try again.")
            .arg(name);
    default:
        return errorSentence(error);
    }
}

QString Startup::verb(Way way)
{
    switch (way) {
    case Way::OtherFile:
        return tr("Choose another file…");
    case Way::Again:
        return tr("Try again");
    case Way::ReadCopy:
        return tr("Open a copy to read");
    case Way::ReadOnly:
        return tr("Open to read");
    case Way::TakeOver:
        return tr("It is closed there: open it");
    case Way::Backup:
        return tr("Restore the newest backup");
    }
    return {};
}

QList<Startup::Way> Startup::waysOn(const Error &error, const QString &path, const Clock &clock)
{
    switch (error.kind) {
    case ErrorKind::Locked:
        // On this computer a lock of a stopped program is taken over without asking.
        if (error.detail.section(u'|', 0, 0) == QSysInfo::machineHostName())
            return {Way::ReadCopy, Way::Again, Way::OtherFile};
        return {Way::ReadCopy, Way::Again, Way::TakeOver, Way::OtherFile};
    case ErrorKind::Damaged:
        if (Backups(Backups::defaultFolder(path), clock).newestSound())
            return {Way::Backup, Way::ReadOnly, Way::OtherFile};
        return {Way::ReadOnly, Way::OtherFile};
    case ErrorKind::ReadOnly:
        return {Way::ReadCopy, Way::OtherFile};
    case ErrorKind::InputOutput:
    case ErrorKind::DiskFull:
        return {Way::Again, Way::ReadOnly, Way::OtherFile};
    default:
        return {Way::OtherFile};
    }
}

Result<OpenedFile> Startup::tryOpen(const QString &path, OpenMode mode, bool takeOver) const
{
    OpenOptions options;
    options.takeOver = takeOver;
    auto database = Database::open(path, mode, m_clock, options);
    if (!database.ok())
        return database.error();
    return OpenedFile{nullptr, std::move(*database), path};
}

Result<OpenedFile> Startup::openCopy(const QString &path) const
{
    auto copy = ReadingCopy::make(path);
    if (!copy.ok())
        return copy.error();
    auto database = Database::open((*copy)->path(), OpenMode::ReadOnly, m_clock);
    if (!database.ok())
        return database.error();
    return OpenedFile{std::move(*copy), std::move(*database), path};
}

std::optional<Startup::Way> Startup::ask(const Error &error, const QString &path) const
{
    const QList<Way> ways = waysOn(error, path, m_clock);
    QStringList verbs;
    for (const Way way : ways)
        verbs << verb(way);
    QString text = sentence(error, path);
    if (error.kind == ErrorKind::Damaged) {
        text += u' ' + (ways.contains(Way::Backup)
                            ? tr("A backup can take its place; the damaged file is kept under another name.")
                            : tr("There is no sound backup of it here. What can still be read of it can be looked at "
                                 "and exported."));
    }
    const int chosen = m_prompts.choose(m_parent, tr("The file was not opened"), text, verbs);
    return chosen < 0 ? std::nullopt : std::optional(ways.at(chosen));
}

std::optional<OpenedFile> Startup::open(QString path)
{
    Result<OpenedFile> opened = tryOpen(path, OpenMode::ReadWrite, false);
    while (!opened.ok()) {
        const Error error = opened.error();
        qWarning("file not opened: error %d", static_cast<int>(error.kind));
        const std::optional<Way> way = ask(error, path);
        if (!way)
            return std::nullopt;
        switch (*way) {
        case Way::OtherFile: {
            const QString other = m_prompts.openFileName(m_parent, tr("Open a committee"), fileFilter());
            if (other.isEmpty())
                return std::nullopt;
            path = other;
            opened = tryOpen(path, OpenMode::ReadWrite, false);
            break;
        }
        case Way::Again:
            opened = tryOpen(path, OpenMode::ReadWrite, false);
            break;
        case Way::ReadCopy:
            opened = openCopy(path);
            break;
        case Way::ReadOnly:
            opened = tryOpen(path, OpenMode::ReadOnly, false);
            break;
        case Way::TakeOver:
            opened = tryOpen(path, OpenMode::ReadWrite, true);
            break;
        case Way::Backup: {
            const Backups backups(Backups::defaultFolder(path), m_clock);
            const auto backup = backups.newestSound();
            const auto restored =
                backup ? backups.restore(*backup, path) : Result<QString>(failure(ErrorKind::NotFound));
            if (!restored.ok())
                m_prompts.showError(m_parent, restored.error());
            opened = tryOpen(path, OpenMode::ReadWrite, false);
            break;
        }
        }
    }
    return std::move(*opened);
}

} // namespace scd
