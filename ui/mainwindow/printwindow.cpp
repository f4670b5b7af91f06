#include "ui/mainwindow/printwindow.h"

#include "models/documents/pageddocument.h"
#include "models/domain/output.h"
#include "ui/mainwindow/printjob.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace scd {

PrintWindow::PrintWindow(UiContext &context, Settings &settings, DelegationId delegation, const QString &document,
                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_settings(settings)
    , m_delegation(delegation)
    , m_previewPrinter(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_job(new PrintJob(this))
    , m_remake(new QTimer(this))
{
    setObjectName(QStringLiteral("printWindow"));
    const qreal unit = em(this);
    const QSize room = parent ? parent->window()->size() : QSize(1180, 740);
    resize(std::max(qRound(unit * 62), room.width() * 9 / 10), std::max(qRound(unit * 42), room.height() * 9 / 10));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildChoices());
    row->addWidget(buildPreview(), 1);
    m_remake->setSingleShot(true);
    m_remake->setInterval(0);
    connect(m_remake, &QTimer::timeout, this, &PrintWindow::remake);
    connect(m_job, &PrintJob::finished, this, &PrintWindow::finished);
    connect(m_job, &PrintJob::progressed, this, [this](int page, int pages) {
        m_progress->setMaximum(pages);
        m_progress->setValue(page);
    });
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        // What was printed is remembered in the file as well; that changes no page.
        const bool onlyPrintouts = std::all_of(changes.list.begin(), changes.list.end(), [](const Change &change) {
            return change.ref.kind == EntityKind::Printout;
        });
        if (!onlyPrintouts)
            load();
    });
    const QString last = recall();
    retranslate();
    if (const QString wanted = document.isEmpty() ? last : document; !wanted.isEmpty())
        m_document->setCurrentData(wanted);
    load();
}

PrintWindow::~PrintWindow() = default;

int PrintWindow::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

void PrintWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

DocumentKind PrintWindow::kind() const
{
    return documentKind(m_document->currentData().toString()).value_or(DocumentKind::Programme);
}

PaperOptions PrintWindow::options() const
{
    PaperOptions options;
    options.languages = m_chosenLanguages;
    options.region = m_context.region;
    options.paper = m_paper->current() == QLatin1StringView("a4") ? Paper::A4 : Paper::Letter;
    options.size = m_size->current() == QLatin1StringView("large") ? PrintSize::Large : PrintSize::Normal;
    options.revision = m_revision.number;
    options.replaces = m_revision.replaces;
    options.printedAt = m_context.clock.now().toTimeZone(QTimeZone::systemTimeZone());
    options.grey = m_grey->isChecked();
    options.publicOnly = !m_internal->isChecked();
    return options;
}

void PrintWindow::load()
{
    auto collected = collectDelegation(m_context.workspace, m_delegation);
    m_data.reset();
    if (collected.ok())
        m_data = std::move(*collected);
    refresh();
}

void PrintWindow::refresh()
{
    m_remake->start();
}

std::unique_ptr<QPrinter> PrintWindow::makePrinter() const
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(options().paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setPageMargins({});
    printer->setColorMode(m_grey->isChecked() ? QPrinter::GrayScale : QPrinter::Color);
    if (m_pages)
        printer->setDocName(m_pages->sheet().title);
    return printer;
}

void PrintWindow::remake()
{
    m_pages.reset();
    if (m_data) {
        m_revision = revisionOf(m_context.workspace, kind(), *m_data);
        const PaperOptions chosen = options();
        m_pages = std::make_unique<PagedDocument>(makeSheet(kind(), *m_data, chosen), chosen);
    }
    m_previewPrinter->setFullPage(true);
    m_previewPrinter->setPageSize(QPageSize(options().paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    m_previewPrinter->setPageMargins({});
    m_preview->updatePreview();
    remember();
    showMissing();
    showState();
}

/// What belongs to a delegation starts anew for another one: its document, its languages, and whether more is printed
/// than everybody may see. Gives the document that was chosen last.
QString PrintWindow::recall()
{
    QVariantMap last = m_settings.value(Setting::PrintChoices).toMap();
    if (last.value(QStringLiteral("delegation")).toLongLong() != m_delegation.value)
        last.clear();
    m_chosenLanguages = last.value(QStringLiteral("languages")).toStringList();
    if (m_chosenLanguages.isEmpty() || m_chosenLanguages.size() > 2)
        m_chosenLanguages = {m_context.language};
    m_internal->setChecked(last.value(QStringLiteral("internal")).toBool());
    return last.value(QStringLiteral("document")).toString();
}

void PrintWindow::remember()
{
    m_settings.set(Setting::PrintChoices, QVariantMap{{QStringLiteral("delegation"), m_delegation.value},
                                                      {QStringLiteral("document"), m_document->currentData()},
                                                      {QStringLiteral("languages"), m_chosenLanguages},
                                                      {QStringLiteral("internal"), m_internal->isChecked()}});
}

void PrintWindow::showState()
{
    const int pages = pageCount();
    const int page = m_preview->currentPage();
    m_pageText->setText(pages > 0 ? tr("Page %1 of %2").arg(std::min(page, pages)).arg(pages) : QString());
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    const bool ready = pages > 0 && !m_job->isRunning();
    for (QPushButton *button : {m_print, m_pdf, m_html})
        button->setEnabled(ready);
    m_state->setText(m_revision.replaces > 0
                         ? tr("Revision %1. It replaces revision %2.").arg(m_revision.number).arg(m_revision.replaces)
                         : tr("Revision %1").arg(m_revision.number));
}

void PrintWindow::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
    m_done->hide();
    showState();
}

/// What was handed out before must not be overwritten by what replaces it.
QString PrintWindow::fileTitle() const
{
    const QString title = m_pages ? m_pages->sheet().title : QString();
    if (m_revision.number < 2 || title.isEmpty())
        return title;
    //: A file name: %1 is the title of a document, %2 the number of its revision
    return tr("%1 revision %2").arg(title).arg(m_revision.number);
}

void PrintWindow::saveAs(const QString &suffix)
{
    if (!m_data || m_job->isRunning())
        return;
    const bool html = suffix == QLatin1StringView("html");
    QString path = m_context.prompts.saveFileName(this, html ? tr("Save as web page") : tr("Save as PDF"),
                                                  proposedPath(fileTitle(), m_document->currentText(), suffix),
                                                  html ? tr("Web pages (*.html)") : tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    m_savedPath = path;
    m_job->start(kind(), *m_data, options(), html ? PrintJob::Target::Html : PrintJob::Target::Pdf, path);
    setBusy(true);
}

void PrintWindow::printOut()
{
    if (!m_data || m_job->isRunning())
        return;
    m_savedPath.clear();
    m_printer = makePrinter();
    if (!m_context.prompts.choosePrinter(this, *m_printer))
        return;
    m_job->start(kind(), *m_data, options(), PrintJob::Target::Printer, {}, m_printer.get());
    setBusy(true);
}

void PrintWindow::finished(const Status &status)
{
    setBusy(false);
    if (!status.ok()) {
        if (status.error().kind != ErrorKind::Cancelled)
            m_context.prompts.showError(this, status.error());
        return;
    }
    // A file that is only read cannot remember it; what was printed stands on the paper all the same.
    if (!m_context.workspace.isReadOnly()) {
        const Status remembered = rememberPrintout(m_context.workspace, kind(), *m_data, m_revision);
        if (!remembered.ok())
            qWarning("printout not remembered: error %d", static_cast<int>(remembered.error().kind));
    }
    // The window stays: who prints a programme prints the list of delegates as well, and for another language.
    m_done->setMessage(MessageStrip::Kind::Success, m_savedPath.isEmpty()
                                                        ? tr("Sent to the printer")
                                                        : tr("Saved: %1").arg(QFileInfo(m_savedPath).fileName()));
    m_done->setAction(m_savedPath.isEmpty() ? QString() : tr("Open folder"));
    m_done->show();
    m_close->setFocus();
}

void PrintWindow::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace scd
