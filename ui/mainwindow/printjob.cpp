#include "ui/mainwindow/printjob.h"

#include "models/documents/html.h"
#include "models/documents/pageddocument.h"
#include "models/documents/pdf.h"
#include "models/domain/output.h"

#include <QPrinter>

namespace scd {

void PrintJob::start(DocumentKind kind, const DelegationData &data, const PaperOptions &options, Target target,
                     const QString &path, QPrinter *printer)
{
    if (isRunning())
        return;
    m_worker.renew();
    auto result = std::make_shared<Status>(Done{});
    const auto make = [this, kind, data, options, target, path, printer, result] {
        const PaperSheet sheet = makeSheet(kind, data, options);
        if (target == Target::Html) {
            *result = writeOutput(path, toHtml(sheet, options));
            return;
        }
        const PagedDocument document(sheet, options);
        const auto goOn = [this, pages = document.pageCount()](int page) {
            Q_EMIT progressed(page + 1, pages);
            return !m_worker.isCancelled();
        };
        if (target == Target::Printer) {
            const bool printed = document.print(*printer, 0, document.pageCount() - 1, goOn);
            if (!printed)
                *result = failure(m_worker.isCancelled() ? ErrorKind::Cancelled : ErrorKind::InputOutput);
            return;
        }
        const auto bytes = toPdf(document, goOn);
        *result = bytes.ok() ? writeOutput(path, *bytes) : Status(bytes.error());
    };
    m_worker.run(make, [this, result] { Q_EMIT finished(*result); });
}

} // namespace scd
