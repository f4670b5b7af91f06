#include "app/commands.h"
#include "models/documents/html.h"
#include "models/documents/pageddocument.h"
#include "models/documents/pdf.h"
#include "models/documents/revision.h"
#include "models/domain/output.h"
#include "ui/mainwindow/settings.h"

#include <QFileInfo>
#include <QTimeZone>

namespace scd {

ExitCode Commands::print(const CommandArguments &arguments)
{
    const QString document = arguments.words.value(1);
    const auto kind = documentKind(document);
    if (!kind)
        return misused(tr("What to print is not known; it can be: programme, days, delegates."));
    if (arguments.delegation.isEmpty())
        return misused(tr("Say which delegation: --delegation CODE."));
    if (arguments.output.isEmpty())
        return misused(tr("Say where to: --output FILE."));
    if (arguments.languages.isEmpty() || arguments.languages.size() > 2)
        return misused(tr("One or two languages can be printed at once."));
    for (const QString &language : arguments.languages) {
        if (!programLanguages().contains(language))
            return misused(tr("“%1” is no language of the program; it can be: en, es, fil.").arg(language));
    }
    if (arguments.languages.size() == 2 && arguments.languages.at(0) == arguments.languages.at(1))
        return misused(tr("The two languages are the same."));
    if (arguments.paper != QLatin1StringView("letter") && arguments.paper != QLatin1StringView("a4"))
        return misused(tr("“%1” is no paper that is known; it can be: letter, a4.").arg(arguments.paper));
    QString format = arguments.format;
    if (format.isEmpty()) {
        const QString suffix = QFileInfo(arguments.output).suffix().toLower();
        format = suffix.startsWith(QLatin1StringView("htm")) ? QStringLiteral("html") : QStringLiteral("pdf");
    }
    if (format != QLatin1StringView("pdf") && format != QLatin1StringView("html"))
        return misused(tr("“%1” is no format that is known; it can be: pdf, html.").arg(format));

    ExitCode code = ExitCode::Ok;
    const auto workspace = open(arguments.file, code);
    if (!workspace)
        return code;
    const auto found = delegation(*workspace, arguments.delegation);
    if (!found)
        return ExitCode::NotFound;
    const auto data = collectDelegation(*workspace, found->id);
    if (!data.ok())
        return refuse(data.error(), arguments.file);
    const Revision revision = revisionOf(*workspace, *kind, *data);
    PaperOptions options;
    options.languages = arguments.languages;
    options.paper = arguments.paper == QLatin1StringView("a4") ? Paper::A4 : Paper::Letter;
    options.size = arguments.largePrint ? PrintSize::Large : PrintSize::Normal;
    options.revision = revision.number;
    options.replaces = revision.replaces;
    options.printedAt = m_clock.now().toTimeZone(QTimeZone::systemTimeZone());
    options.publicOnly = arguments.publicOnly;
    const PaperSheet sheet = makeSheet(*kind, *data, options);
    QByteArray bytes;
    if (format == QLatin1StringView("html")) {
        bytes = toHtml(sheet, options);
    } else {
        auto pdf = toPdf(PagedDocument(sheet, options));
        if (!pdf.ok())
            return cannotWrite(pdf.error(), arguments.output);
        bytes = std::move(*pdf);
    }
    const Status written = writeOutput(arguments.output, bytes);
    if (!written.ok())
        return cannotWrite(written.error(), arguments.output);
    return ExitCode::Ok;
}

} // namespace scd
