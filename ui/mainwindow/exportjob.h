#pragma once

#include "models/interchange/committeefolder.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/exportreader.h"

#include <QObject>
#include <QTimer>
#include <atomic>

class QThread;

namespace scd {

/// Exports while the window stays alive: reads a few milliseconds at a time between the window's own events, writes in
/// a worker. One job at a time; destroying it cancels and waits. What was cancelled leaves nothing behind.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    bool isRunning() const { return m_thread != nullptr || m_reading.isActive(); }
    /// Records into a file, as `format` writes them.
    void startFile(const Workspace &workspace, const ExportRequest &request, const ExportFormat &format,
                   const QString &path);
    /// A table for the clipboard; finished() comes when tsv() and html() are there.
    void startClipboard(const Workspace &workspace, const ExportRequest &request);
    void startFolder(const Workspace &workspace, const QString &path, Sensitivity sensitivity);
    void cancel() { m_cancelled = true; }
    QString tsv() const { return m_tsv; }
    QString html() const { return m_html; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const scd::Status &status);

private:
    using Work = std::function<Status(const Progress &)>;
    /// One of the three kinds of export: what it does in the window's thread, then in a worker.
    struct Reading
    {
        std::function<bool()> step;
        std::function<int()> percent;
        std::function<Status()> status;
        Work write;
    };
    void read();
    void write(Work work);
    void end(const Status &status);
    void begin(Reading reading);

    Reading m_read;
    QTimer m_reading;
    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
    QString m_tsv;
    QString m_html;
};

} // namespace scd
