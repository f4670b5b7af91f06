#pragma once

#include "models/documents/documents.h"
#include "models/domain/result.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QPrinter;
class QThread;

namespace scd {

/// Makes a document in a worker, from values alone, so that the window stays alive. One job at a time; destroying it
/// cancels and waits.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    enum class Target { Pdf, Html, Printer };

    explicit PrintJob(QObject *parent = nullptr);
    ~PrintJob() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// To a file, or to `printer`, which must live until finished().
    void start(DocumentKind kind, const DelegationData &data, const PaperOptions &options, Target target,
               const QString &path, QPrinter *printer = nullptr);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// From 1 to `pages`.
    void progressed(int page, int pages);
    void finished(const scd::Status &status);

private:
    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace scd
