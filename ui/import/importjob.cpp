#include "ui/import/importjob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThreadPool>

namespace scd {

ImportJob::ImportJob(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_gathering.setInterval(0);
    connect(&m_gathering, &QTimer::timeout, this, &ImportJob::gather);
}

ImportJob::~ImportJob()
{
    m_worker.cancelAndWait();
    release(std::exchange(m_snapshot, nullptr));
    release(std::exchange(m_request.opened, nullptr));
}

void ImportJob::release(std::shared_ptr<const void> last)
{
    if (last)
        QThreadPool::globalInstance()->start([held = std::move(last)]() mutable { held.reset(); });
}

void ImportJob::run(Work work, const std::function<void(const Progress &)> &body, const std::function<void()> &done)
{
    m_work = work;
    m_worker.run(
        [this, body] {
            body([this](int percent) {
                Q_EMIT progressed(percent);
                return !m_worker.isCancelled();
            });
        },
        [this, done] {
            m_work = Work::None;
            done();
        });
}

void ImportJob::read(const Source &source, const QString &purpose, const MappingMemory &memory)
{
    if (m_work != Work::None)
        return;
    m_worker.renew();
    auto opened = std::make_shared<Result<std::shared_ptr<const OpenedBook>>>(failure(ErrorKind::Cancelled));
    run(
        Work::Reading,
        [this, source, purpose, memory, opened](const Progress &progress) {
            auto tables = openTables(source(progress), purpose, memory);
            if (m_worker.isCancelled())
                return;
            if (tables)
                *opened = std::shared_ptr<const OpenedBook>(std::make_shared<OpenedBook>(std::move(*tables)));
            else
                *opened = tables.error();
        },
        [this, opened] { Q_EMIT bookRead(*opened); });
}

void ImportJob::plan(const PreviewRequest &request)
{
    if (m_work == Work::Planning) {
        m_next = request;
        m_worker.cancel();
        return;
    }
    const Purpose *purpose = purposeById(request.table.mapping.purpose);
    if (m_work != Work::None || purpose == nullptr)
        return;
    m_worker.renew();
    m_request = request;
    m_work = Work::Planning;
    if (m_snapshot && m_snapshotPurpose == purpose->id && m_snapshot->context.into == request.context.into)
        return startPlanning();
    m_snapshot.reset();
    m_snapshotPurpose = purpose->id;
    m_reader = std::make_unique<SnapshotReader>(m_workspace, *purpose, request.context);
    m_gathering.start();
}

void ImportJob::gather()
{
    const bool more = m_worker.takeTurn([this] { return m_reader->step(); });
    if (more && !m_worker.isCancelled())
        return;
    m_gathering.stop();
    if (m_worker.isCancelled()) {
        m_reader.reset();
        return endPlanning(failure(ErrorKind::Cancelled));
    }
    m_snapshot = std::make_shared<ImportSnapshot>(m_reader->take());
    m_reader.reset();
    startPlanning();
}

void ImportJob::startPlanning()
{
    auto made = std::make_shared<Result<Preview>>(failure(ErrorKind::Cancelled));
    run(
        Work::Planning,
        [request = m_request, snapshot = m_snapshot, made](const Progress &progress) {
            auto preview = makePreview(request, *snapshot, progress);
            if (preview)
                *made = Preview(std::make_shared<ImportPreview>(std::move(*preview)));
            else
                *made = preview.error();
        },
        [this, made] { endPlanning(*made); });
}

void ImportJob::endPlanning(const Result<Preview> &preview)
{
    m_work = Work::None;
    if (m_next) {
        const PreviewRequest next = *std::exchange(m_next, std::nullopt);
        return plan(next);
    }
    Q_EMIT planned(preview);
}

void ImportJob::write(const Preview &preview)
{
    if (m_work != Work::None)
        return;
    m_worker.renew();
    m_work = Work::Writing;
    // The caller's own event comes to its end first.
    QTimer::singleShot(0, this, [this, preview] {
        QElapsedTimer turn;
        turn.start();
        const auto step = importInto(m_workspace, preview->plan, [this, &turn](int percent) {
            if (turn.elapsed() >= Worker::longestTurn) {
                Q_EMIT progressed(percent);
                QCoreApplication::processEvents();
                turn.restart();
            }
            return !m_worker.isCancelled();
        });
        m_snapshot.reset();
        m_work = Work::None;
        Q_EMIT written(step);
    });
}

void ImportJob::save(const std::function<Status(const Progress &)> &body)
{
    if (m_work != Work::None)
        return;
    m_worker.renew();
    auto status = std::make_shared<Status>(Done{});
    run(
        Work::Saving, [body, status](const Progress &progress) { *status = body(progress); },
        [this, status] { Q_EMIT saved(*status); });
}

} // namespace scd
