#include "app/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <cstdio>

namespace scd {

namespace {

constexpr qint64 largest = 1'000'000;

struct LogFile
{
    QMutex mutex;
    QFile file;
    QtMessageHandler before = nullptr;
};

LogFile &logFile()
{
    // Messages come until the very end of the process, after main() has returned: it is never destroyed.
    static auto *log = new LogFile;
    return *log;
}

bool openLog(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

void rotate(QFile &file)
{
    const QString name = file.fileName();
    const QString old = name + QStringLiteral(".1");
    file.close();
    QFile::remove(old);
    QFile::rename(name, old);
    file.setFileName(name);
    openLog(file);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogFile &log = logFile();
    if (log.before)
        log.before(type, context, message);
    const QMutexLocker lock(&log.mutex);
    if (!log.file.isOpen())
        return;
    const char *level = type == QtDebugMsg      ? "debug"
                        : type == QtInfoMsg     ? "info"
                        : type == QtWarningMsg  ? "warning"
                        : type == QtCriticalMsg ? "error"
                                                : "fatal";
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(level),
                                  QLatin1StringView(context.category), message);
    log.file.write(line.toUtf8());
    log.file.flush();
    if (log.file.size() > largest)
        rotate(log.file);
}

} // namespace

void startLogging(const QString &folder)
{
    LogFile &log = logFile();
    {
        const QMutexLocker lock(&log.mutex);
        if (!QDir().mkpath(folder))
            return;
        log.file.setFileName(QDir(folder).filePath(QStringLiteral("sistercitydesk.log")));
        if (!openLog(log.file))
            return;
        if (log.file.size() > largest)
            rotate(log.file);
    }
    log.before = qInstallMessageHandler(handle);
}

} // namespace scd
