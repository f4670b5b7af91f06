#include "ui/mainwindow/printjob.h"

#include "models/documents/html.h"
#include "models/domain/output.h"
#include "models/documents/pageddocument.h"
#include "models/documents/pdf.h"

#include <QPrinter>
#include <QThread>

namespace scd {

PrintJob::PrintJob(QObject *parent)
    : QObject(parent)
{
}

PrintJob::~PrintJob()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void PrintJob::start(DocumentKind kind, const DelegationData &data, const PaperOptions &options, Target target,
                     const QString &path, QPrinter *printer)
{
    if (m_thread)
        return;
    m_cancelled = false;
    auto result = std::make_shared<Status>(Done{});
    m_thread = QThread::create([this, kind, data, options, target, path, printer, result] {
        const PaperSheet sheet = makeSheet(kind, data, options);
        if (target == Target::Html) {
            *result = writeOutput(path, toHtml(sheet, options));
            return;
        }
        const PagedDocument document(sheet, options);
        const auto goOn = [this, pages = document.pageCount()](int page) {
            Q_EMIT progressed(page + 1, pages);
            return !m_cancelled;
        };
        if (target == Target::Printer) {
            const bool printed = document.print(*printer, 0, document.pageCount() - 1, goOn);
            if (!printed)
                *result = failure(m_cancelled ? ErrorKind::Cancelled : ErrorKind::InputOutput);
            return;
        }
        const auto bytes = toPdf(document, goOn);
        *result = bytes.ok() ? writeOutput(path, *bytes) : Status(bytes.error());
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished(*result);
    });
    m_thread->start();
}

} // namespace scd
