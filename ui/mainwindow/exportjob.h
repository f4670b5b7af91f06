#pragma once

#include "models/interchange/committeefolder.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/exportreader.h"
#include "ui/widgets/worker.h"

#include <QTimer>

namespace scd {

/// Exports while the window stays alive: reads a few milliseconds at a time between the window's own events, writes in
/// a worker. One job at a time; destroying it cancels and waits. What was cancelled leaves nothing behind.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);

    bool isRunning() const { return m_worker.isRunning() || m_reading.isActive(); }
    /// Records into a file, as `format` writes them.
    void startFile(const Workspace &workspace, const ExportRequest &request, const ExportFormat &format,
                   const QString &path);
    /// A table for the clipboard; finished() comes when tsv() and html() are there.
    void startClipboard(const Workspace &workspace, const ExportRequest &request);
    void startFolder(const Workspace &workspace, const QString &path, Sensitivity sensitivity);
    void cancel() { m_worker.cancel(); }
    QString tsv() const { return m_tsv; }
    QString html() const { return m_html; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const scd::Status &status);

private:
    /// One of the three kinds of export: what it does in the window's thread, then in a worker.
    struct Reading
    {
        std::function<bool()> step;
        std::function<int()> percent;
        std::function<Status()> status;
        std::function<Status(const Progress &)> write;
    };
    void read();
    void write();
    void end(const Status &status);
    void begin(Reading reading);

    Reading m_read;
    QTimer m_reading;
    QString m_tsv;
    QString m_html;
    Worker m_worker; ///< the last one: it goes first, and waits for what uses the others
};

} // namespace scd
