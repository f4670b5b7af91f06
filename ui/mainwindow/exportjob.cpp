#include "ui/mainwindow/exportjob.h"

#include "models/domain/output.h"
#include "models/interchange/clipboard.h"

namespace scd {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &ExportJob::read);
}

void ExportJob::begin(Reading reading)
{
    m_worker.renew();
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
    const bool more = m_worker.takeTurn(m_read.step);
    if (m_worker.isCancelled())
        return end(failure(ErrorKind::Cancelled));
    Q_EMIT progressed(m_read.percent() / 2);
    if (more)
        return;
    m_reading.stop();
    if (const Status read = m_read.status(); !read.ok())
        return end(read);
    write();
}

void ExportJob::write()
{
    auto result = std::make_shared<Status>(Done{});
    m_worker.run(
        [this, result] {
            *result = m_read.write([this](int percent) {
                Q_EMIT progressed(50 + percent / 2);
                return !m_worker.isCancelled();
            });
        },
        [this, result] { end(*result); });
}

void ExportJob::end(const Status &status)
{
    m_reading.stop();
    m_read = {};
    Q_EMIT finished(status);
}

} // namespace scd
