#include "ui/mainwindow/exportjob.h"

#include "models/domain/output.h"
#include "models/interchange/clipboard.h"

#include <QElapsedTimer>
#include <QThread>

namespace scd {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &ExportJob::read);
}

ExportJob::~ExportJob()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ExportJob::begin(Reading reading)
{
    m_cancelled = false;
    m_tsv.clear();
    m_html.clear();
    m_read = std::move(reading);
    m_reading.start();
}

void ExportJob::startFile(const Workspace &workspace, const ExportRequest &request, const ExportFormat &format,
                          const QString &path)
{
    if (isRunning())
        return;
    const std::shared_ptr<ExportTask> task = beginExport(format, workspace, request);
    begin({[task] { return task->step(); }, [task] { return task->percent(); }, [task] { return task->status(); },
           [task, path](const Progress &progress) -> Status {
               const auto bytes = task->write(progress);
               if (!bytes.ok())
                   return bytes.error();
               return writeOutput(path, *bytes);
           }});
}

void ExportJob::startClipboard(const Workspace &workspace, const ExportRequest &request)
{
    if (isRunning())
        return;
    const auto reader = std::make_shared<ExportReader>(workspace, request);
    begin({[reader] { return reader->step(); }, [reader] { return reader->percent(); },
           [reader] { return reader->status(); },
           [this, reader](const Progress &) -> Status {
               const Sheet sheet = reader->take();
               m_tsv = toTsv(sheet);
               m_html = toHtml(sheet, true);
               return Done{};
           }});
}

void ExportJob::startFolder(const Workspace &workspace, const QString &path, Sensitivity sensitivity)
{
    if (isRunning())
        return;
    const auto folder = std::make_shared<CommitteeExport>(workspace, path, sensitivity);
    begin({[folder] { return folder->step(); }, [folder] { return folder->percent(); },
           [folder] { return folder->status(); },
           [folder](const Progress &progress) { return folder->finish(progress); }});
}

void ExportJob::read()
{
    constexpr int longest = 15; // ms: less than a frame of the window
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    while (more && timer.elapsed() < longest && !m_cancelled)
        more = m_read.step();
    if (m_cancelled)
        return end(failure(ErrorKind::Cancelled));
    Q_EMIT progressed(m_read.percent() / 2);
    if (more)
        return;
    m_reading.stop();
    if (const Status read = m_read.status(); !read.ok())
        return end(read);
    write(m_read.write);
}

void ExportJob::write(Work work)
{
    auto result = std::make_shared<Status>(Done{});
    m_thread = QThread::create([this, work = std::move(work), result] {
        *result = work([this](int percent) {
            Q_EMIT progressed(50 + percent / 2);
            return !m_cancelled;
        });
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        end(*result);
    });
    m_thread->start();
}

void ExportJob::end(const Status &status)
{
    m_reading.stop();
    m_read = {};
    Q_EMIT finished(status);
}

} // namespace scd
