#pragma once

#include "models/documents/documents.h"
#include "models/domain/result.h"
#include "ui/widgets/worker.h"

class QPrinter;

namespace scd {

/// Makes a document in a worker, from values alone, so that the window stays alive. One job at a time; destroying it
/// cancels and waits.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    enum class Target { Pdf, Html, Printer };

    using QObject::QObject;

    bool isRunning() const { return m_worker.isRunning(); }
    /// To a file, or to `printer`, which must live until finished().
    void start(DocumentKind kind, const DelegationData &data, const PaperOptions &options, Target target,
               const QString &path, QPrinter *printer = nullptr);
    void cancel() { m_worker.cancel(); }

Q_SIGNALS:
    /// From 1 to `pages`.
    void progressed(int page, int pages);
    void finished(const scd::Status &status);

private:
    Worker m_worker;
};

} // namespace scd
