#pragma once

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace scd {

/// The real program, as a script runs it, with a folder for its files that is gone with the object.
class Program
{
public:
    explicit Program(QString executable)
        : m_executable(std::move(executable))
    {
    }

    struct Run
    {
        int code = -1;
        QString out;
        QString error;
        qint64 peakKilobytes = 0; ///< memory, as far as it was seen; 0 where the system does not tell
    };
    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Nothing to show a window on.
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(display));
        // What import remembers stays out of the settings of whoever runs the tests.
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(m_executable, arguments);
        if (!process.waitForStarted())
            return {};
        // getrusage() of a child begins with the peak of its parent.
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        qint64 peak = 0;
        const QDeadlineTimer end(60'000);
        while (!process.waitForFinished(20)) {
            if (end.hasExpired())
                return {};
            if (status.open(QIODevice::ReadOnly)) {
                const QByteArray text = status.readAll();
                peak = std::max(peak,
                                text.mid(text.indexOf("VmHWM:") + 6, 30).simplified().split(' ').first().toLongLong());
                status.close();
            }
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError()), peak};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Its path; "" when it could not be written.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

private:
    QString m_executable;
    QTemporaryDir m_folder;
};

} // namespace scd
