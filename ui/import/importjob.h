#pragma once

#include "models/interchange/snapshotreader.h"
#include "ui/import/importpreview.h"
#include "ui/widgets/worker.h"

#include <QTimer>

namespace scd {

/// Imports while the window stays alive: reads the sheet and plans in a worker, takes the snapshot of the file and
/// writes a few milliseconds at a time between the window's own events. One work at a time; what was cancelled leaves
/// nothing behind. Destroying it cancels and waits; it must not be destroyed while it writes.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Reading, Planning, Writing, Saving };
    using Source = std::function<Result<Book>(const Progress &)>;
    using Preview = std::shared_ptr<const ImportPreview>;

    explicit ImportJob(Workspace &workspace, QObject *parent = nullptr);
    ~ImportJob() override;

    Work work() const { return m_work; }
    /// `source` is called in the worker.
    void read(const Source &source, const QString &purpose, const MappingMemory &memory);
    /// Takes the place of a plan that is being made.
    void plan(const PreviewRequest &request);
    /// Writes the plan as one step. The window's events go on meanwhile: nothing else may write.
    void write(const Preview &preview);
    /// Writes something beside the file: a report.
    void save(const std::function<Status(const Progress &)> &body);
    void cancel() { m_worker.cancel(); }
    /// The file was changed: what is known of it is read anew.
    void forget() { m_snapshot.reset(); }

    /// Lets go of what may be large in a worker, when this is the last that holds it: freeing takes as long as making.
    static void release(std::shared_ptr<const void> last);

Q_SIGNALS:
    void progressed(int percent);
    void bookRead(const scd::Result<std::shared_ptr<const scd::OpenedBook>> &opened);
    void planned(const scd::Result<std::shared_ptr<const scd::ImportPreview>> &preview);
    /// The id of the step; 0 when nothing differed.
    void written(const scd::Result<qint64> &step);
    void saved(const scd::Status &status);

private:
    void run(Work work, const std::function<void(const Progress &)> &body, const std::function<void()> &done);
    void gather();
    void startPlanning();
    void endPlanning(const Result<Preview> &preview);

    Workspace &m_workspace;
    Work m_work = Work::None;
    QTimer m_gathering;
    std::unique_ptr<SnapshotReader> m_reader;
    std::shared_ptr<const ImportSnapshot> m_snapshot;
    QString m_snapshotPurpose;
    PreviewRequest m_request;
    std::optional<PreviewRequest> m_next;
    Worker m_worker;
};

} // namespace scd
