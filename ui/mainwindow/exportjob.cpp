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

void ExportJob::reset()
{
    m_cancelled = false;
    m_tsv.clear();
    m_html.clear();
    m_reader.reset();
    m_folder.reset();
    m_reading.start();
}

void ExportJob::startTable(const Workspace &workspace, const ExportRequest &request, const ExportFormat &format,
                           FormulaGuard guard, const QString &path)
{
    if (isRunning())
        return;
    reset();
    m_reader = std::make_unique<ExportReader>(workspace, request);
    m_writer = [&format, guard, path](std::shared_ptr<Sheet> sheet) -> Work {
        return [&format, guard, path, sheet](const Progress &progress) -> Status {
            const auto bytes = format.write(*sheet, guard, progress);
            if (!bytes.ok())
                return bytes.error();
            return writeOutput(path, *bytes);
        };
    };
}

void ExportJob::startClipboard(const Workspace &workspace, const ExportRequest &request)
{
    if (isRunning())
        return;
    reset();
    m_reader = std::make_unique<ExportReader>(workspace, request);
    m_writer = [this](std::shared_ptr<Sheet> sheet) -> Work {
        return [this, sheet](const Progress &) -> Status {
            m_tsv = toTsv(*sheet);
            m_html = toHtml(*sheet, true);
            return Done{};
        };
    };
}

void ExportJob::startFolder(const Workspace &workspace, const QString &path, Sensitivity sensitivity)
{
    if (isRunning())
        return;
    reset();
    m_folder = std::make_shared<CommitteeExport>(workspace, path, sensitivity);
}

void ExportJob::read()
{
    constexpr int longest = 15; // ms: less than a frame of the window
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    while (more && timer.elapsed() < longest && !m_cancelled)
        more = m_folder ? m_folder->step() : m_reader->step();
    if (m_cancelled)
        return end(failure(ErrorKind::Cancelled));
    Q_EMIT progressed((m_folder ? m_folder->percent() : m_reader->percent()) / 2);
    if (more)
        return;
    m_reading.stop();
    if (const Status read = m_folder ? m_folder->status() : m_reader->status(); !read.ok())
        return end(read);
    if (m_folder)
        write([folder = m_folder](const Progress &progress) { return folder->finish(progress); });
    else
        write(m_writer(std::make_shared<Sheet>(m_reader->take())));
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
    m_folder.reset();
    Q_EMIT finished(status);
}

} // namespace scd
